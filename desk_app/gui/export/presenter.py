"""What both presenters stand on, and what they ask of their panels. No widgets here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from desk_app.casework.desk import Desk
from desk_app.casework.export import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner

T = TypeVar("T")


class Lanes(Runner, Protocol):
    """A runner whose store lane can be waited for from another lane."""

    def wait_for(self, work: Callable[[], T]) -> T:
        """Run on the store's lane and wait; never on the gui thread."""


@dataclass(frozen=True)
class Around:
    """What both presenters stand on. `reader` belongs to the search lane."""

    desk: Desk
    reader: Reader
    runner: Lanes
    bus: Bus


class CardView(Protocol):
    """What both presenters ask of their panel."""

    def show_busy(self, text: str) -> None:
        """Something takes a while; empty when it is over."""

    def show_problem(self, text: str) -> None:
        """It could not be done; empty for none."""

    def say(self, text: str) -> None:
        """It went well; empty for nothing."""


def hush(view: CardView, busy: str = "") -> None:
    """Take away what was said last; `busy` says what takes a while from now on."""
    view.show_problem("")
    view.say("")
    view.show_busy(busy)
