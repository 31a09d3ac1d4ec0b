"""The district is blind: after a day of sealed cases, none of their words is anywhere on it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support.district import District
from tests.support.laptop import Laptop

# Invented people, all of them.
CASES = [
    "Teodolinda Quattrocchi, vedova, tre figli minori, sfratto esecutivo entro gennaio, chiede alloggio e pacco viveri",
    "Ermenegildo Passalacqua, disoccupato dalla chiusura dello zuccherificio, bollette arretrate, diabete, solitudine",
    "Famiglia Brambillasca-Ndiaye, permesso di soggiorno scaduto, iscrizione scolastica, mediatrice linguistica wolof",
    "Crocifissa Laudadio, maltrattamenti del convivente, centro antiviolenza, telefono 3479988776, non richiamare",
]


def words() -> set[bytes]:
    return {word.encode() for case in CASES for word in re.findall(r"\w{4,}", case)}


def values(district: District) -> Iterator[bytes]:
    """Every value in the database, as bytes."""
    for rows in district.rows().values():
        for row in rows:
            for value in row:
                if isinstance(value, bytes | str):
                    yield value if isinstance(value, bytes) else value.encode()


def files(folder: Path) -> Iterator[bytes]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()


def test_after_a_whole_day_no_word_of_a_case_is_on_the_server(
    own_district: Callable[..., District], found: Callable[..., Laptop]
) -> None:
    district = own_district()
    desk, town = found(district, "Sportello Girasole"), found(district, "Servizi sociali", "municipality")
    for turn in range(15):
        for case in CASES:
            day = f"Colloquio {turn}: {case}".encode()
            recipient = town.office if turn % 5 == 0 else desk.office
            assert desk.patch(desk.head.offset, desk.seal(day * 3, recipient=recipient)).status_code == 204
    # One more is cut, so that its beginning lies in the spool.
    offset = desk.head.offset
    cut = desk.seal(CASES[0].encode())
    assert desk.patch(offset, cut[:-20]).status_code == 204
    # And one is refused, so that its error is in the log.
    assert town.patch(0, town.seal(CASES[1].encode(), device=desk.device)).status_code == 403

    held = list(values(district))
    on_disk = list(files(district.folder.path))
    assert any(b"Sportello Girasole" in value for value in held), "the search finds what is there"
    assert any(cut[:-20] in data for data in on_disk), "the spool holds the cut batch"
    found_words = {word for word in words() if any(word in data for data in held + on_disk)}
    assert found_words == set()
