"""Nothing is lost by other doors than the power: each trap in which programs like this one lost what was written.

| trap | where it is shown |
| --- | --- |
| logging out throws away what was not sent | `test_what_was_not_sent_and_what_was_half_written_survive_a_lock`; sealed batches leave while it is locked: `exchange/test_post_room.py` |
| locking loses what was typed last | `gui/test_locking.py`, `faults/test_typing_killed.py`; with a record that was just refused: `test_words_of_a_refused_record_survive_a_lock_at_the_same_moment` |
| somebody else logs in, and what the first one had is deleted | `test_a_change_of_member_deletes_nobodys_words` |
| after a new phrase the former half-written work cannot be reached | `test_a_new_phrase_opens_what_was_half_written_under_the_old_one` |
| an upgrade breaks what was half-written or not sent | `test_an_upgrade_keeps_what_was_half_written_and_what_was_not_sent`; cut short: `store/test_migrations.py` |
| an answer such as "not found" deletes what was to be sent | `test_a_refusal_by_the_server_deletes_nothing`; set aside and sent again: `exchange/test_post_room.py`, `exchange/test_sent_again.py`; nonsense: `test_bad_answers.py` |
| a revoked computer strands what is on it | `exchange/test_post_room.py::test_a_revoked_computer_is_told_and_keeps_what_is_written` |
| a code that a newer classification dropped makes an answer unsubmittable | `test_a_code_that_was_dropped_stays_in_the_draft_and_in_the_record` |
| two computers, one case: the last one wins, silently | `test_two_laptops.py`, `test_both_edit.py` |
| the same thing sent twice is there twice | `faults/test_kills.py`, `exchange/test_sent_again.py` |
"""  # noqa: E501  # a table has no line ends

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.casework import interviews, mail, people
from desk_app.casework.desk import Desk
from desk_app.casework.interviews import LeftHalfWay
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Member, Role
from desk_app.domain.person import PersonForm
from desk_app.exchange.founding import POST
from desk_app.exchange.link import LinkKind
from desk_app.gui.interview.steps import NEEDS
from desk_app.settings_verbs import MemberVerbs
from desk_app.store import upkeep
from desk_app.store.store import open_store
from desk_app.vault import slotfile
from sync.protocol.problems import CONTENT_TYPE, KINDS, problem
from tests.support import by_hand, pairs
from tests.support.computers import PHRASE, set_up
from tests.support.district import District
from tests.support.histories import PROFILE
from tests.support.vaults import ME
from tests.support.whole_window import Face, invitation
from tests.sync.client.scenery import Asked, odd_server, say

pytestmark = pytest.mark.usefixtures("as_it_was")
FORMATS = sorted((Path(__file__).parents[1] / "data" / "vaults").glob("format-*.db"))
ANNAS, NEW = "una frase di Anna soltanto", "una frase tutta nuova"
GONE = "BIS.CAS.TOLTODALLALISTA"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's folder with one person, its vault closed."""
    pairs.hurry(monkeypatch)
    _, computer = set_up(tmp_path / "home", invitation(bytes(16)))
    people.add(computer.desk, PersonForm("Amal", "Hassan", "1992"))
    computer.close()
    return tmp_path / "home"


@pytest.fixture
def face(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Face]:
    made = Face(qapp, qtbot, home)
    yield made
    made.desk.window.close()


def unlock(face: Face, phrase: str = PHRASE, who: bytes = b"") -> None:
    if who:
        choice = face.desk.window.findChild(QPushButton, f"member_{who.hex()}")
        assert isinstance(choice, QPushButton)
        choice.click()
    face.try_phrase(phrase)
    face.until_open()


def in_store(face: Face, work: Callable[[Desk], object]) -> None:
    """A verb, where verbs run."""
    desk = face.place.desk
    face.desk.runner.wait_for(lambda: work(desk))


def odd(face: Face, work: Callable[[], object]) -> None:
    """What the settings do, where they do it."""
    going = face.desk.runner.behind(work)
    face.qtbot.waitUntil(going.done, timeout=30_000)
    going.result()


