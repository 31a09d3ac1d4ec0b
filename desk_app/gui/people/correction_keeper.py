"""Keeps a correction while it is typed: at each pause, at leaving, at locking. No widgets here."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk_app.casework import corrections
from desk_app.casework.desk import Desk
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.people.card_keeper import UnwrittenCard


class CorrectionKeeper:
    """Of one card at a time: on this computer alone, in the vault, until it is recorded or dropped."""

    def __init__(self, owner: QObject, desk: Desk, runner: Runner, failed: Callable[[DeskError], None]) -> None:
        self._owner, self._desk, self._runner, self._tell = owner, desk, runner, failed
        self.person: RecordId | None = None
        self.seen = PersonForm()
        self._asked: PersonForm | None = None
        self._under_way = 0
        self.held = False
        """While it is being recorded nothing is kept: a draft would come back after its correction."""

    def open(self, person: RecordId, form: PersonForm, seen: PersonForm) -> None:
        """The card of this person from now on: `form` stands there, `seen` is what it was before anybody typed."""
        self.person, self._asked, self.seen = person, form, seen

    def let_go(self) -> None:
        """Nothing is kept any more: it was recorded, or left."""
        self.person, self.held = None, False

    def keep(self, form: PersonForm) -> None:
        """Save, unchecked, on this computer, unless nothing has changed."""
        person, seen = self.person, self.seen
        if person is None or form == self._asked or self.held:
            return
        self._asked = form
        self._under_way += 1

        def written(_: object) -> None:
            self._under_way -= 1

        def failed(error: DeskError) -> None:
            # Whatever was asked for last is asked for again at the next pause.
            self._under_way, self._asked = self._under_way - 1, None
            self._tell(error)

        self._runner.do(self._owner, lambda: corrections.keep(self._desk, person, form, seen), written, failed)

    def drop(self) -> None:
        """Forget what was kept."""
        person = self.person
        self.let_go()
        if person is not None:
            self._runner.do(self._owner, lambda: corrections.drop(self._desk, person), None, self._tell)

    def last(self, form: PersonForm) -> UnwrittenCard | None:
        """Let go; what is not known to be on the disk is answered, for whoever closes the vault to write."""
        person, safe = self.person, self.held or (form == self._asked and not self._under_way)
        self.let_go()
        if person is None or safe:
            return None
        return UnwrittenCard(corrections.draft_of(self._desk.member.id, person), person, form, self.seen)
