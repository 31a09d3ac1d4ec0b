"""What came from outside is not of this protocol."""


class Malformed(Exception):
    """Bytes that do not parse; nothing was done with them."""
