"""What an answer can say other than a result."""


class Absent(Exception):
    """The producer knows no such camera."""


class Damaged(Exception):
    """One image came incomplete or is no image."""


class Lost(Exception):
    """The camera no longer answers."""
