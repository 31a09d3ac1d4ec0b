"""Two members edit one case on two computers, neither with a network: both texts stand on both until somebody chooses.

Through the real window: the card is corrected by hand, the choice is made by hand. No page corrects an interview that
was recorded, so that is done by its verb, on the open window's own lane.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desk_app.casework import interviews, people
from desk_app.domain.clock import wall_clock
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.exchange import rounds
from desk_app.exchange.founding import POST
from desk_app.exchange.link import LinkKind
from desk_app.training.journey import Journey
from tests.support import by_hand, pairs
from tests.support.computers import PHRASE, set_up
from tests.support.district import District

pytestmark = pytest.mark.usefixtures("as_it_was")
NOWHERE = "http://127.0.0.1:9"
HERS, HIS = "Lo sfratto e' per venerdi, dice lei", "Lo sfratto e' per martedi, dice lui"


@dataclass
class Case:
    """One case, on two computers of one desk."""

    qapp: QApplication
    folder: Path
    url: str
    person: RecordId
    interview: RecordId

    @contextmanager
    def at(self, computer: str, *, online: bool) -> Iterator[Journey]:
        """The window of one of the two, unlocked; with the district, or without any network."""
        address = self.folder / computer / POST / "district.json"
        url = self.url if online else NOWHERE
        address.write_text(json.dumps(json.loads(address.read_text()) | {"url": url}))
        with by_hand.window(self.qapp, self.folder / computer) as one:
            by_hand.unlock(one)
            for _ in range(2 * online):
                # A round that was under way while somebody unlocked may not have seen what is in the vault.
                _visit(one)
            yield one

    def open(self, one: Journey) -> None:
        """The person's page, read afresh."""
        page = one.place.pages.person
        one.place.pages.open_person(self.person)
        one.until(lambda: page.presenter.page is not None and page.view.title.text(), "the person's page")

    def write(self, one: Journey, phone: str, said: str) -> None:
        """Another phone on the card, by hand; other words of the interview."""
        self.open(one)
        one.press("person_correct")
        line = one.find(QLineEdit, "person_phone")
        assert isinstance(line, QLineEdit)
        line.clear()
        one.type_in("person_phone", phone)
        one.press("person_keep")
        one.until(lambda: phone in one.place.pages.person.view.line.text(), "the correction")
        desk = one.place.desk
        form = InterviewForm(said=said, held_on=desk.today().isoformat(), needs=("CAS02",))
        one.desk.runner.wait_for(lambda: interviews.correct(desk, self.interview, form))

    def read(self, one: Journey) -> tuple[str, str]:
        """The phone that stands, and the words that stand."""
        reader = one.place.desk.reader()
        page = people.page(reader, self.person)
        reader.close()
        return page.person.phone, page.interviews[0].said


def _visit(one: Journey) -> None:
    """A round from now to its end, and nothing waits."""
    state, began = one.place.rounds.state, wall_clock()
    one.place.rounds.try_now()
    one.until(lambda: state().kind == LinkKind.ALL_RECEIVED and state().last_visit_ms > began, "a whole round")


@pytest.fixture
def case(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    pairs.hurry(monkeypatch)
    monkeypatch.setattr(by_hand, "PHRASE", PHRASE)
    monkeypatch.setattr(rounds, "SOON_S", 0.05)
    district = District(tmp_path / "district").start()
    _, first = set_up(tmp_path / "first", district.office())
    first.round()
    second = pairs.join(first, tmp_path / "second")
    person = first.write_case("Amal", "Hassan", "Lo sfratto si avvicina")
    for one in (first, second):
        one.round()
    interview = people.page(first.reader, person).interviews[0].id
    first.close()
    second.close()
    yield Case(qapp, tmp_path, district.url, person, interview)
    district.close()


def offered(one: Journey) -> list[set[str]]:
    """What each question lets somebody choose from."""
    view = one.place.pages.person.view
    made: list[set[str]] = []
    for place in range(9):
        buttons = [view.findChild(QPushButton, f"choice_{place}_{number}") for number in range(9)]
        made.append({button.text() for button in buttons if button is not None})
    return [values for values in made if values]


def choose(one: Journey, words: str) -> None:
    """Touch the value with these words; wait until its question is gone."""
    view = one.place.pages.person.view
    before = len(offered(one))
    buttons = [one for one in view.findChildren(QPushButton) if one.objectName().startswith("choice_")]
    (button,) = [each for each in buttons if words in each.text()]
    button.click()
    one.until(lambda: len(offered(one)) == before - 1, "the question to be settled")


def both_stand(case: Case, one: Journey) -> None:
    """Two questions with both texts each; the later ones stand meanwhile, and nobody was asked to hurry."""
    case.open(one)
    one.until(lambda: len(offered(one)) == 2, "two questions")
    assert {frozenset(values) for values in offered(one)} == {
        frozenset(("555 0101", "555 0202")),
        frozenset((HERS, HIS)),
    }
    assert case.read(one) == ("555 0202", HIS)


def test_both_texts_stand_on_both_computers_until_somebody_chooses(case: Case) -> None:
    with case.at("first", online=False) as one:
        case.write(one, "555 0101", HERS)
    with case.at("second", online=False) as one:
        case.write(one, "555 0202", HIS)
    with case.at("first", online=True):
        pass
    with case.at("second", online=True) as one:
        both_stand(case, one)
    with case.at("first", online=True) as one:
        both_stand(case, one)
    with case.at("second", online=True) as one:
        both_stand(case, one)
        choose(one, "555 0101")
        choose(one, HERS)
        assert case.read(one) == ("555 0101", HERS)
        _visit(one)
    with case.at("first", online=True) as one:
        case.open(one)
        assert offered(one) == []
        assert case.read(one) == ("555 0101", HERS)
        reader = one.place.desk.reader()
        kept = [line.fields for line in people.page(reader, case.person).history if "said" in line.fields]
        reader.close()
        assert len(kept) >= 4, "the first words, both of theirs, and the choice stay in the history"
