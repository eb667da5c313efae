"""`python -m inspector.gentl PRODUCER network|local`."""

import sys

from inspector.gentl.server import main

if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] == "network")
