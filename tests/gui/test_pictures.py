"""Pictures and pages from bytes that come from outside: upright, bounded, one at a time, nothing else carried along."""

import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfBitmap, PdfPage
from PySide6.QtGui import QImage

from desk_app.domain.attachment import LARGEST
from desk_app.domain.errors import Refused
from desk_app.gui.documents import pdf as pdf_pages
from desk_app.gui.documents import pictures, taking
from desk_app.gui.documents.pdf import drawn
from tests.support.documents_face import bomb, pdf, photo

pytestmark = pytest.mark.usefixtures("dressed")
ON_ITS_SIDE = 6


def with_exif(jpeg: bytes) -> bytes:
    """The same JPEG as a telephone held on its side writes it, with a remark."""
    remark = b"45.49 N 9.33 E"
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, ON_ITS_SIDE, 0) + struct.pack(">HHII", 0x010E, 2, len(remark), 38)
    inside = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 2) + entries + struct.pack(">I", 0) + remark
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(inside) + 2) + inside + jpeg[2:]


def test_a_photo_that_is_made_smaller_stands_upright_and_says_not_where_it_was_taken() -> None:
    taken = with_exif(photo(3000, 2000))
    assert b"45.49 N" in taken
    made = pictures.smaller(taken)
    upright = QImage.fromData(made)
    assert (upright.width(), upright.height()) == (1600, 2400)
    assert b"45.49 N" not in made
    assert b"Exif" not in made


def test_a_small_photo_is_kept_byte_by_byte(tmp_path: Path) -> None:
    data = with_exif(photo(300, 200))
    (tmp_path / "foto.jpg").write_bytes(data)
    taken = taking.take(tmp_path / "foto.jpg")
    assert (taken.data, taken.smaller) == (data, False)


@pytest.mark.parametrize(
    ("begins", "size", "code"),
    [
        (b"%PDF-1.4", 1 << 26, "attachment.large"),
        (b"\xff\xd8\xff\xe0", 1 << 26, "attachment.photo-large"),
        (b"plain", 1 << 26, "attachment.large"),
    ],
)
def test_a_file_without_end_is_not_followed(tmp_path: Path, begins: bytes, size: int, code: str) -> None:
    with (tmp_path / "file").open("wb") as file:
        file.write(begins)
        file.truncate(size)
    with pytest.raises(Refused) as refused:
        taking.take(tmp_path / "file")
    assert refused.value.code == code


def test_a_large_file_that_only_begins_as_a_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bomba.png").write_bytes(bomb() + bytes(LARGEST))
    with pytest.raises(Refused) as refused:
        taking.take(tmp_path / "bomba.png")
    assert refused.value.code == "attachment.picture-large"


@given(st.floats(1e-3, 1e7), st.floats(1e-3, 1e7), st.integers(1, 100_000))
def test_whatever_its_shape_what_is_drawn_has_a_bound(wide: float, high: float, width: int) -> None:
    points, lines = pictures.fitted(wide, high, width)
    assert 1 <= points <= pictures.LONGEST_DRAWN
    assert 1 <= lines <= pictures.LONGEST_DRAWN
    assert points * lines <= pictures.MOST_DRAWN * 1.01 + pictures.LONGEST_DRAWN


def test_a_page_that_takes_too_long_is_left() -> None:
    with pytest.raises(Refused) as refused:
        drawn(pdf(1), 1, 600, seconds=-1.0)
    assert refused.value.code == "attachment.pdf-slow"


def test_pdfium_is_never_called_by_two_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    data, alone, draw = pdf(3), [], pdf_pages._draw

    def watched(page: PdfPage, bitmap: PdfBitmap, until: float) -> None:
        alone.append(pdf_pages._ALONE.locked())
        draw(page, bitmap, until)

    monkeypatch.setattr(pdf_pages, "_draw", watched)
    with ThreadPoolExecutor(4) as threads:
        pages = list(threads.map(lambda number: drawn(data, number % 3 + 1, 400), range(24)))
    assert [page.number for page in pages] == [number % 3 + 1 for number in range(24)]
    assert alone == [True] * 24
