"""Listening and needs: one large text, and beside it what they need and ask. Widgets only."""

from PySide6.QtWidgets import QWidget

from desk_app.gui.interview.chips import ChipBoard
from desk_app.gui.interview.flags import FlagsCard
from desk_app.gui.widgets.basics import card, column, frame, label
from desk_app.gui.widgets.find_code import FindCode
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import two_columns


class ListenStep(QWidget):
    """One large text and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.slot = column()
        only = self.tr("Only facts and words that were said. No diagnoses, no opinions, no religion.")
        made = card(
            label(self.tr("What do they tell you?"), "h2", wrap=True),
            self.slot,
            label(self.tr("First listen. Write when they have finished, with their words."), "meta", wrap=True),
            label(only, "meta", wrap=True),
            gap=10,
        )
        self.setLayout(column(made))


class NeedsStep(QWidget):
    """Needs at the left, their words and what they ask at the right; below, what must not wait."""

    def __init__(self) -> None:
        super().__init__()
        self.slot = column()
        self.needs, self.requests = ChipBoard(columns=2), ChipBoard()
        self.search = FindCode("need_search", self.tr("Find a need…"))
        self.search.setMinimumWidth(px(240))
        self.search_requests = FindCode("request_search", self.tr("Find a request…"))
        words = QWidget()
        question = label(self.tr("What do they need?"), "h2", wrap=True)
        hint = self.tr("Touch only what they said. Nothing has to be filled.")
        words.setLayout(column(question, label(hint, "meta", wrap=True), gap=0))
        head = shared(Part(words, one_line(question), grows=True), self.search)
        left, right = QWidget(), QWidget()
        left.setLayout(column(card(head, self.search.found, self.needs, gap=12), 0))
        asked = label(self.tr("What do they ask?"), "h3", wrap=True)
        find = self.search_requests
        right.setLayout(column(card(self.slot, frame("rule"), asked, find, self.requests, gap=12), 0))
        self.flags = FlagsCard()
        self.setLayout(column(two_columns(left, right, (8, 5)), self.flags, 0, gap=14))

    def boards(self) -> dict[str, ChipBoard]:
        """The chips, by the pack of the classification."""
        return {"needs": self.needs, "requests": self.requests}

    def searches(self) -> dict[str, FindCode]:
        """Where one looks for what is not among the chips, by the pack."""
        return {"needs": self.search, "requests": self.search_requests}
