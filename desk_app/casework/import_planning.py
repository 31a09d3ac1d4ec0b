"""Makes the plan of an import: rows are understood, put together by person, and looked for among who is here."""

from collections import defaultdict
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace

from desk_app.casework.desk import Desk
from desk_app.casework.import_groups import FACTS, Group, fresh_rows, grouped, lacks, plain, twin_rows
from desk_app.casework.import_plan import Case, Outcome, Plan, PlannedRow, demand_coordinator
from desk_app.casework.import_rows import ReadRow, RowReader
from desk_app.casework.import_twins import Twins
from desk_app.domain import duplicates
from desk_app.domain.birth import Birth
from desk_app.domain.columns import Matching
from desk_app.domain.duplicates import Match, Reason
from desk_app.domain.entry import ERASED, Entry
from desk_app.domain.ids import RecordId
from desk_app.domain.progress import Report, unwatched
from desk_app.domain.sheet import Sheet
from desk_app.store import cases as case_shelf
from desk_app.store import identity, journal, sight
from desk_app.store import interviews as interview_shelf
from desk_app.store import people as shelf
from desk_app.store.latin import latin
from desk_app.store.people import Likely, PersonRow
from desk_app.store.sight import Sight
from desk_app.store.store import Reader

SURE = 8.0
"""From this weight on (`domain.duplicates`) a whole name with a whole date of birth, or a tax code, is one person."""
_ALIKE = 20
_EVERY = 100


def make(desk: Desk, sheet: Sheet, matching: Matching, report: Report = unwatched) -> Plan:
    """The plan. Refused when the columns do not make sense together, and for a volunteer; Stopped from `report`.

    Reads through a connection of its own, so it may run on any thread and nobody's search waits for it.
    """
    demand_coordinator(desk)
    matching.check()
    whole = 2 * len(sheet.rows)
    rows = [PlannedRow(Outcome.FAULT)] * len(sheet.rows)
    understood: list[ReadRow] = []
    reader = RowReader(sheet.columns, matching, desk.today())
    for at, row in enumerate(sheet.rows):
        if at % _EVERY == 0:
            report(at, whole)
        found = reader.read(at, row)
        if isinstance(found, ReadRow):
            understood.append(found)
        else:
            rows[at] = PlannedRow(Outcome.FAULT, found)
    cases: list[Case] = []
    with closing(desk.reader()) as shelves:
        looking = _Looking(shelves)
        groups = grouped(understood, looking.office())
        looking.remember(groups, report)
        twins = Twins()
        done = len(sheet.rows)
        for number, group in enumerate(groups):
            if number % _EVERY == 0:
                report(done, whole)
            done += len(group.rows)
            case, planned = looking.place(group)
            if planned[0].outcome is Outcome.NEW:
                case, planned = _beside(twins, number, groups, case, planned)
            for mine, one in zip(group.rows, planned, strict=True):
                rows[mine.at] = replace(one, case=number)
            cases.append(case)
    plan = Plan(sheet, tuple(rows), tuple(cases))
    # Here, and not on the thread that shows it.
    _ = plan.tally
    return plan


def _beside(
    twins: Twins, number: int, groups: list[Group], case: Case, planned: list[PlannedRow]
) -> tuple[Case, list[PlannedRow]]:
    """Somebody who would get a card, beside those of the sheet who get one: perhaps they are one person."""
    group = groups[number]
    other, matches = twins.like(group.card, group.keys)
    if other < 0:
        twins.add(number, group.card, group.keys)
        return case, planned
    sure = _is_sure(matches)
    here = groups[other].record if sure else None
    return replace(case, here=here, twin=other), twin_rows(group, groups[other], sure=sure)


