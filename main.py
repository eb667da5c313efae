"""Launcher: `python main.py` is the `inspector` command, and opens the window without arguments."""

import sys

from inspector.__main__ import main

if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.argv.append("gui")
    main()
