"""The ways into an interview and out of it again."""

from collections.abc import Callable
from functools import partial

from desk_app.casework.interviews import LeftHalfWay
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview, to_correct
from desk_app.gui.interview.screen import InterviewScreen
from desk_app.gui.interview.steps import LISTENING, WELCOME
from desk_app.gui.shell.workspace import Workspace


class InterviewWay:
    """Begin, take up again, say whose it is, close. `go` shows a page by its key, `open_person` a person's."""

    def __init__(
        self,
        interview: InterviewScreen,
        space: Workspace,
        go: Callable[[str], None],
        open_person: Callable[[RecordId], None],
    ) -> None:
        self._interview, self._space, self._go, self._open_person = interview, space, go, open_person
        self.waits = False
        """An interview that was begun without a name waits for whoever is chosen or added next."""
        interview.presenter.recorder.done = self._recorded
        interview.presenter.left = partial(go, "today")
        interview.view.whose_asked.connect(self._look_for_whose)

    def begin(self, person: RecordId | None, at: int = WELCOME) -> None:
        """A new interview, or the one that waits to be told whose it is; None: without a name."""
        if not self.waits:
            self._interview.presenter.begin(person, at=at)
        elif person is not None:
            self._interview.presenter.assign(person)
        self.waits = False
        self.show()

    def quick_note(self) -> None:
        """A line now, an interview later: it waits on Oggi until somebody takes it up."""
        self.begin(None, LISTENING)

    def correct(self, interview: Interview) -> None:
        """What was recorded already."""
        self._interview.presenter.begin(interview.person, at=LISTENING, form=to_correct(interview))
        self.show()

    def resume(self, left: LeftHalfWay) -> None:
        """One that was left half-way."""
        self._interview.presenter.resume(left.draft, left.person, left.form, left.saved_ms)
        self.show()

    def show(self) -> None:
        """The interview as it stands."""
        self._space.go("interview", "people")

    def _look_for_whose(self) -> None:
        self._go("people")
        self.waits = True

    def _recorded(self, person: RecordId | None) -> None:
        if person is None:
            self._go("today")
        else:
            self._open_person(person)
        self._space.say_written()
