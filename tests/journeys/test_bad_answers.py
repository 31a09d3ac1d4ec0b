"""Bad invitations and bad answers, through the real window: a sentence, nothing lost, and a way on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import requests
from PySide6.QtWidgets import QApplication, QLabel

from desk_app.exchange.founding import POST
from desk_app.exchange.link import LinkKind
from desk_app.training.journey import Journey
from tests.support.by_hand import add_person, begin, finds, received, say_who, text, unlock, window, write_down
from tests.support.district import District
from tests.sync.client.scenery import Asked, odd_server, say

pytestmark = pytest.mark.usefixtures("as_it_was")
LONG_AGO = 1_000_000


@pytest.fixture
def district(tmp_path: Path) -> Iterator[District]:
    made = District(tmp_path / "district")
    yield made.start()
    made.close()


def told(one: Journey) -> str:
    """What the exchange page says above everything."""
    one.place.pages.go("exchange")
    return "\n".join(label.text() for label in one.desk.window.findChildren(QLabel) if label.isVisible())


def until_told(one: Journey, words: str) -> None:
    one.place.rounds.try_now()
    one.until(lambda: words in told(one), words)


def test_an_expired_invitation_is_told_beside_its_field_and_nothing_is_made(
    qapp: QApplication, district: District, tmp_path: Path
) -> None:
    old = replace(district.invite("Centro di ascolto"), expires_ms=LONG_AGO).text()
    with window(qapp, tmp_path / "first") as one:
        one.desk.tongue.speak("en")
        begin(one, "new", invitation=old)
        one.until(lambda: "This invitation has expired" in text(one, "invitation_error"), "the sentence")
        assert not (tmp_path / "first").exists()


def test_an_invitation_that_was_used_already_is_told_and_one_of_another_office_too(
    qapp: QApplication, district: District, tmp_path: Path
) -> None:
    used = district.invite("Centro di ascolto")
    with window(qapp, tmp_path / "first") as first:
        begin(first, "new", invitation=used.text())
        say_who(first, "Maria Rosa Colombo")
        write_down(first)
        received(first)
    again = district.invite("Altro centro")
    with window(qapp, tmp_path / "second") as second:
        second.desk.tongue.speak("en")
        begin(second, "new", invitation=used.text())
        say_who(second, "Anna Bianchi")
        write_down(second)
        add_person(second, "Amal", "Hassan")
        until_told(second, "This invitation has been used already.")
        assert "Nothing is lost" in told(second)
        second.place.pages.go("settings")
        second.type_in("other_invitation", again.text())
        second.press("use_invitation")
        second.until(lambda: "another office" in text(second, "other_invitation_error"), "whose it is")
        assert finds(second, "has") == ["Amal Hassan"]


def nonsense(district: District) -> Callable[[Asked], None]:
    """The district's own greeting, and a word in place of everything else."""

    def answer(asked: Asked) -> None:
        if asked.path.startswith("/v1/hello"):
            real = requests.get(district.url + asked.path, timeout=10)
            say(asked, real.status_code, real.content, real.headers["Content-Type"])
        else:
            asked.rfile.read(int(asked.headers.get("Content-Length", 0)))
            say(asked, 200, b"what?")

    return answer


@pytest.mark.parametrize(("greets", "words"), [(True, "The district answers strangely."), (False, "asks for a login")])
def test_nonsense_in_the_districts_place_is_told_and_what_waits_arrives_later(
    qapp: QApplication, district: District, tmp_path: Path, greets: bool, words: str
) -> None:
    with window(qapp, tmp_path / "first") as one:
        begin(one, "new", invitation=district.invite("Centro di ascolto").text())
        say_who(one, "Maria Rosa Colombo")
        write_down(one)
        received(one)
    address = tmp_path / "first" / POST / "district.json"
    true = address.read_text()
    answer = nonsense(district) if greets else lambda asked: say(asked, 200, b"<html>Login</html>", "text/html")
    with odd_server(answer) as port:
        address.write_text(true.replace(district.url, f"http://127.0.0.1:{port}"))
        with window(qapp, tmp_path / "first") as one:
            one.desk.tongue.speak("en")
            unlock(one)
            add_person(one, "Amal", "Hassan")
            until_told(one, words)
            assert one.place.rounds.state().kind in (LinkKind.WAITING, LinkKind.NEEDS_PERSON)
            assert one.place.rounds.state().things > 0
    address.write_text(true)
    with window(qapp, tmp_path / "first") as one:
        unlock(one)
        received(one)
