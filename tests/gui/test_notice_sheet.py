"""The sheet on paper: every letter of every language is in it, or it is said that a font is lacking."""

from collections import Counter

import pytest
from PySide6.QtGui import QImage, QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication

from desk_app.gui.bridge.leaflets import Leaflet, Row, leaflet
from desk_app.gui.notices.sheet import documents, pdf, title
from desk_app.gui.widgets.lettering import OWN, families
from desk_app.papers import notices
from desk_app.papers.notices import LANGUAGES, Keeper
from tests.support.pdf_text import pdf_text, plain

KEEPER = Keeper("Sportello San Rocco", "Parrocchia di San Rocco", "02 5550 0199")
SEARCHABLE = {OWN, "DejaVu Sans", "Segoe UI", "Tahoma", "Arial"}
"""Fonts whose joined letters have codes: from others the letters are printed rightly, but not all can be searched."""
BETRAYING = (
    "ascolto",
    "violen",
    "maltratt",
    "abus",
    "pover",
    "debit",
    "sfratt",
    "dipenden",
    "bisogn",
    "denunc",
    "aiut",
)

nine = pytest.mark.parametrize("language", LANGUAGES)


def wanted(one: Leaflet) -> Counter[str]:
    return Counter(plain("".join(row.theirs + row.italian for row in [*one.rows, one.foot])))


def sheet(language: str, *, long: bool = True) -> Leaflet:
    return leaflet(language, KEEPER, families, long=long)


def blocks(one: Leaflet) -> list[tuple[Row, QTextDocument, QTextBlock]]:
    """Every paragraph as it is laid out, with its row; a block lives no longer than its document."""
    made = []
    device = QImage(1240, 1754, QImage.Format.Format_RGB32)
    for row, part in zip([*one.rows, one.foot], documents(one, device, 1000), strict=True):
        assert part.size().height() > 0
        block = part.begin()
        while block.isValid():
            if block.text().strip():
                made.append((row, part, block))
            block = block.next()
    return made


@nine
def test_the_words_of_a_language_come_out_of_the_file(dressed: QApplication, language: str) -> None:
    one = sheet(language)
    assert one.both == (language != "it" and not one.lacking)
    found = Counter(pdf_text(pdf(one)))
    if not set(one.theirs.families) <= SEARCHABLE:
        pytest.skip(f"{one.theirs.families[0]} prints letters that no search finds; glyphs are counted below")
    missing, more = wanted(one) - found, found - wanted(one)
    assert (missing, more) == (Counter(), Counter())


@nine
def test_no_letter_is_drawn_as_a_box_or_in_a_font_that_was_not_named(dressed: QApplication, language: str) -> None:
    one = sheet(language)
    assert one.lacking or one.theirs.language == language
    laid_out = blocks(one)
    layouts = [block.layout() for _, _, block in laid_out]
    runs = [run for each in layouts for line in range(each.lineCount()) for run in each.lineAt(line).glyphRuns()]
    glyphs = [glyph for run in runs for glyph in run.glyphIndexes()]
    assert len(glyphs) > 1000
    assert 0 not in glyphs
    assert {run.rawFont().familyName() for run in runs} <= {*one.theirs.families, *one.italian.families}


@nine
def test_each_language_keeps_its_own_direction_on_paper(dressed: QApplication, language: str) -> None:
    one = sheet(language, long=False)
    ways = {(block.text() == row.theirs, block.textDirection().name) for row, _, block in blocks(one)}
    theirs = (True, "RightToLeft" if one.theirs.rtl else "LeftToRight")
    assert ways == ({theirs, (False, "LeftToRight")} if one.both else {theirs})


def test_the_short_notice_is_one_page_and_the_whole_one_a_few(dressed: QApplication) -> None:
    for language in LANGUAGES:
        assert pdf(sheet(language, long=False)).count(b"/Type /Page\n") == 1
        assert 2 <= pdf(sheet(language)).count(b"/Type /Page\n") <= 4


@nine
def test_a_sheet_that_lies_about_at_home_tells_no_reason(dressed: QApplication, language: str) -> None:
    made = notices.notice("it", KEEPER)
    said = " ".join([made.title, *made.short, *(text for one in made.sections for text in (one.title, *one.text))])
    assert [
        word for word in BETRAYING if word in said.lower().replace("ascoltiamo", "").replace("ascoltarti", "")
    ] == []
    one = sheet(language)
    assert title(one).startswith(one.rows[0].theirs)
    assert b"Ascolto" not in pdf(one)
