"""What somebody pastes or mistypes, in every line and every text of the window: taken, or told beside its field."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desk_app.domain.text import clean
from tests.support import pairs
from tests.support.everywhere import Everywhere
from tests.support.places import PLACES

Control = QLineEdit | QPlainTextEdit
FAMILY = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
HARMLESS = f"Ada {FAMILY} أمل חסן \u202eolleh\u202c 王 a\u0301\u0302 one\0two\x07 three\ud800\nfour"
"""An emoji that is several, right to left, an override, accents, a NUL, a bell, half a letter, a line end."""
HUGE = {"4 MB": "quattro parole " * 280_000, "accents": "a" + "\u0301" * 100_000}
HUGE_S = 1.0
WITH_TEXT = (
    "today, a new reminder",
    "today, how it went",
    "today, another day",
    "people",
    "person, every form open",
    "interview, step 0",
    "interview, somebody told",
    "interview, step 1",
    "interview, step 2",
    "interview, step 3",
    "interview, step 4",
    "importing, the columns",
    "settings",
    "settings, somebody new",
    "settings, my phrase",
    "settings, a phrase given",
    "settings, another name",
    "settings, not let in yet",
    "locked",
    "first run, invitation",
    "first run, kit",
    "first run, who",
)


@pytest.fixture(autouse=True)
def _no_window_stays() -> None:
    """Here one window stays for all tests, and others beside it; they go with the module."""


@pytest.fixture(scope="module")
def at(qapp: QApplication, as_it_was_before: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everywhere]:
    with pytest.MonkeyPatch.context() as patch:
        pairs.hurry(patch)
        made = Everywhere(qapp, tmp_path_factory.mktemp("bad input") / "home")
        yield made
        QApplication.clipboard().clear()
        made.close()


def go(at: Everywhere, name: str) -> None:
    at.another(None)
    next(place for place in PLACES if place.name == name).go(at)


def controls(window: QWidget) -> list[Control]:
    """Where one can type now."""
    found = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly() and one.objectName()]


def typed(one: Control) -> str:
    return one.text() if isinstance(one, QLineEdit) else one.toPlainText()


def paste(one: Control, text: str) -> None:
    QApplication.clipboard().setText(text)
    one.setFocus()
    one.paste()


def told(one: Control) -> str:
    """What a screen reader has beside the field, and an eye."""
    said = one.accessibleDescription()
    labels = [label.text() for label in one.window().findChildren(QLabel) if label.isVisible()]
    return next((text for text in labels if "too long" in text and (text in said or not said)), "")


@pytest.mark.parametrize("name", WITH_TEXT)
def test_whatever_is_pasted_is_taken_or_told(at: Everywhere, name: str) -> None:
    go(at, name)
    several = controls(at.window)
    assert several
    for one in several:
        before = "12"
        one.clear()
        paste(one, before)
        for what, text in HUGE.items():
            began = time.thread_time()
            paste(one, text)
            at.qapp.processEvents()
            assert time.thread_time() - began < HUGE_S, f"{one.objectName()}: {what}"
            assert typed(one) == before, f"{one.objectName()}: {what}"
            assert "too long" in told(one), f"{one.objectName()}: {what}"
        paste(one, HARMLESS)
        if typed(one) == before:
            assert "too long" in told(one), one.objectName()
            one.clear()
            continue
        taken = clean(typed(one))
        # A wrapped half of a letter is dropped by the clipboard itself; anything else is as it was pasted.
        wanted = before + clean(HARMLESS)
        assert taken.replace(" ", "").replace("\n", "") == wanted.replace(" ", "").replace("\n", ""), one.objectName()
        assert "too long" not in told(one), one.objectName()
        one.clear()
    at.settle()
    assert at.broken == []


def test_no_place_with_a_text_is_forgotten(at: Everywhere) -> None:
    """Each control of every place is one of those above."""
    tried: set[str] = set()
    seen: dict[str, str] = {}
    for place in PLACES:
        at.another(None)
        place.go(at)
        for one in controls(at.window):
            seen.setdefault(_kind(one), place.name)
            if place.name in WITH_TEXT:
                tried.add(_kind(one))
    assert {kind: place for kind, place in seen.items() if kind not in tried} == {}


def _kind(one: Control) -> str:
    """Its name, without the paper or the line that it belongs to."""
    name = one.objectName()
    return "paper_day" if name.startswith("paper_") and name.endswith("_day") else name


def fill(at: Everywhere, **values: str) -> None:
    for name, text in values.items():
        one = at.find(name)
        assert isinstance(one, Control)
        one.clear()
        one.insert(text) if isinstance(one, QLineEdit) else one.setPlainText(text)


def beside(at: Everywhere, name: str) -> str:
    """The sentence beside a field."""
    found = [one for one in at.window.findChildren(QLabel, f"{name}_error") if one.isVisible()]
    return found[0].text() if found else ""


REFUSED = (
    ("person, every form open", "person_keep", {"person_born": "12/03/2999"}, "person_born"),
    ("person, every form open", "person_keep", {"person_born": "before the war"}, "person_born"),
    ("person, every form open", "person_keep", {"person_born": "", "person_phone": "call the sister"}, "person_phone"),
    (
        "person, every form open",
        "person_keep",
        {"person_born": "", "person_phone": "", "person_given_name": "a" * 201},
        "person_given_name",
    ),
    ("person, every form open", "tie_keep", {"tie_name": "Ada", "tie_born": "1/1/2999"}, "tie_born"),
    ("person, every form open", "phone_more_keep", {"phone_number": "at the bar"}, "phone_number"),
    ("person, every form open", "phone_more_keep", {"phone_number": "", "phone_whose": "hers"}, "phone_number"),
    ("person, every form open", "follower_keep", {"follower_who": "a" * 201}, "follower_who"),
    ("person, every form open", "reminder_keep", {"reminder_due": "1/1/2020"}, "reminder_due"),
    ("person, every form open", "reminder_keep", {"reminder_due": "someday"}, "reminder_due"),
    (
        "person, every form open",
        "reminder_keep",
        {"reminder_due": "30/11/2099", "reminder_hour": "25:99"},
        "reminder_hour",
    ),
    ("person, every form open", "why_not_keep", {"why_not_remark": "a" * 201}, "why_not_remark"),
    ("person, every form open", "reserve_keep", {"reserve_why": "a" * 401}, "reserve_why"),
    ("person, every form open", "paper_add", {"paper_new": "a" * 401}, "paper_new"),
    (
        "today, a new reminder",
        "today_reminder_keep",
        {"today_what": "call", "today_by": "yesterday evening"},
        "today_by",
    ),
    (
        "today, a new reminder",
        "today_reminder_keep",
        {"today_what": "call", "today_by": "tomorrow", "today_hour": "late"},
        "today_hour",
    ),
    ("today, another day", "agenda_due_ask_later_keep", {"agenda_due_day": "1/1/1999"}, "agenda_due_day"),
    ("today, how it went", "agenda_due_ask_done_keep", {"agenda_due_outcome": "a" * 301}, "agenda_due_outcome"),
    ("people", "add_person", {"given_name": "Zoe", "born": "12/03/2999", "phone": ""}, "born"),
    ("people", "add_person", {"given_name": "Zoe", "born": "", "phone": "call the sister"}, "phone"),
    ("people", "add_person", {"given_name": "", "family_name": "", "born": "", "phone": ""}, "given_name"),
    ("importing, the columns", "import_look", {"import_day": "12/03/2999"}, "import_day"),
    ("importing, the columns", "import_look", {"import_day": "some day"}, "import_day"),
    ("settings", "keeper_keep", {"keeper_contact": "a" * 401}, "keeper_contact"),
    ("settings", "numbers_keep", {"own_urgent": "call them"}, "own_urgent"),
    ("settings", "numbers_keep", {"own_urgent": "", "own_urgent_note": "a" * 401}, "own_urgent_note"),
    ("settings, another name", "rename_save", {"rename_name": "a" * 81}, "rename_name"),
    ("settings, another name", "rename_save", {"rename_name": "\0\u202e"}, "rename_name"),
)


@pytest.mark.parametrize(("name", "keep", "values", "field"), REFUSED, ids=lambda one: str(one)[:40])
def test_what_cannot_be_is_said_beside_its_field_and_stays(
    at: Everywhere, name: str, keep: str, values: dict[str, str], field: str
) -> None:
    go(at, name)
    fill(at, **values)
    at.press(keep)
    at.until(lambda: beside(at, field))
    assert beside(at, field).count(". ") <= 2
    assert {one: typed(at.find(one)) for one in values} == values
    assert at.broken == []


def test_an_expiry_that_is_no_day_is_told_in_its_line(at: Everywhere) -> None:
    go(at, "person")
    day = at.find("paper_isee_day")
    assert isinstance(day, QLineEdit)
    day.setText("when it ends")
    day.editingFinished.emit()
    at.until(lambda: beside(at, "paper_isee"))
    assert day.text() == "when it ends"


@pytest.mark.parametrize(
    ("field", "text", "step"),
    [("held_on", "1/1/2999", 0), ("again_on", "1/1/1999", 4), ("again_at", "99", 4), ("minutes", "half an hour", 4)],
)
def test_a_day_or_an_hour_of_an_interview_that_cannot_be(at: Everywhere, field: str, text: str, step: int) -> None:
    go(at, "interview, step 1")
    fill(at, said="Cerca lavoro.")
    if step == 0:
        at.press("step_back")
        fill(at, **{field: text})
        at.press("step_on")
    for _ in range(3):
        at.press("step_on")
    if step:
        fill(at, **{field: text})
    if field == "again_at":
        fill(at, again_on="tomorrow")
    at.press("close_interview")
    at.until(lambda: beside(at, field))
    assert typed(at.find(field)) == text
    fill(at, **{field: ""})


def test_half_a_letter_in_what_is_typed_is_kept_as_a_draft_without_it(at: Everywhere) -> None:
    go(at, "interview, step 1")
    fill(at, said=HARMLESS)
    at.pages.interview.presenter.save_draft()
    at.settle()
    assert at.broken == []
    assert not at.seen("interview_problem") or "disk" not in at.find("interview_problem").text()
