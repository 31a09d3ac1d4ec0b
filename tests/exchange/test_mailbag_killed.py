"""A mailbag whose process is killed at any moment."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desk_app.exchange.mailbag import Mailbag, furnish
from sync.protocol.problems import problem
from tests.exchange.test_mailbag import DEVICE, FRAMES, acknowledgement, address, end_of


def carry_out(work: str, folder: Path) -> None:
    bag = Mailbag(folder)
    match work:
        case "add":
            bag.add(b"sixth", 6, end_of(5))
        case "acknowledge":
            bag.outbox.acknowledge(acknowledgement(3))
        case "set_aside":
            bag.outbox.offer()
            bag.outbox.set_aside(3, problem("bad-batch"))
            bag.clear_after(3)
            bag.add(b"sealed anew", 3, end_of(2))
        case "furnish":
            furnish(folder, address(bytes([10]) * 16))


def killed_at(moment: int, work: str, folder: Path) -> bool:
    """Do the work in a child that SIGKILLs itself before its `moment`-th call that touches a file. False: it lived."""
    child = os.fork()
    if child == 0:
        steps = iter(range(1, 10_000))

        def die_at(real: Callable[..., object]) -> Callable[..., object]:
            def step(*args: object, **more: object) -> object:
                if next(steps) == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*args, **more)

            return step

        for name in ("open", "fsync", "replace", "rename", "unlink", "mkdir"):
            setattr(os, name, die_at(getattr(os, name)))
        try:
            carry_out(work, folder)
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), "the work itself failed"
    return status == signal.SIGKILL


def check(work: str, bag: Mailbag) -> None:
    """What must hold after a kill anywhere in `work`."""
    ack = bag.acknowledged()
    row = [bag.outbox.read(frame) for frame in bag.outbox.offer()]
    match work:
        case "add":
            assert row in (FRAMES, [*FRAMES, b"sixth"])
        case "acknowledge":
            assert row == (FRAMES[3:] if ack else FRAMES)
        case "set_aside":
            aside = [kept.frame() for kept in bag.set_aside_list()]
            assert row[:2] == FRAMES[:2]
            assert aside == [FRAMES[2]] or row == FRAMES
            assert row[2:] in ([], FRAMES[2:], [b"sealed anew"])
        case "furnish":
            assert (bag.credentials.device, row) in ((DEVICE, FRAMES), (bytes([10]) * 16, []))


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
@pytest.mark.parametrize("work", ["add", "acknowledge", "set_aside", "furnish"])
def test_a_kill_between_any_two_steps_loses_nothing(work: str, tmp_path: Path) -> None:
    moment, killed = 0, True
    while killed:
        moment += 1
        folder = tmp_path / str(moment)
        furnish(folder, address())
        bag = Mailbag(folder)
        for place, frame in enumerate(FRAMES):
            bag.add(frame, place + 1, end_of(place))
        killed = killed_at(moment, work, folder)
        check(work, Mailbag(folder))
    assert moment > 10
