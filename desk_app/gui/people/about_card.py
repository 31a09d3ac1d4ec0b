"""What somebody's papers say, and what else their card says: each in a line. Widgets only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desk_app.gui.widgets.basics import clear, column, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.look import px

Facts = tuple[tuple[str, str], ...]


class AboutCard(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person_about")
        self.setProperty("role", "card")
        self._lines = column(gap=6)
        self.setLayout(column(self._lines, margins=(22, 18, 22, 18)))
        self.hide()

    def show_facts(self, papers: Facts, rest: Facts) -> None:
        """Other facts: (which, what)."""
        clear(self._lines)
        for title, picture, facts in (
            (self.tr("On their papers"), "file-text", papers),
            (self.tr("About them"), "user", rest),
        ):
            if facts:
                if self._lines.count():
                    self._lines.addSpacing(px(8))
                head = row(sign(picture, "primary"), label(title, "h3", wrap=True), gap=10)
                head.setStretch(1, 1)
                self._lines.addLayout(head)
                for which, what in facts:
                    self._lines.addWidget(_fact(which, what))
        self.setVisible(bool(papers or rest))


def _fact(which: str, what: str) -> QWidget:
    name, text = label(which, "meta", wrap=True), label(what, "", wrap=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shared(Part(name, one_line(name)), Part(text, one_line(text), grows=True), gap=10)
