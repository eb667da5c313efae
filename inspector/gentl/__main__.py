"""`python -m inspector.gentl PRODUCER network|local`."""

from inspector.gentl.server import main

if __name__ == "__main__":
    main()