def half_way(face: Face) -> list[LeftHalfWay]:
    """What Oggi offers to whoever has the vault open, once everything before was done."""
    face.desk.runner.wait_for(lambda: None)
    reader = face.place.desk.reader()
    found = list(interviews.left_half_way(reader, face.place.desk.member.id))
    reader.close()
    return found


def known(face: Face) -> list[str]:
    reader = face.place.desk.reader()
    found = sorted(row.given_name for row in people.find(reader, ""))
    reader.close()
    return found


def write(face: Face, said: str, person: RecordId | None = None) -> None:
    page = face.place.pages.interview
    face.place.pages.way.begin(person)
    page.presenter.go_to(1)
    face.qtbot.keyClicks(page.view.said, said)


def resume(face: Face) -> None:
    """By the button on Oggi."""
    face.place.pages.go("today")
    today = face.place.pages.today.view
    face.qtbot.waitUntil(lambda: any(one.isVisible() for one in today.findChildren(QPushButton, "resume_0")))
    today.findChild(QPushButton, "resume_0").click()


def waiting(face: Face) -> int:
    """How many things wait to be sent, by the window's own count."""
    return face.place.rounds.state().things


def test_what_was_not_sent_and_what_was_half_written_survive_a_lock(face: Face) -> None:
    unlock(face)
    in_store(face, lambda desk: people.add(desk, PersonForm("Ionela", "Popescu")))
    face.place.rounds.try_now()
    face.qtbot.waitUntil(lambda: waiting(face) >= 2)
    unsent = waiting(face)
    write(face, "ancora a mezzo")
    face.lock()
    unlock(face)
    face.qtbot.waitUntil(lambda: waiting(face) == unsent)
    resume(face)
    assert face.place.pages.interview.view.form().said == "ancora a mezzo"
    assert known(face) == ["Amal", "Ionela"]


def test_words_of_a_refused_record_survive_a_lock_at_the_same_moment(face: Face) -> None:
    unlock(face)
    write(face, "le ultime parole")
    page = face.place.pages.interview
    page.view.next.minutes.set_text("molti")
    # The record is on its way to be refused when the vault is locked.
    page.presenter.recorder.record(page.view.form())
    face.lock()
    unlock(face)
    assert [(one.form.said, one.form.minutes) for one in half_way(face)] == [("le ultime parole", "molti")]


def test_a_change_of_member_deletes_nobodys_words(face: Face, home: Path) -> None:
    unlock(face)
    verbs = MemberVerbs(face.place.settings, face.desk.looks)
    odd(face, lambda: verbs.add_member("Anna Bianchi", "volunteer", ANNAS))
    (anna,) = [card.member for card in slotfile.members(home) if card.name == "Anna Bianchi"]
    maria = bytes(face.place.desk.member.id)
    write(face, "di Maria")
    face.lock()
    unlock(face, ANNAS, anna)
    assert known(face) == ["Amal"]
    assert half_way(face) == [], "it is not hers to read"
    write(face, "di Anna")
    face.lock()
    unlock(face, PHRASE, maria)
    assert [one.form.said for one in half_way(face)] == ["di Maria"]
    face.lock()
    unlock(face, ANNAS, anna)
    assert [one.form.said for one in half_way(face)] == ["di Anna"]


def test_a_new_phrase_opens_what_was_half_written_under_the_old_one(face: Face) -> None:
    unlock(face)
    write(face, "prima della frase nuova")
    verbs = MemberVerbs(face.place.settings, face.desk.looks)
    odd(face, lambda: verbs.change_phrase(PHRASE, NEW))
    face.lock()
    unlock(face, NEW)
    assert [one.form.said for one in half_way(face)] == ["prima della frase nuova"]
    assert known(face) == ["Amal"]


