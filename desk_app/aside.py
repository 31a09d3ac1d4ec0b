"""Pages that are looked at for a moment and left for what one was doing: the red flags, and the help."""

from collections.abc import Callable

from desk_app.casework.people import Reader
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.made import Steps, pause
from desk_app.gui.bridge.runner import PageRunner
from desk_app.gui.help.screen import HelpScreen
from desk_app.gui.red_flags.screen import RedFlagsScreen
from desk_app.gui.shell.workspace import Workspace

RED_FLAGS, HELP = "red_flags", "help"
ASIDE = (RED_FLAGS, HELP)
_OF_PEOPLE = ("person", "interview", "notices", "together", "agreed")


def door_of(page: str) -> str:
    """Which door of the rail a page is behind."""
    return "people" if page in _OF_PEOPLE else page


def red_flags(
    space: Workspace, back: Callable[[], None], reader: Reader, runner: PageRunner, bus: Bus
) -> Steps[RedFlagsScreen]:
    """What must not wait, with the desk's own numbers."""
    made = RedFlagsScreen(back)
    made.join_numbers(reader, runner, bus)
    yield from pause(made.view)
    space.add(RED_FLAGS, made.view)
    return made


def help_page(space: Workspace, back: Callable[[], None]) -> Steps[HelpScreen]:
    """What each page is for, and the keys."""
    made = HelpScreen(back)
    yield from pause(made.view)
    space.add(HELP, made.view)
    return made