class _Looking:
    """Looks for people and visits of a sheet among those who are here."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._entries: dict[RecordId, list[Entry]] = {}
        self._sees = Sight()

    def office(self) -> bytes:
        """This office's id, which is the same on all its computers; empty before there is one."""
        with self._reader.look() as connection:
            return identity.get(connection, "office") or b""

    def remember(self, groups: list[Group], report: Report) -> None:
        """Read what is known of any record that the sheet would make."""
        wanted = [record for group in groups for record in (group.record, *group.visits)]
        with self._reader.look() as connection:
            self._sees = sight.of(connection, self._reader.viewer)
            for entries in journal.histories_of(connection, wanted):
                self._entries[entries[0].record] = entries
                if len(self._entries) % _EVERY == 0:
                    report(0, 0)

    def place(self, group: Group) -> tuple[Case, list[PlannedRow]]:
        """Whose rows these are, and what becomes of each."""
        rows = tuple(row.at for row in group.rows)
        case = Case(group.record, group.fields, rows, phones=group.further_phones)
        own = self._entries.get(group.record)
        if own is not None:
            if all(entry.kind == ERASED for entry in own):
                return case, [PlannedRow(Outcome.ERASED) for _ in group.rows]
            return self._of_somebody(group, replace(case, here=group.record))
        # Decided by somebody at an earlier import: the visits stand with whom they were given to.
        given = [entry.person for visit in group.visits for entry in self._entries.get(visit, ()) if entry.person]
        if given:
            return self._of_somebody(group, replace(case, here=given[-1]))
        alike, sure, unseen = self._alike(group)
        if unseen:
            return _unseen(group, case)
        if alike is not None and sure:
            return self._of_somebody(group, replace(case, here=alike.id, alike=alike))
        if alike is not None:
            case = replace(case, alike=alike)
            return case, self._questions(group, alike.id)
        return case, fresh_rows(group)

    def _of_somebody(self, group: Group, case: Case) -> tuple[Case, list[PlannedRow]]:
        assert case.here is not None
        if not self._sees.sees(case.here):
            return _unseen(group, case)
        fresh = any(
            row.visit is not None and visit not in self._entries
            for row, visit in zip(group.rows, group.visits, strict=True)
        )
        said = self._said(case.here) if fresh else {}
        known = self._known(case.here)
        rows = (self._visit(row, visit, said) for row, visit in zip(group.rows, group.visits, strict=True))
        return case, [replace(one, lacks=lacks(row, known)) for row, one in zip(group.rows, rows, strict=True)]

    def _known(self, person: RecordId) -> Mapping[str, set[str]]:
        """What all cards of somebody say, field by field."""
        known: dict[str, set[str]] = defaultdict(set)
        with self._reader.look() as connection:
            cards = self._sees.cards(self._sees.kept(person))
            for one in (shelf.get(connection, card) for card in cards):
                for name in FACTS if one is not None else ():
                    known[name].add(plain(name, str(getattr(one, name))))
            known["phone"] |= {plain("phone", one.number) for one in case_shelf.phones(connection, cards)}
        return known

    def _visit(self, row: ReadRow, visit: RecordId, said: Mapping[str, set[str]]) -> PlannedRow:
        if row.visit is None or visit in self._entries:
            return PlannedRow(Outcome.HERE, visit=row.visit, visit_id=visit)
        day, words = str(row.visit.fields["held_on"]), str(row.visit.fields.get("said", ""))
        if words in said.get(day, ()):
            return PlannedRow(Outcome.HERE, visit=row.visit, visit_id=visit)
        if day in said:
            return PlannedRow(Outcome.SAME_DAY, visit=row.visit, visit_id=visit, question=Outcome.SAME_DAY)
        return PlannedRow(Outcome.VISIT, visit=row.visit, visit_id=visit)

    def _questions(self, group: Group, alike: RecordId) -> list[PlannedRow]:
        said, known = self._said(alike), self._known(alike)
        return [
            replace(
                planned,
                outcome=Outcome.PERHAPS,
                question=Outcome.PERHAPS,
                if_same=planned.outcome,
                lacks_if_same=lacks(row, known),
            )
            for row, visit in zip(group.rows, group.visits, strict=True)
            if (planned := self._visit(row, visit, said))
        ]

    def _said(self, person: RecordId) -> dict[str, set[str]]:
        """Day -> what was said on it."""
        found: dict[str, set[str]] = defaultdict(set)
        with self._reader.look() as connection:
            for one in interview_shelf.of_person(connection, *self._sees.cards(self._sees.kept(person))):
                found[one.held_on.isoformat()].add(one.said)
        return dict(found)

    def _alike(self, group: Group) -> tuple[PersonRow | None, bool, bool]:
        """The likeliest person who is here, whether it is surely the same; and whether it may be one who is hidden."""
        card = group.card
        with self._reader.look() as connection:
            found = shelf.likely(connection, group.keys, _ALIKE)
            first = duplicates.matches(card, [_card(one) for one in found]) if found else []
            if not first:
                return None, False, False
            # Of each person the likeliest card: several cards of one person bear a name, and one person does.
            cards = {self._sees.kept(found[match.at].id): found[match.at] for match in reversed(first)}
            matches = duplicates.matches(card, [_card(one) for one in cards.values()])
            kept = [list(cards)[match.at] for match in matches]
            sure = _is_sure(matches)
            if not all(self._sees.sees(one) for one in (kept[:1] if sure else kept)):
                return None, False, True
            return shelf.rows(connection, kept[:1])[kept[0]], sure, False


def _is_sure(matches: list[Match]) -> bool:
    sure = [match for match in matches if match.weight >= SURE]
    return len(sure) == 1 and sure[0].reason in (Reason.TAX_CODE, Reason.NAME_AND_DAY)


def _unseen(group: Group, case: Case) -> tuple[Case, list[PlannedRow]]:
    return replace(case, here=None, alike=None), [PlannedRow(Outcome.COLLEAGUE) for _ in group.rows]


def _card(one: Likely) -> duplicates.Card:
    names = latin(f"{one.given_name} {one.family_name} {one.paper_name}")
    return duplicates.card(names, Birth.read(one.born), one.phone, one.tax_code, one.comune)
