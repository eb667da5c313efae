"""Inspector: few-shot visual inspection from 2-8 good parts. Importing it costs nothing."""

__version__ = "0.1.0"
