"""The command line: one small module a group of commands. Importing it imports no torch and no Qt."""

from inspector.app.cli.main import app, run

__all__ = ["app", "run"]
