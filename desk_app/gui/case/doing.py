"""Does a verb on the store's lane, tells what changed, and leads a refusal to where it was asked. No widgets here."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.bridge.words import sentence

Verb = Callable[[], Changes]
Refusal = Callable[[str, str], None]
"""Says a sentence beside a field, or below them all."""


class Doing:
    """For the presenters of one page."""

    def __init__(self, owner: QObject, runner: Runner, bus: Bus) -> None:
        self._owner, self._runner, self._bus = owner, runner, bus

    def tell(self, words: str) -> None:
        """A quiet sentence at the bottom of the window."""
        self._bus.said.emit(words)

    def do(self, verb: Verb, done: Callable[[], None] | None = None, refused: Refusal | None = None) -> None:
        """`done` once it stands; `refused` gets the field and the sentence, else the page's own line says it."""

        def tell(changes: Changes) -> None:
            self._bus.tell(changes)
            if done is not None:
                done()

        def say(error: DeskError) -> None:
            if refused is None:
                self._bus.said.emit(sentence(error))
            else:
                refused(error.field if isinstance(error, Refused) else "", sentence(error))

        self._runner.do(self._owner, verb, tell, say)
