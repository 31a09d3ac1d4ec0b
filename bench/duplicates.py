"""Finding a card that is there already, at 50,000 people: how many are found, how many warnings are right, how quickly.

Half of the forms are of people who have a card and are written by another hand (`doubles`), half of people who have
none. A double counts as found when the card that is shown is theirs; a warning is right when it shows the right card.
Recall and precision stand beside what the issue asks for (0.95 and 0.90), the time beside one repaint of the screen.
"""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bench.doubles import Known, second_visit, townsfolk
from desk_app.casework import people
from desk_app.domain import person as persons
from desk_app.domain.ids import RecordId, new_device, new_record
from desk_app.domain.person import PersonForm
from desk_app.store import identity, upkeep
from desk_app.store.store import Reader, Store, create, open_store

PEOPLE = 50_000
FORMS = 4_000
AT_ONCE = 1_000
RECALL, PRECISION = 0.95, 0.90
FRAME_S = 0.016
TODAY = date(2026, 11, 23)
Figures = dict[str, dict[str, object]]


def run(scale: float) -> Figures:
    """All figures; 50,000 people and 4,000 forms at scale 1."""
    with tempfile.TemporaryDirectory(prefix="bench-duplicates-") as folder:
        path, key, vault = Path(folder) / "vault.db", bytes(range(32)), bytes(16)
        create(path, key, vault)
        store = open_store(path, key, vault)
        with store.unit() as unit:
            identity.put(unit.connection, device=new_device())
        store.close()
        store = open_store(path, key, vault)
        forms = townsfolk(max(500, int(PEOPLE * scale)), seed=5)
        records = _fill(store, forms)
        upkeep.checkpoint(path, key, truncate=True)
        reader = store.reader()
        try:
            return _ask(reader, forms, records, max(200, int(FORMS * scale)))
        finally:
            reader.close()
            store.close()


def _fill(store: Store, forms: list[PersonForm]) -> list[RecordId]:
    author, records = new_record(0), []
    for start in range(0, len(forms), AT_ONCE):
        with store.unit() as unit:
            for form in forms[start : start + AT_ONCE]:
                records.append(unit.journal.add(persons.KIND, persons.parse(form, TODAY), author=author))
    return records


def _ask(reader: Reader, forms: list[PersonForm], records: list[RecordId], count: int) -> Figures:
    by = random.Random(23)
    places = by.sample(range(len(forms)), min(count // 2, len(forms)))
    doubles = [(records[place], second_visit(forms[place], by)) for place in places]
    strangers = townsfolk(count // 2, seed=77)
    right = wrong = 0
    took: list[float] = []
    asked: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for record, one in doubles:
        shown = _timed(reader, one.again, took)
        asked[one.kind] += 1
        right += shown == record
        found[one.kind] += shown == record
        wrong += shown not in (None, record)
    alarms = sum(_timed(reader, form, took) is not None for form in strangers)
    for _, one in doubles[: count // 20]:
        for typed in _letter_by_letter(one):
            _timed(reader, typed, took)
    for kind, times in asked.items():
        print(f"  {kind}: {found[kind] / times:.3f} of {times} found")
    flagged = right + wrong + alarms
    took.sort()
    return {
        "recall": _share(right / len(doubles), RECALL),
        "precision": _share(right / flagged, PRECISION),
        "keystroke_p99": _time(took[int(len(took) * 0.99)]),
        "keystroke_p50": _time(took[len(took) // 2]),
    }


def _timed(reader: Reader, form: PersonForm, took: list[float]) -> RecordId | None:
    began = time.perf_counter()
    shown = people.perhaps_known(reader, form, TODAY)
    took.append(time.perf_counter() - began)
    return shown[0].row.id if shown else None


def _letter_by_letter(one: Known) -> Iterator[PersonForm]:
    given, family = one.again.given_name, one.again.family_name
    yield from (PersonForm(given[:length]) for length in range(1, len(given) + 1))
    yield from (PersonForm(given, family[:length]) for length in range(1, len(family) + 1))


def _share(ours: float, least: float) -> dict[str, object]:
    return {"ratio": ours / least, "ours": ours, "floor": least, "unit": "of all"}


def _time(seconds: float) -> dict[str, object]:
    return {"ratio": seconds / FRAME_S, "ours": seconds * 1000, "floor": FRAME_S * 1000, "unit": "ms"}
