"""Joins the locked face with its presenter."""

from collections.abc import Callable

from desk_app.gui.bridge.runner import Runner
from desk_app.gui.unlock.presenter import UnlockPresenter, Verbs
from desk_app.gui.unlock.view import UnlockView


class UnlockScreen:
    """Who are you?"""

    def __init__(self, verbs: Verbs, runner: Runner, opened: Callable[[object], None]) -> None:
        self.view = UnlockView()
        self.presenter = UnlockPresenter(self.view, verbs, runner, opened)
        self.presenter.setParent(self.view)
        self.view.open_asked.connect(self.presenter.open)
        self.view.forgotten.connect(self.presenter.forgotten)
