"""The district is blind: after a day of real cases, none of their words is on it, nor in anything that it says.

The desks are real ones: their cases are recorded, sealed and sent by the application, over SQLite and PostgreSQL
alike, and every byte between them and the district is written down on the way.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from desk_app.casework import interviews, people
from desk_app.domain.interview import Channel, InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.exchange.link import LinkKind
from sync.protocol import dictionary, envelope
from tests.support import pairs
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.laptop import Laptop
from tests.support.pairs import join
from tests.support.unpacked import unpacked
from tests.sync.server.relay import Relay, relay

# Invented people, all of them.
CASES = [
    (
        PersonForm("Teodolinda", "Quattrocchi", "1951", comune="Vallescura", phone="3471122334", contact="mattina"),
        "Vedova, tre figli minori, sfratto esecutivo entro gennaio",
        "chiede alloggio e pacco viveri",
    ),
    (
        PersonForm("Ermenegildo", "Passalacqua", "17.5.1968", comune="Borgofreddo", citizenship="italiana"),
        "Disoccupato dalla chiusura dello zuccherificio, bollette arretrate",
        "diabete, solitudine",
    ),
    (
        PersonForm("Sokhna", "Brambillasca-Ndiaye", language="wolof", paper_name="Sokhna Ndiaye"),
        "Permesso di soggiorno scaduto, iscrizione scolastica",
        "mediatrice linguistica",
    ),
    (
        PersonForm("Crocifissa", "Laudadio", phone="3479988776", contact="non richiamare"),
        "Maltrattamenti del convivente, già seguita dal centro antiviolenza",
        "telefono spento la sera",
    ),
]
CORRECTION = "Ritrattazione parziale: convivente allontanato con ordinanza"
LONG = 7
"""Letters from which on a word cannot stand in megabytes of sealed bytes by chance."""


def words() -> set[bytes]:
    told = [CORRECTION]
    for person, said, next_step in CASES:
        names = (person.given_name, person.family_name, person.comune, person.language, person.phone)
        told += [*names, person.contact, person.paper_name, person.citizenship, said, next_step]
    found = {word for word in re.findall(r"\w{4,}", " ".join(told)) if not word.isdigit() or len(word) > LONG}
    # As it stands, and as somebody who writes bytes into a text would have spelled it.
    return {spelled for word in found for spelled in (word.encode(), word.encode().hex().encode())}


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


def postgres_files(district: District) -> list[bytes]:
    """What PostgreSQL itself keeps: pages, the log of changes and the log of errors; nothing on SQLite."""
    if district.database.engine.dialect.name != "postgresql":
        return []
    with district.database.writing() as connection:
        data = Path(connection.execute(text("SHOW data_directory")).scalar_one())
        number = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar_one()
    parts = [*files(data / "base" / str(number)), *files(data / "pg_wal"), (data.parent / "log").read_bytes()]
    assert any(b"Sportello Girasole" in part for part in parts), "the search finds what is there"
    return parts


def record_the_day(desk: Computer) -> None:
    """Every person with what they said, and one of the interviews corrected."""
    for person, said, next_step in CASES:
        record, _ = people.add(desk.desk, person)
        form = InterviewForm(said, next_step, Channel.IN_PERSON.value, needs=("CAS02",))
        interviews.record(desk.desk, record, form)
    (last,) = people.page(desk.reader, record).interviews
    interviews.correct(desk.desk, last.id, replace(form, said=CORRECTION))


def mishaps(desk: Laptop, town: Laptop) -> bytes:
    """One upload is cut, so that its beginning lies in the spool, and one refused, so that it is in the log."""
    cut = desk.seal(CASES[0][1].encode())
    assert desk.patch(0, cut[:-20]).status_code == 204
    assert town.patch(0, town.seal(CASES[1][1].encode(), device=desk.device)).status_code == 403
    return cut[:-20]


def visit_and_measure(line: Relay, desk: Laptop) -> None:
    for path in ("metrics", "healthz", "publication/offices", "nowhere", "hello?nonce=nonsense"):
        desk.session.get(f"{line.url}/v1/{path}", timeout=30)


@pytest.mark.parametrize("number", [dictionary.NONE, dictionary.LATEST])
def test_the_search_would_find_words_that_are_packed_and_not_sealed(number: int) -> None:
    story = " ".join(said for _, said, _ in CASES).encode()
    around = b"(\xb5/\xfd" + bytes(100)
    held = around + envelope.compress(story, number) + around
    assert story not in held
    assert story in set(unpacked(held))


def test_after_a_whole_day_no_word_of_a_case_is_on_the_server_or_in_its_answers(
    own_district: Callable[..., District],
    found: Callable[..., Laptop],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pairs.hurry(monkeypatch)
    district = own_district()
    with relay(district.url) as line:
        _, one = set_up(tmp_path / "one", replace(district.office("Sportello Girasole"), url=line.url))
        record_the_day(one)
        assert one.round().kind == LinkKind.ALL_RECEIVED
        other = join(one, tmp_path / "two")
        assert other.names() == sorted(f"{person.given_name} {person.family_name}" for person, _, _ in CASES)
        one.close()
        other.close()
        desk, town = found(district, "Sportello Margherita"), found(district, "Servizi sociali", "municipality")
        desk.url = town.url = line.url
        tail = mishaps(desk, town)
        visit_and_measure(line, desk)
        desk.close()
        town.close()
        district.stop()
    held, on_disk = list(values(district)), list(files(district.folder.path))
    said = [bytes(one) for one in line.asked + line.answered]
    # Each of the places that are searched holds what it should.
    assert any(b"Sportello Girasole" in value for value in held)
    assert any(tail in data for data in on_disk)
    for expected in (b"Sportello Girasole", b"ascolto_batches_total", b"HTTP/1.1 403", tail[:-1]):
        assert any(expected in data for data in said), expected
    every = words()
    packed = [part for data in [*held, *on_disk, *said] for part in unpacked(data)]
    assert {word for word in every if any(word in data for data in packed)} == set()
    assert {word for word in every if any(word in data for data in [*held, *on_disk, *said])} == set()
    long = {word for word in every if len(word) >= LONG}
    assert {word for word in long if any(word in data for data in postgres_files(district))} == set()
