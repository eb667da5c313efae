"""Text that is not valid Unicode, such as a file name whose bytes are no UTF-8."""


def storable(text: str) -> str:
    """`text` as the database can hold it: a byte that is no UTF-8 becomes `\\udcXX`, as Python writes it.

    On Linux a file name is bytes. Python stands in a lone surrogate for each byte that does not decode
    (`os.fsdecode`), and such text fits neither SQLite nor JSON Lines. Every other text stays as it is, so
    escaping twice changes nothing.

    One way: the stored text is for a person to find the file by. A file name that holds the letters
    `\\udcff` reads the same as an escaped byte 0xff, so the bytes are not reconstructed.
    """
    return text.encode(errors="backslashreplace").decode()
