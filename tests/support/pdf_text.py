"""The words of a PDF as Qt writes it: what a search, a screen reader or a copy would find in it."""

import re
import unicodedata
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<(\w+)> <(\w+)> (?:<(\w+)>|\[([^\]]*)\])")
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<(\w+)> Tj")


def pdf_text(pdf: bytes) -> str:
    """All its letters in the order in which they were written, without spaces, presentation forms made plain letters.

    A glyph whose letter the file does not know is left out, as a space is: whoever compares misses its letter.
    """
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(pdf)}
    letters = {number: _letters(objects, body) for number, body in objects.items() if b"/ToUnicode" in body}
    made: list[str] = []
    for body in objects.values():
        if b"/Type /Page\n" in body:
            contents = re.search(rb"/Contents (\d+) 0 R", body)
            assert contents is not None
            made += _shown(_inflated(objects[int(contents[1])]), letters)
    return plain("".join(made))


def plain(text: str) -> str:
    """What of a text can be compared: composed in one way, without spaces and without marks of direction."""
    return "".join(
        one for one in unicodedata.normalize("NFKC", text) if not one.isspace() and one not in "\u2066\u2069"
    )


def _inflated(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found is not None
    return zlib.decompress(found[1]) if b"/FlateDecode" in body.split(b"stream")[0] else found[1]


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    found = re.search(rb"/ToUnicode (\d+) 0 R", font)
    assert found is not None
    made: dict[int, str] = {}
    for one in _RANGE.finditer(_inflated(objects[int(found[1])])):
        first, last = int(one[1], 16), int(one[2], 16)
        several = re.findall(rb"<(\w+)>", one[4]) if one[4] is not None else []
        for place, glyph in enumerate(range(first, last + 1)):
            code = several[place] if several else b"%04x" % (int(one[3], 16) + place)
            made[glyph] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return made


def _shown(content: bytes, letters: dict[int, dict[int, str]]) -> list[str]:
    made: list[str] = []
    font: dict[int, str] = {}
    for one in _SHOWN.finditer(content):
        if one[1]:
            font = letters[int(one[1])]
        else:
            made.append(font.get(int(one[2], 16), "").strip("\0"))
    return made
