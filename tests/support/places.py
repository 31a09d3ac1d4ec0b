"""Every place that the window can show, and how one comes there."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desk_app.gui.today.left_behind import LeftBehindCard
from desk_app.gui.unlock.first_run_steps import Road, Step
from tests.support.before_opening import first_run, locked
from tests.support.everywhere import Everywhere
from tests.support.first_run_face import INVITATION
from tests.support.sheets import ANNA, HEADER, LUCA, text_file


@dataclass(frozen=True)
class Place:
    """A page with what can be open on it."""

    name: str
    go: Callable[[Everywhere], None]


def _door(key: str, at: Everywhere) -> None:
    at.go(key)


def _reminder(at: Everywhere) -> None:
    at.go("today")
    at.press("today_remind")


def _ask(act: str, at: Everywhere) -> None:
    at.go("today")
    several = [one.objectName() for one in at.window.findChildren(QPushButton) if one.isVisible()]
    at.press(next(name for name in several if name.startswith("agenda_due_") and name.endswith(f"_{act}")))


def _perhaps(at: Everywhere) -> None:
    at.go("people")
    people = at.pages.people
    people.view.fill_form(type(people.view.form())("Ada", "Bianchi", "1990"))
    people.add.look_for_double()
    at.settle()


def _found(at: Everywhere) -> None:
    at.go("people")
    at.find("people_search").setText("nobody of this name")
    at.pages.people.presenter.search("nobody of this name")
    at.settle()


def _said(at: Everywhere) -> None:
    at.go("people")
    at.find("people_search").setText("bolletta")
    at.until(lambda: at.seen("said_show"))
    at.press("said_show")


def _left_behind(at: Everywhere) -> None:
    at.go("today")
    at.until(lambda: at.pages.today.view.title.text() != "")
    said = "3 things that Bartolomeo Quattrocchi had begun lie on this computer."
    card = at.pages.today.view.findChild(LeftBehindCard)
    assert isinstance(card, LeftBehindCard)
    card.show_lines(((bytes(16), said, "Take over what Bartolomeo Quattrocchi had begun"),), "One interview waits.")
    at.settle()


def _person(at: Everywhere) -> None:
    at.go("today")
    at.pages.open_person(at.person)
    at.settle()


def _reserved(at: Everywhere) -> None:
    at.pages.open_person(at.reserved)
    at.settle()


FORMS = ("person_correct", "reminder_new", "case_asked_0_not_possible", "tie_new", "phone_new", "follower_new")
SIGHT = ("reserve_new", "know_new", "join_new")


def _forms(at: Everywhere) -> None:
    _person(at)
    for name in (*FORMS, *SIGHT):
        at.press(name)


def _viewer(at: Everywhere) -> None:
    _person(at)
    several = [one.objectName() for one in at.window.findChildren(QPushButton) if one.isVisible()]
    at.press(next(name for name in several if name.startswith("attachment_open_")))


def _scanner(at: Everywhere) -> None:
    _person(at)
    folder = at.home.parent / "scans"
    folder.mkdir(exist_ok=True)
    (folder / "scansione della carta d'identità, fronte e retro.pdf").write_bytes(b"%PDF-1.4 nothing")
    at.pages.case.attached.scanner.choose_folder(str(folder))
    at.settle()


def _give(at: Everywhere) -> None:
    _person(at)
    at.press("give_prepare")


def _interview(steps: int, at: Everywhere) -> None:
    at.pages.way.begin(at.person)
    at.settle()
    for _ in range(steps):
        at.press("step_on")


def _note(at: Everywhere) -> None:
    at.pages.way.quick_note()
    at.settle()


def _notice(at: Everywhere) -> None:
    _interview(0, at)
    at.press("notice_together")


def _together(at: Everywhere) -> None:
    _notice(at)
    at.press("notices_close")


def _agreed(at: Everywhere) -> None:
    _interview(4, at)
    at.find("next_step").setPlainText("Chiamare il patronato entro venerdì, con le bollette")
    at.press("show_agreed")


def _sheet(at: Everywhere) -> Path:
    wrong = ("Bianchi", "Rosa", "31/02/1980", "", "Milano", "20/03/2024", "=1+1", "", "9")
    double = ("Bianchi", "Ada", "1990", "", "Milano", "20/03/2024", "una voce", "", "9")
    return text_file(at.home.parent / "foglio con un nome lungo.csv", [HEADER, ANNA, LUCA, wrong, double])


def _columns(at: Everywhere) -> None:
    at.go("importing")
    at.pages.importing.presenter.choose(str(_sheet(at)))
    at.until(lambda: at.seen("import_day"))
    at.settle()


def _preview(at: Everywhere) -> None:
    _columns(at)
    at.press("import_look")
    at.until(lambda: at.seen("import_rows"))
    at.find("import_rows").selectRow(3)
    at.settle()


def _brought_in(at: Everywhere) -> None:
    _preview(at)
    at.press("import_record")
    at.until(lambda: at.seen("import_again"))


def _quiet(at: Everywhere) -> None:
    at.go("today")
    if not at.seen("agenda_quiet_open"):
        at.press("agenda_quiet_show")


def _told(at: Everywhere) -> None:
    _interview(0, at)
    at.press("reported_by_neighbour")


def _found_need(at: Everywhere) -> None:
    _interview(2, at)
    at.find("need_search").setText("bolletta")
    at.settle()


def _danger(at: Everywhere) -> None:
    _interview(2, at)
    at.press("flags_open")
    at.press("chip_SEG.PAURA")


def _disk_is_full(at: Everywhere) -> None:
    _interview(1, at)
    at.pages.interview.view.saving.show_problem("I cannot save: the disk is full. What was saved is safe.")
    at.settle()


def _paper_gone(at: Everywhere) -> None:
    _person(at)
    at.press("paper_health_card_seen")
    at.press("paper_health_card_seen")


def _settings(press: str, at: Everywhere) -> None:
    at.go("settings")
    several = [one.objectName() for one in at.window.findChildren(QPushButton) if one.isVisible()]
    if press:
        at.press(next(name for name in several if name.startswith(press)))


def _new_code(at: Everywhere) -> None:
    at.go("settings")
    at.pages.settings.view.recovery.show_code("ABCD-EFGH-JKMN-PQRS")
    at.settle()


def _invitation(at: Everywhere) -> None:
    at.go("settings")
    at.pages.settings.view.computers.show_invitation(INVITATION * 9, "It can be used until 30 November at 10:00.")
    at.settle()


def _not_enrolled(at: Everywhere) -> None:
    at.go("settings")
    facts = at.pages.around.verbs.facts()
    at.pages.settings.view.show_facts(replace(facts, enrolled=False, check_code="482 913"), "", "")
    at.settle()


def _offer(at: Everywhere) -> None:
    at.go("exchange")
    at.pages.space.offer.offer("You came in with the code of the sheet. Choose a phrase again.", "Choose a phrase")
    at.settle()


PLACES = (
    Place("today", partial(_door, "today")),
    Place("today, a new reminder", _reminder),
    Place("today, how it went", partial(_ask, "done")),
    Place("today, another day", partial(_ask, "later")),
    Place("today, nobody met them", _quiet),
    Place("people", partial(_door, "people")),
    Place("people, perhaps known", _perhaps),
    Place("people, nobody found", _found),
    Place("people, words that were said", _said),
    Place("today, begun by who left", _left_behind),
    Place("person", _person),
    Place("person, reserved", _reserved),
    Place("person, every form open", _forms),
    Place("person, a document", _viewer),
    Place("person, the scanner", _scanner),
    Place("person, a paper taken off", _paper_gone),
    Place("person, a copy for them", _give),
    *(Place(f"interview, step {at}", partial(_interview, at)) for at in range(5)),
    Place("interview, somebody told", _told),
    Place("interview, a need is found", _found_need),
    Place("interview, a danger is marked", _danger),
    Place("interview, the disk is full", _disk_is_full),
    Place("quick note", _note),
    Place("notices", _notice),
    Place("together", _together),
    Place("agreed", _agreed),
    Place("exchange", partial(_door, "exchange")),
    Place("exchange, with an offer above", _offer),
    Place("importing", partial(_door, "importing")),
    Place("importing, the columns", _columns),
    Place("importing, the preview", _preview),
    Place("importing, the end", _brought_in),
    Place("settings", partial(_settings, "")),
    Place("settings, somebody new", partial(_settings, "add_open")),
    Place("settings, my phrase", partial(_settings, "change_my_phrase")),
    Place("settings, a phrase given", partial(_settings, "give_")),
    Place("settings, another name", partial(_settings, "rename_")),
    Place("settings, removing", partial(_settings, "remove_")),
    Place("settings, not let in yet", _not_enrolled),
    Place("settings, a new code", _new_code),
    Place("settings, an invitation", _invitation),
    Place("red flags", partial(_door, "red_flags")),
    Place("help", partial(_door, "help")),
    Place("locked", locked),
    Place("first run, the choice", partial(first_run, Step.CHOICE, Road.NEW)),
    Place("first run, invitation", partial(first_run, Step.INVITATION, Road.NEW)),
    Place("first run, kit", partial(first_run, Step.KIT, Road.RESTORE)),
    Place("first run, who", partial(first_run, Step.MEMBER, Road.NEW)),
    Place("first run, codes", partial(first_run, Step.CODES, Road.NEW)),
)
