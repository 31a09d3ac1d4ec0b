"""The rows of a sheet put together by person, with the ids that their records would get."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from desk_app.casework.import_plan import Outcome, PlannedRow
from desk_app.casework.import_rows import ReadRow
from desk_app.domain import duplicates
from desk_app.domain.birth import Birth
from desk_app.domain.duplicates import Card
from desk_app.domain.entry import Value
from desk_app.domain.ids import RecordId, content_record
from desk_app.domain.text import digits, folded
from desk_app.store.latin import latin

FACTS = ("phone", "tax_code", "comune", "contact", "citizenship", "language", "paper_name")
"""What a row may know of a person that their card does not."""
_PERSON, _VISIT = b"ascolto import 1 person", b"ascolto import 1 interview"


@dataclass
class Group:
    """The rows of one person, with the id that each of their visits would get."""

    record: RecordId
    rows: list[ReadRow] = field(default_factory=list)
    visits: list[RecordId] = field(default_factory=list)

    @property
    def fields(self) -> Mapping[str, Value]:
        """The card: what the first row that says it says."""
        card: dict[str, Value] = {}
        for row in self.rows:
            card = {**row.person, **card}
        return card

    @cached_property
    def card(self) -> Card:
        """What of them is compared with others."""
        said = {name: str(value) for name, value in self.fields.items()}
        names = " ".join(said.get(name, "") for name in ("given_name", "family_name", "paper_name"))
        numbers = (said.get(name, "") for name in ("phone", "tax_code", "comune"))
        return duplicates.card(latin(names), Birth.read(said.get("born", "")), *numbers)

    @cached_property
    def keys(self) -> frozenset[int]:
        """By what others are found who may be they."""
        return duplicates.keys(self.card)

    @property
    def further_phones(self) -> tuple[str, ...]:
        """The numbers that the card does not have, as they were first written."""
        said = {
            plain("phone", number): number for row in self.rows[::-1] if (number := str(row.person.get("phone", "")))
        }
        said.pop(plain("phone", str(self.fields.get("phone", ""))), None)
        return tuple(reversed(said.values()))

    def facts(self) -> dict[str, set[str]]:
        """What their new card will say, field by field."""
        said = {name: {plain(name, str(value))} for name, value in self.fields.items()}
        return said | {"phone": {plain("phone", str(row.person.get("phone", ""))) for row in self.rows}}


def grouped(rows: list[ReadRow], office: bytes) -> list[Group]:
    """Rows of one person together, in the order of the sheet: one name with the same date, or the same numbers.

    A row with a name alone belongs to the only one of that name.
    """
    known: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.known:
            known[row.name].add(row.known)
    groups: dict[tuple[str, str], Group] = {}
    times: Counter[tuple[str, str, str]] = Counter()
    for row in rows:
        only = next(iter(known[row.name])) if not row.known and len(known[row.name]) == 1 else row.known
        key = (row.name, only)
        if key not in groups:
            groups[key] = Group(content_record(_PERSON, office, row.name.encode(), only.encode()))
        own = (row.name, row.known, row.content)
        parts = (*(text.encode() for text in own), str(times[own]).encode())
        times[own] += 1
        groups[key].rows.append(row)
        groups[key].visits.append(content_record(_VISIT, office, *parts))
    return list(groups.values())


def plain(name: str, text: str) -> str:
    """A fact as it is compared: written otherwise, it is the same."""
    return digits(text)[-duplicates.PHONE :] if name == "phone" else folded(text)


def lacks(row: ReadRow, known: Mapping[str, set[str]]) -> tuple[tuple[str, str], ...]:
    """What a row says and nothing that is known does."""
    said = ((name, str(row.person[name])) for name in FACTS if row.person.get(name))
    return tuple((name, value) for name, value in said if plain(name, value) not in known.get(name, set()))


def fresh_rows(group: Group) -> list[PlannedRow]:
    """What becomes of the rows of somebody who gets a card."""
    known = group.facts()
    rows = [
        PlannedRow(Outcome.MORE, visit=row.visit, visit_id=visit, lacks=lacks(row, known))
        for row, visit in zip(group.rows, group.visits, strict=True)
    ]
    return [replace(rows[0], outcome=Outcome.NEW), *rows[1:]]


def twin_rows(group: Group, other: Group, *, sure: bool) -> list[PlannedRow]:
    """What becomes of the rows of somebody who is, or may be, an earlier person of the sheet."""
    known = other.facts()
    rows = []
    for row, visit in zip(group.rows, group.visits, strict=True):
        left = lacks(row, known)
        if sure:
            rows.append(PlannedRow(Outcome.MORE, visit=row.visit, visit_id=visit, lacks=left))
        else:
            asked = PlannedRow(Outcome.TWIN, visit=row.visit, visit_id=visit, question=Outcome.TWIN)
            rows.append(replace(asked, if_same=Outcome.MORE, lacks_if_same=left))
    return rows
