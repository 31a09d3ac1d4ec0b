"""A desk with much in it: names in several scripts, and one person of whom everything is known that a page can show."""

from datetime import timedelta
from pathlib import Path

from desk_app.casework import (
    agenda,
    attachments,
    consents,
    documents,
    household,
    interviews,
    joining,
    lines,
    mail,
    members,
    people,
    protection,
)
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.clock import Time
from desk_app.domain.consent import What
from desk_app.domain.entry import Entry
from desk_app.domain.household import FollowerForm, PhoneForm, TieForm
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.paper import OTHER, PaperForm, Standing
from desk_app.domain.person import PersonForm
from desk_app.vault import vault
from tests.support.computers import PHRASE, applicant, set_up
from tests.support.documents_face import photo
from tests.support.whole_window import invitation

LONG = "Maria Immacolata Concetta", "della Santissima Trinità Schwarzenberg-Hohenlohe"
NAMES = (("أمل", "حسن عبد الرحمن"), ("小明", "王"), ("Oleksandra", "Шевченко-Коваленко"), ("Ada", "Bianchi"))
OTHER_LAPTOP = DeviceId(b"the other laptop")


def furnish(folder: Path) -> tuple[RecordId, RecordId]:
    """Make the vault of such a desk in a folder; answers of whom much is known, and somebody whose case is reserved."""
    _, computer = set_up(folder, invitation(bytes(16)), applicant("Maria Rosa Colombo"))
    desk = computer.desk
    mail.enrolled(desk.store)
    colleague, _ = members.record(desk, "Abd al-Rahman Ibn Khaldun Al-Hadrami", Role.VOLUNTEER)
    vault.add_member(computer.opened, colleague, PHRASE)
    person = people.add(desk, _card())[0]
    others = [people.add(desk, PersonForm(given, family, "1990"))[0] for given, family in NAMES]
    _talks(desk, person, others)
    _around(desk, person, others)
    _conflict(desk, person)
    _waits(desk, person, others[0], colleague.id)
    protection.protect(desk, others[1], "una vicina di casa lavora qui")
    computer.close()
    return person, others[1]


def _card() -> PersonForm:
    given, family = LONG
    return PersonForm(
        given,
        family,
        "12/03/1985?",
        comune="Milano",
        phone="333 555 0199",
        language="ar",
        contact="Solo la mattina, risponde la vicina: non lasciare messaggi in segreteria",
        paper_name="Schwarzenberg Hohenlohe Maria I. C.",
        citizenship="italiana e albanese",
    )


def _talks(desk: Desk, person: RecordId, others: list[RecordId]) -> None:
    said = "Non riesce a pagare la bolletta del gas e teme lo sfratto. " * 4
    for needs in (("CAS02",), ("CAS02", "POV01")):
        interviews.record(
            desk,
            person,
            InterviewForm(
                said=said,
                next_step="Chiamare il patronato e portare le bollette degli ultimi sei mesi",
                minutes="45",
                held_on=desk.today().isoformat(),
                needs=needs,
                requests=("RIC.BEN", "RIC.ASC"),
            ),
        )
    long_ago = (desk.today() - timedelta(days=60)).isoformat()
    interviews.record(desk, others[2], InterviewForm(said="Cerca una stanza.", held_on=long_ago))
    interviews.record(desk, None, InterviewForm(said="Una voce al telefono, senza nome.", held_on=""))
    interviews.keep_draft(desk, interviews.new_draft(desk), person, InterviewForm(said="Lasciato a metà"))


def _around(desk: Desk, person: RecordId, others: list[RecordId]) -> None:
    household.add_tie(desk, person, TieForm("Giambattista Piergiorgio Bianchi", "2015?", "child", note="a scuola"))
    household.add_tie(desk, person, TieForm(other=others[0], relation="partner"))
    household.add_phone(desk, person, PhoneForm("+39 02 555 0101", "la sorella maggiore", "dopo le 18", True))
    household.add_follower(desk, person, FollowerForm("Assistente sociale del Comune", "martedì mattina", "dal 2024"))
    for code, standing, day in (("isee", Standing.SEEN, "2026-12-31"), ("passport", Standing.ASKED, "")):
        documents.note(desk, person, PaperForm(code, standing.value, day))
    documents.note(desk, person, PaperForm(OTHER, Standing.MISSING.value, name="Dichiarazione di ospitalità"))
    consents.answer(desk, person, What.RECORD, given=True, notice="1", language="ar")
    attachments.attach(
        desk, person, "la lettera del padrone di casa, con le ricevute dell'affitto.jpg", photo(300, 200)
    )
    joining.join(desk, person, others[3])


def _conflict(desk: Desk, person: RecordId) -> None:
    """Another laptop wrote another phone without having seen ours."""
    author = desk.member.id
    entry = Entry(
        OTHER_LAPTOP, 1, Time(1), author, "person", person, person, {"phone": "333 555 0111", "comune": "Como"}
    )
    mail.take_in(desk.store, [entry])


def _waits(desk: Desk, person: RecordId, other: RecordId, colleague: RecordId) -> None:
    today = desk.today().isoformat()
    for what, whose in (
        ("richiamare per la bolletta, con il numero di contratto", person),
        ("portare i moduli", other),
    ):
        agenda.add(desk, whose, TaskForm(what, today, "9:30", whom=desk.member.id))
    promised = {"promise": "task", "what": "portare il pacco", "due": (desk.today() - timedelta(3)).isoformat()}
    lines.add(desk, "task", other, {**promised, "whom": colleague})
    agenda.add(desk, None, TaskForm("riordinare la dispensa", today))
