"""Somebody with a record of every kind, by the application's own verbs, and what a newer one may write."""

from dataclasses import dataclass

from desk_app.casework import agenda, attachments, consents, documents, household, interviews, people
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.clock import Time
from desk_app.domain.consent import What
from desk_app.domain.entry import Entry, Value
from desk_app.domain.household import FollowerForm, PhoneForm, TieForm
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.paper import PaperForm
from desk_app.domain.person import PersonForm

ELSEWHERE = DeviceId(b"the other laptop")
NEWER = RecordId(b"of a newer one..")
"""A record of a kind that nobody has written yet."""
ANNA = RecordId(b"anna bianchi....")
SAID = "Tre figli. Le hanno tagliato la luce: <b>non</b> riesce a pagare & ha vergogna."
PDF = b"%PDF-1.7 " + bytes(range(256)) * 300


@dataclass(frozen=True)
class Written:
    """Whose record it is, somebody else's beside it, and what was attached."""

    amal: RecordId
    omar: RecordId
    attachment: RecordId


def a_whole_record(desk: Desk) -> Written:
    """Everything that one writes of a person; and of another, who is tied to her."""
    today = desk.today().isoformat()
    amal, _ = people.add(desk, PersonForm("أمل", "حسن", "1985", "Pioltello", "ar", "333 555 0199", "Solo di mattina"))
    omar, _ = people.add(desk, PersonForm("Omar", "Farouk", "1980", phone="+39 555 0101"))
    interviews.record(desk, omar, InterviewForm(said="Non lo deve sapere nessuno.", needs=("BIS.POV.DEBITI",)))
    interviews.record(
        desk,
        amal,
        InterviewForm(
            said=SAID,
            needs=("BIS.CAS.SFRATTO",),
            requests=("RIC.SUS.BOLLETTE",),
            next_step="Sentirla lunedì.",
            minutes="40",
            held_on="2026-01-07",
            reporter="Zia Wafaa",
        ),
    )
    interviews.record(desk, amal, InterviewForm(said="Ha chiamato: va meglio.", channel="phone", held_on="2026-02-03"))
    household.add_tie(desk, amal, TieForm(relation="partner", other=omar))
    household.add_tie(desk, amal, TieForm(name="Yasmin", born="2015", relation="child"))
    household.add_phone(desk, amal, PhoneForm("02 92366109", "vicina di casa"))
    household.add_follower(desk, amal, FollowerForm("Dott.ssa Verdi", "mattina"))
    agenda.add(desk, amal, TaskForm("chiamare il padrone di casa", today, whom=desk.member.id))
    consents.answer(desk, amal, What.RECORD, given=True, notice="1", language="ar")
    documents.note(desk, amal, PaperForm("isee", "missing"))
    attachment, _ = attachments.attach(desk, amal, "sfratto.pdf", PDF)
    people.correct(desk, amal, PersonForm("أمل", "حسن", "1985", "Segrate", "ar", "333 555 0199", "Solo di mattina"))
    return Written(amal, omar, attachment)


def from_elsewhere(desk: Desk, record: RecordId, person: RecordId | None, kind: str, **changes: Value) -> None:
    """Another laptop wrote something, not having seen what is here; its clock may be of a newer version's."""
    with desk.unit() as unit:
        state = unit.journal.state(record)
        wall = state.last.wall + 1 if state else desk.now_ms()
        unit.journal.take_in([Entry(ELSEWHERE, _number(desk), Time(wall), ANNA, kind, record, person, changes)])


def _number(desk: Desk) -> int:
    return desk.store.clock.stamp().wall % 1_000_000_000 + 1
