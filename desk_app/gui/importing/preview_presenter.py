"""The preview of an import: which rows are seen, and what somebody decides about those that ask. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.casework.import_plan import Plan
from desk_app.gui.importing.rows import Filter, PreviewLine, Question
from desk_app.gui.importing.sayings import filters, preview_line, question, shows, summary


class PreviewView(Protocol):
    """What the presenter asks of the step."""

    def show_plan(self, summary: str, filters: list[tuple[str, str]], chosen: str, *, adds: bool) -> None:
        """What would be done, the filters with their counts, and whether anything would be added."""

    def show_rows(self, count: int, line: Callable[[int], PreviewLine]) -> None:
        """So many rows; `line` makes the words of one when it is seen."""

    def show_question(self, asked: Question | None) -> None:
        """What can be decided about the rows that are chosen."""


class PreviewPresenter(QObject):
    """Holds the plan, and changes it as somebody decides."""

    def __init__(self, view: PreviewView) -> None:
        super().__init__()
        self._view = view
        self.plan: Plan | None = None
        self._filter = Filter.ALL
        self._seen: tuple[int, ...] = ()
        self._chosen: tuple[int, ...] = ()

    def show(self, plan: Plan) -> None:
        """Another plan; what needs somebody is seen first."""
        self.plan = plan
        self._filter = Filter.APART if plan.tally.apart else Filter.ALL
        self._show()

    def filter(self, kept: str) -> None:
        """Other rows."""
        self._filter = Filter(kept)
        self._show()

    def choose(self, places: tuple[int, ...]) -> None:
        """These rows, by their places among those that are seen."""
        self._chosen = tuple(self._seen[place] for place in places)
        assert self.plan is not None
        asked = {self.plan.rows[at].question for at in self._chosen} - {None}
        one = next(iter(asked)) if len(asked) == 1 else None
        self._view.show_question(question(one) if one is not None else None)

    def decide(self, *, same: bool) -> None:
        """The rows that are chosen are the person, or the interview, that is here; or not."""
        assert self.plan is not None
        self.plan = self.plan.decide(frozenset(self._chosen), same=same)
        self._show()

    def line(self, place: int) -> PreviewLine:
        """A row that is seen, in words."""
        assert self.plan is not None
        return preview_line(self.plan, self._seen[place])

    def _show(self) -> None:
        plan = self.plan
        assert plan is not None
        offered = filters(plan)
        if self._filter.value not in {kept for kept, _ in offered}:
            self._filter = Filter.ALL
        self._seen = tuple(at for at, row in enumerate(plan.rows) if shows(self._filter, row))
        self._chosen = ()
        adds = bool(plan.tally.people or plan.tally.visits)
        self._view.show_plan(summary(plan), offered, self._filter.value, adds=adds)
        self._view.show_rows(len(self._seen), self.line)
        self._view.show_question(None)
