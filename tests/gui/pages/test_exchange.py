"""Invii e arrivi: what each state of the post says, and only what the district signed is called received."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from desk_app.exchange.link import Link, LinkKind, LinkState, SetAsideBatch
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.exchange.screen import ExchangeScreen
from desk_app.gui.shell.theme import Appearance, wear
from tests.support.accessible import clipped, nameless, small_targets, unnamed_objects

NOW = time.time_ns() // 1_000_000
OLD = NOW - 3 * 86_400_000
ASIDE = (SetAsideBatch(7, "unknown-recipient", NOW), SetAsideBatch(9, "of-tomorrow", NOW))
STATES = {
    "nothing": LinkState(LinkKind.ALL_RECEIVED),
    "received": LinkState(LinkKind.ALL_RECEIVED, acknowledged_ms=NOW, last_visit_ms=NOW),
    "offline": LinkState(LinkKind.WAITING, "post.offline", 3, 1, 4096, OLD, OLD, NOW),
    "portal": LinkState(LinkKind.WAITING, "post.captive-portal", 1, 0, 0, NOW, 0, NOW),
    "nonsense": LinkState(LinkKind.WAITING, "post.nonsense", 1, 0, 0, NOW, 0, NOW),
    "revoked": LinkState(LinkKind.NEEDS_PERSON, "post.revoked", 12, 3, 40_000, OLD, OLD, NOW),
    "not let in": LinkState(LinkKind.NOT_ENROLLED, "", 2, 0, 0, NOW),
    "aside": LinkState(LinkKind.NEEDS_PERSON, "", 1, 0, 0, NOW, OLD, NOW, aside=ASIDE),
    "spoilt": LinkState(LinkKind.ALL_RECEIVED, "", 0, 0, 0, 0, OLD, NOW, spoilt=2),
    "sending": LinkState(LinkKind.SENDING, "", 3, 2, 40_960, OLD, OLD, NOW, 400, 1000),
}
SAID = {
    "nothing": ("Nothing to send", "has not confirmed anything yet"),
    "received": ("All sent", "Received by the district today at", "has signed for it"),
    "offline": ("There is no internet. Your work is safe.", "3 cards and interviews", "One sealed envelope", "since"),
    "portal": ("This network asks for a login in the browser.", "has not confirmed anything yet"),
    "nonsense": ("The district answers strangely.", "nothing is lost"),
    "revoked": ("The district no longer accepts this computer.", "3 sealed envelopes"),
    "not let in": ("Waiting to be let in", "one works as always"),
    "aside": ("Set aside", "Envelope 7 was refused", "does not know the office", "Envelope 9", "of-tomorrow"),
    "spoilt": ("Set aside", "2 envelopes that arrived do not open", "nothing is lost. Tell your coordinator."),
    "sending": ("Sending: 40%", "You can go on working."),
}


class _Post(Link):
    def __init__(self, state: LinkState) -> None:
        self._state, self.tried, self.sent_again = state, 0, 0

    def state(self) -> LinkState:
        return self._state

    def try_now(self) -> None:
        self.tried += 1

    def send_again(self) -> None:
        self.sent_again += 1


def _page(qtbot: QtBot, post: _Post, bus: Bus | None = None) -> ExchangeScreen:
    screen = ExchangeScreen(post, bus or Bus(), lambda: NOW)
    qtbot.addWidget(screen.view)
    screen.view.resize(1118, 768)
    screen.view.show()
    screen.presenter.start()
    return screen


def _words(screen: ExchangeScreen) -> str:
    return "\n".join(one.text() for one in screen.view.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize("name", STATES)
def test_each_state_says_what_waits_and_what_is_safe(qtbot: QtBot, dressed: QApplication, name: str) -> None:
    screen = _page(qtbot, _Post(STATES[name]))
    qtbot.waitUntil(lambda: [words for words in SAID[name] if words not in _words(screen)] == [])


def test_nothing_is_called_received_without_a_receipt(qtbot: QtBot, dressed: QApplication) -> None:
    for state in (state for state in STATES.values() if not state.acknowledged_ms):
        assert "Received by the district " not in _words(_page(qtbot, _Post(state)))


def test_trying_now_works_by_key_and_by_button(qtbot: QtBot, dressed: QApplication) -> None:
    post = _Post(STATES["offline"])
    screen = _page(qtbot, post)
    qtbot.keyClick(screen.view.again, Qt.Key.Key_Return)
    qtbot.keyClick(screen.view, Qt.Key.Key_F5)
    assert post.tried == 2


def test_what_was_refused_can_be_sent_once_more(qtbot: QtBot, dressed: QApplication) -> None:
    post = _Post(STATES["aside"])
    screen = _page(qtbot, post)
    assert screen.view.resend.isVisible()
    qtbot.keyClick(screen.view.resend, Qt.Key.Key_Return)
    assert post.sent_again == 1
    screen.presenter.show(STATES["spoilt"])
    assert not screen.view.resend.isVisible()


def test_a_new_state_is_shown_and_said_to_a_screen_reader(qtbot: QtBot, dressed: QApplication) -> None:
    bus = Bus()
    screen = _page(qtbot, _Post(STATES["offline"]), bus)
    bus.tell_link(STATES["received"])
    assert screen.view.findChild(QFrame, "exchange_state").accessibleName().startswith("All sent")


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(qtbot: QtBot, dressed: QApplication, zoom: float) -> None:
    wear(dressed, Appearance("light", zoom))
    screen = _page(qtbot, _Post(STATES["aside"]))
    for state in STATES.values():
        screen.presenter.show(state)
        assert nameless(screen.view) == []
        assert unnamed_objects(screen.view) == []
        assert small_targets(screen.view) == []
        for width in (1276, 860):
            screen.view.resize(width, 700)
            qtbot.waitUntil(lambda: clipped(screen.view) == [])
