"""A workbook in which a stick flipped some bits is read, or refused with a sentence: it breaks nothing."""

import io
from pathlib import Path
from random import Random

import openpyxl
import pytest

from desk_app.domain.errors import Refused
from desk_app.papers.sheet import read_sheet

FILES = 150


def _workbook() -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in (["Cognome", "Nome"], ["Rossi", "Anna"], ["Verdi", "Ugo"]):
        sheet.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bits_are_told_in_a_sentence(tmp_path: Path, seed: int) -> None:
    whole, random, told = _workbook(), Random(seed), set()
    path = tmp_path / "a.xlsx"
    for _ in range(FILES):
        bytes_ = bytearray(whole)
        for _ in range(3):
            bytes_[random.randrange(len(bytes_))] ^= 1 << random.randrange(8)
        path.write_bytes(bytes_)
        try:
            read_sheet(path)
        except Refused as refused:
            told.add(refused.code)
    assert "sheet.damaged" in told
