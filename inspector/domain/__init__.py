"""The nouns of the program: frozen data classes and enums every other folder speaks.

Standard library and numpy only. Nothing here opens a file, starts a thread or knows a library.
"""
