"""What is seen before a desk is open, each in a window of its own."""

from desk_app.gui.bridge.runner import InlineRunner
from desk_app.gui.shell.window import Window
from desk_app.gui.unlock.first_run_screen import FirstRunScreen
from desk_app.gui.unlock.first_run_steps import Kept, Road, Step
from desk_app.gui.unlock.screen import UnlockScreen
from tests.support.everywhere import Everywhere
from tests.support.first_run_face import INVITATION, KIT, MADE, URL, Verbs


def locked(at: Everywhere) -> None:
    """The face of a locked desk, that warns."""
    window = Window()
    verbs = at.desk.verbs
    assert verbs is not None
    screen = UnlockScreen(verbs, InlineRunner(), lambda _: None)
    screen.view.where.setText("Centro di ascolto")
    screen.presenter.start()
    window.show_locked(screen.view)
    window.show_warning(20)
    at.another(window)


def first_run(step: Step, road: Road, at: Everywhere) -> None:
    """A step on one of the roads to a desk."""
    window = Window()
    kept = Kept(road, step, INVITATION, KIT, URL, "Maria Rosa Colombo", MADE if step is Step.CODES else None)
    screen = FirstRunScreen(Verbs(), InlineRunner(), lambda: None, kept)
    screen.start()
    window.show_locked(screen.view)
    window.screen_kept = screen
    at.another(window)
