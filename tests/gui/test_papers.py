"""The checklist of a person's papers over a real store: marked, unmarked, expiring, by mouse and by keyboard."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.casework import documents, people
from desk_app.domain.errors import DiskFull
from desk_app.domain.ids import RecordId
from desk_app.domain.paper import CODES, Paper, PaperForm, record_of
from desk_app.domain.person import PersonForm
from desk_app.gui.documents.checklist import Checklist
from desk_app.gui.documents.paper_sayings import expiry_day
from desk_app.gui.shell.theme import Appearance, wear
from tests.gui.conftest import Bench
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects
from tests.support.documents_face import OnTheList

NOTHING_MARKED: set[str] = set()


@pytest.fixture
def face(bench: Bench, qtbot: QtBot) -> OnTheList:
    return OnTheList(bench, qtbot)


def marked(face: OnTheList) -> set[str]:
    """The buttons that are on."""
    chosen = (one for one in face.panel.findChildren(QPushButton) if one.isCheckable() and one.isChecked())
    return {one.objectName() for one in chosen}


def in_days(face: OnTheList, days: int) -> str:
    return f"{face.bench.desk.today() + timedelta(days):%d/%m/%Y}"


def test_every_paper_has_its_line_and_nothing_is_marked_at_first(face: OnTheList) -> None:
    assert "Never keep the original, never write its number." in face.words()
    assert marked(face) == NOTHING_MARKED
    names = {face.find(f"paper_{code}_seen").accessibleName() for code in CODES}
    assert len(names) == len(CODES)
    assert "Residence permit: seen" in names


def test_a_paper_is_one_of_three_or_nothing_and_nothing_can_be_taken_back(face: OnTheList) -> None:
    face.press("paper_isee_missing")
    face.until(lambda: face.held() == {"isee": ("missing", "")})
    face.press("paper_isee_seen")
    face.until(lambda: face.held() == {"isee": ("seen", "")})
    assert marked(face) == {"paper_isee_seen"}
    face.press("paper_isee_seen")
    face.until(lambda: face.held() == {})
    assert (marked(face), face.said("papers_said")) == (NOTHING_MARKED, "ISEE: no longer marked.")
    face.press("papers_undo")
    face.until(lambda: face.held() == {"isee": ("seen", "")})
    face.until(lambda: marked(face) == {"paper_isee_seen"})


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-3, "expired on "),
        (0, "expires today"),
        (1, "expires tomorrow"),
        (20, "expires in 20 days"),
        (60, "expires in 60 days"),
        (61, "until "),
    ],
)
def test_until_when_it_holds_is_said_in_words(face: OnTheList, days: int, said: str) -> None:
    face.press("paper_residence_permit_seen")
    face.type_day("residence_permit", in_days(face, days))
    day = (face.bench.desk.today() + timedelta(days)).isoformat()
    face.until(lambda: face.held() == {"residence_permit": ("seen", day)})
    assert face.said("paper_residence_permit_until").startswith(said)
    face.press("paper_residence_permit_asked")
    face.until(lambda: face.held() == {"residence_permit": ("asked", day)})
    face.type_day("residence_permit", "")
    face.until(lambda: face.held() == {"residence_permit": ("asked", "")})
    assert face.said("paper_residence_permit_until") == ""


def test_what_is_no_day_stays_as_typed_with_a_sentence_beside_it(face: OnTheList) -> None:
    face.press("paper_passport_seen")
    face.type_day("passport", "boh")
    assert face.said("paper_passport_error") == "Write the day like this: 31/12/2026."
    assert face.find("paper_passport_day").property("text") == "boh"
    face.type_day("passport", "31/12/2999")
    face.until(lambda: face.held() == {"passport": ("seen", "2999-12-31")})
    assert face.said("paper_passport_error") == ""


def test_a_paper_that_is_not_on_the_list_is_added_by_its_name(face: OnTheList) -> None:
    line = face.find("paper_new")
    assert isinstance(line, QLineEdit)
    face.press("paper_add")
    face.until(lambda: face.said("paper_new_error") == "Write which paper it is.")
    face.qtbot.keyClicks(line, "Verbale dello sfratto")
    face.qtbot.keyClick(line, Qt.Key.Key_Return)
    face.until(lambda: face.held() == {"Verbale dello sfratto": ("asked", "")})
    face.until(lambda: "Verbale dello sfratto" in face.words())
    face.until(lambda: line.text() == "")
    face.qtbot.keyClicks(line, "verbale  dello sfratto")
    face.press("paper_add")
    assert face.said("paper_new_error") == "This paper is on the list already."
    (asked,) = marked(face)
    face.press(asked)
    face.until(lambda: face.held() == {})
    assert "Verbale dello sfratto" not in face.words().replace(face.said("papers_said"), "")
    face.press("papers_undo")
    face.until(lambda: face.held() == {"Verbale dello sfratto": ("asked", "")})


def test_tab_comes_once_to_a_line_and_arrows_go_along_it(face: OnTheList) -> None:
    first = face.find("paper_identity_card_seen")
    face.window.activateWindow()
    first.setFocus()
    face.until(first.hasFocus)
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Tab):
        face.qtbot.keyClick(QApplication.focusWidget(), key)
        seen.append(QApplication.focusWidget().objectName())
    line = "paper_identity_card_"
    assert seen == [f"{line}missing", f"{line}asked", f"{line}asked", f"{line}missing", "paper_health_card_seen"]
    assert face.held() == {}


def test_another_person_has_a_list_of_their_own(face: OnTheList) -> None:
    ada = people.add(face.bench.desk, PersonForm("Ada", "Sow"))[0]
    face.press("paper_isee_missing")
    face.until(lambda: face.held() != {})
    face.press("paper_passport_seen")
    day = face.find("paper_passport_day")
    face.qtbot.keyClicks(day, "31/1")
    face.show(ada)
    face.find("papers")
    assert marked(face) == NOTHING_MARKED
    face.press("paper_passport_seen")
    face.until(lambda: face.held() == {"passport": ("seen", "")})
    assert face.find("paper_passport_day").property("text") == ""


def test_what_is_refused_is_shown_as_it_was(face: OnTheList, monkeypatch: pytest.MonkeyPatch) -> None:
    face.press("paper_isee_missing")
    face.until(lambda: face.held() == {"isee": ("missing", "")})

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(documents, "note", full)
    face.press("paper_isee_seen")
    assert marked(face) == {"paper_isee_seen"}
    face.until(lambda: face.said("paper_isee_error").startswith("I cannot save: the disk is full."))
    assert marked(face) == {"paper_isee_missing"}


def test_of_joined_cards_the_one_that_is_shown_has_the_last_word_and_all_are_unmarked() -> None:
    amal, other = RecordId(b"a" * 16), RecordId(b"b" * 16)
    several = tuple(
        Paper(record_of(whose, "isee", ""), whose, "isee", "", standing, None, "")
        for whose, standing in ((other, "missing"), (amal, "seen"), (other, "asked"))
    )
    joined = Checklist(amal, several, date(2026, 11, 23))
    assert {row.key: row.standing for row in joined.rows() if row.standing} == {"isee": "seen"}
    assert set(joined.records("isee")) == {one.id for one in several}
    assert {row.standing for row in joined.without("isee").rows()} == {""}


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_with_its_year_is_that_day_and_without_it_the_next_one(day: date, today: date) -> None:
    assert expiry_day(f"{day:%d/%m/%Y}", today) == day.isoformat()
    bare = expiry_day(f"{day.day}.{day.month}", today)
    if (day.month, day.day) != (2, 29):
        found = date.fromisoformat(bare)
        assert (found.month, found.day) == (day.month, day.day)
        assert 0 <= (found - today).days <= 366


@pytest.mark.parametrize("zoom", [1.0, 1.25, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    bench: Bench, qtbot: QtBot, dressed: QApplication, zoom: float
) -> None:
    wear(dressed, Appearance("light", zoom))
    face = OnTheList(bench, qtbot)
    today = bench.desk.today()
    for code, days in (("residence_permit", 20), ("passport", -40), ("household_certificate", 400)):
        documents.note(bench.desk, face.person, PaperForm(code, "seen", (today + timedelta(days)).isoformat()))
    documents.note(
        bench.desk, face.person, PaperForm(standing="missing", name="Verbale della commissione di invalidità")
    )
    face.show(face.person)
    face.press("paper_isee_asked")
    face.press("paper_isee_asked")
    face.find("papers")
    assert (nameless(face.page), unnamed_objects(face.page)) == ([], [])
    assert (small_targets(face.page), clipped(face.page)) == ([], [])
