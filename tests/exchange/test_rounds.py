"""When the post goes round: pauses, wishes, saves and mistakes of ours."""

import threading
from pathlib import Path

import pytest

from desk_app.exchange import errand
from desk_app.exchange.link import LinkKind, LinkState
from desk_app.exchange.mailbag import carrying
from desk_app.exchange.post_room import OpenVault, PostRoom
from desk_app.exchange.rounds import FIRST_S, LONGEST_S, QUIET_S, Pace, Rounds
from tests.support.computers import Computer, set_up
from tests.support.district import District

NOWHERE = "http://127.0.0.1:9"


pytestmark = pytest.mark.usefixtures("hurry")


def test_pauses_grow_with_failures_and_are_drawn_at_random() -> None:
    pace = Pace(lambda: 1.0)
    failed = LinkState(LinkKind.WAITING, trouble="post.offline")
    assert [pace.pause_s(failed) for _ in range(8)][:3] == [2 * FIRST_S, 4 * FIRST_S, 8 * FIRST_S]
    assert pace.pause_s(failed) == LONGEST_S
    assert Pace(lambda: 0.0).pause_s(failed) == 1.0
    assert pace.pause_s(LinkState(LinkKind.ALL_RECEIVED)) == QUIET_S
    assert pace.pause_s(LinkState(LinkKind.WAITING)) == FIRST_S


def test_the_wait_that_the_district_asks_for_is_kept(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> None:
    district = District(tmp_path_factory.mktemp("strict") / "folder", daily_bytes=1).start()
    _, one = set_up(tmp_path / "first", district.office())
    one.write_case("Amal", "Hassan", "Una storia")
    state = one.round()
    assert (state.kind, state.trouble, state.aside) == (LinkKind.WAITING, "post.quota", ())
    assert state.batches > 0
    assert (one.room.wished_s or 0) > 0
    one.close()
    district.close()


def test_a_save_and_a_wish_wake_the_rounds(first: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[LinkState] = []
    received = threading.Event()

    def tell(state: LinkState) -> None:
        told.append(state)
        if state.kind == LinkKind.ALL_RECEIVED and state.last_visit_ms:
            received.set()

    rounds = Rounds(first.home)
    rounds.listen(tell)
    rounds.start()
    assert received.wait(30)
    rounds.unlocked(OpenVault(first.desk.store, first.in_store, lambda _: None))
    received.clear()
    rounds.try_now()
    assert received.wait(30)
    rounds.stop()
    assert told[-1].kind == LinkKind.ALL_RECEIVED


def test_a_mistake_of_ours_is_reported_and_the_post_goes_on_later(
    first: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[BaseException] = []
    seen = threading.Event()

    def report(_kind: object, error: BaseException, _trace: object) -> None:
        reported.append(error)
        seen.set()

    real = errand.Errand.run
    monkeypatch.setattr("sys.excepthook", report)
    monkeypatch.setattr(errand.Errand, "run", lambda *_: 1 // 0)
    rounds = Rounds(first.home, Pace(lambda: 0.0))
    rounds.start()
    assert seen.wait(30)
    monkeypatch.setattr(errand.Errand, "run", real)
    received = threading.Event()
    rounds.listen(lambda state: received.set() if state.last_visit_ms else None)
    rounds.try_now()
    assert received.wait(30)
    rounds.stop()
    assert isinstance(reported[0], ZeroDivisionError)


def test_two_that_carry_at_once_do_not_disturb_each_other(first: Computer) -> None:
    other = PostRoom(first.home, lambda _: None)
    with carrying(first.post):
        state = other.round(threading.Event())
    assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "post.carrying")