@pytest.mark.parametrize("file", FORMATS, ids=lambda file: file.stem)
def test_an_upgrade_keeps_what_was_half_written_and_what_was_not_sent(file: Path, tmp_path: Path) -> None:
    key, vault = (bytes.fromhex(line) for line in file.with_suffix(".txt").read_text("utf-8").split()[-2:])
    path = tmp_path / "vault.db"
    shutil.copyfile(file, path)
    desk = Desk(open_store(path, key, vault), Member(ME, "Bruna Valli", Role.VOLUNTEER))
    reader = desk.reader()
    (left,) = interviews.left_half_way(reader, ME)
    assert left.form == InterviewForm(said="a metà")
    unsent = mail.own_after(desk.store, 0)
    assert [one.seq for one in unsent] == list(range(1, desk.store.last_seq + 1))
    assert "Non può pagare la bolletta del gas." in [one.changes.get("said") for one in unsent]
    interviews.record(desk, left.person, left.form, left.draft)
    assert interviews.left_half_way(reader, ME) == ()
    assert "a metà" in [one.changes.get("said") for one in mail.own_after(desk.store, unsent[-1].seq)]
    reader.close()
    desk.store.close()
    upkeep.check(path, key)


def refusing(district: District, slug: str, refused: list[str]) -> Callable[[Asked], None]:
    """The district's own greeting, and one refusal for everything else; `refused` is what was asked in vain."""

    def answer(asked: Asked) -> None:
        if asked.path.startswith("/v1/hello"):
            real = requests.get(district.url + asked.path, timeout=10)
            say(asked, real.status_code, real.content, real.headers["Content-Type"])
            return
        asked.rfile.read(int(asked.headers.get("Content-Length", 0)))
        refused.append(asked.path)
        say(asked, KINDS[slug].status, problem(slug).to_json(), CONTENT_TYPE)

    return answer


REFUSALS = ("unknown-device", "quota", "internal", "not-found", "malformed", "update-needed")
"""What the district may say; the ordinary run tries one of each kind: not this computer, not now, not well."""


@pytest.mark.parametrize("slug", REFUSALS if PROFILE == "nightly" else REFUSALS[:3])
def test_a_refusal_by_the_server_deletes_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slug: str
) -> None:
    pairs.hurry(monkeypatch)
    district = District(tmp_path / "district").start()
    home = tmp_path / "first"
    _, computer = set_up(home, district.office())
    computer.round()
    computer.close()
    address = home / POST / "district.json"
    true = address.read_text()
    monkeypatch.setattr(by_hand, "PHRASE", PHRASE)
    refused: list[str] = []
    with odd_server(refusing(district, slug, refused)) as port:
        address.write_text(json.dumps(json.loads(true) | {"url": f"http://127.0.0.1:{port}"}))
        with by_hand.window(qapp, home) as one:
            by_hand.unlock(one)
            by_hand.add_person(one, "Amal", "Hassan")
            refused.clear()
            one.place.rounds.try_now()
            one.until(lambda: refused and one.place.rounds.state().things == 2, "the refusal")
            assert one.place.rounds.state().kind != LinkKind.ALL_RECEIVED
            assert by_hand.finds(one, "has") == ["Amal Hassan"]
    address.write_text(true)
    with by_hand.window(qapp, home) as one:
        by_hand.unlock(one)
        by_hand.received(one)
        assert by_hand.finds(one, "has") == ["Amal Hassan"]
    district.close()


def test_a_code_that_was_dropped_stays_in_the_draft_and_in_the_record(face: Face) -> None:
    unlock(face)
    reader = face.place.desk.reader()
    (amal,) = (row.id for row in people.find(reader, "amal"))
    form = InterviewForm(said="Detto con la lista di prima", needs=(GONE, "BIS.CAS.SFRATTO"), requests=("RIC.TOLTA",))
    in_store(face, lambda desk: interviews.keep_draft(desk, interviews.new_draft(desk), amal, form))
    resume(face)
    page = face.place.pages.interview
    page.presenter.go_to(NEEDS)
    chip = page.view.findChild(QPushButton, f"chip_{GONE}")
    assert (chip.isVisible(), chip.isChecked(), chip.text()) == (True, True, GONE)
    face.qtbot.keyClicks(page.view.said, ", e adesso")
    page.presenter.recorder.record(page.view.form())
    face.qtbot.waitUntil(lambda: face.place.pages.space.current() is face.place.pages.person.view)
    (held,) = people.page(reader, amal).interviews
    assert (held.said, set(held.needs), held.requests) == (f"{form.said}, e adesso", set(form.needs), form.requests)
    reader.close()
    assert half_way(face) == []
