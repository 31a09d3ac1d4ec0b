"""Names from any alphabet in Latin letters: only to compare and to find, never to show."""

from anyascii import anyascii


def latin(text: str) -> str:
    """The text in ASCII letters, as it roughly sounds: محمد is mhmd, Олена is Olena. ASCII stays as it is."""
    return text if text.isascii() else anyascii(text)
