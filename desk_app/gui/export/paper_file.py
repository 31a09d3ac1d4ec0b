"""The paper of a person's record as the bytes of a PDF."""

from desk_app.casework.export import PersonRecord
from desk_app.gui.bridge import printing
from desk_app.gui.export import person_paper
from desk_app.gui.widgets import lettering

_LETTERS = {"ar": "أمل", "ur": "ٹڑ", "bn": "আ", "uk": "Жї"}
"""Names may be in any of these scripts, whatever language the person speaks."""


def families() -> tuple[str, ...]:
    """The fonts for other scripts that this computer has; asked on the gui thread."""
    found = (family for language, text in _LETTERS.items() for family in lettering.families([text], language))
    return tuple(dict.fromkeys(family for family in found if family != lettering.OWN))


def pdf(record: PersonRecord, fonts: tuple[str, ...]) -> bytes:
    """The whole paper, on whatever thread; `fonts` as `families` gave them."""

    def foot(page: int, pages: int) -> str:
        return person_paper.foot(record, page, pages)

    return printing.pdf(person_paper.html(record), person_paper.title(record), foot, fonts)
