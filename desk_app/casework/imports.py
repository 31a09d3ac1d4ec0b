"""Many people at once: what was known before Ascolto, or an invented town, recorded in few transactions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.entry import Value
from desk_app.domain.interview import KIND, NEED, REQUEST
from desk_app.domain.person import KIND as PERSON


@dataclass(frozen=True, slots=True)
class Visit:
    """An interview that is already parsed: its journal fields, and the codes of its needs and requests."""

    fields: Mapping[str, Value]
    needs: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A person that is already parsed: journal fields and visits."""

    fields: Mapping[str, Value]
    visits: tuple[Visit, ...] = ()


def record_people(desk: Desk, group: Sequence[Known]) -> Changes:
    """Record some people with their visits, in one transaction."""
    author = desk.member.id
    with desk.unit() as unit:
        for one in group:
            person = unit.journal.add(PERSON, one.fields, author=author)
            for visit in one.visits:
                made = unit.journal.add(KIND, visit.fields, author=author, person=person)
                for kind, codes in ((NEED, visit.needs), (REQUEST, visit.requests)):
                    for code in codes:
                        unit.journal.add(kind, {"interview": made, "code": code}, author=author, person=person)
    return unit.changes
