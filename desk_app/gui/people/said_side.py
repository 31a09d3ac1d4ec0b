"""Below the people who were found: where the same words were said. Folded, until somebody asks for it. Widgets only."""

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QFrame

from desk_app.gui.bridge.lines import Line
from desk_app.gui.widgets.basics import button, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.people_list import PeopleList


class SaidSide(QFrame):
    """A line that tells how many, and opens them. Others may see the screen: no text is shown by typing a name."""

    chosen = Signal(bytes)
    reached = Signal(QPoint)
    """The keyboard came to a row: its middle, in the body of the page."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "strong", wrap=True, name="said_count")
        self._way = button("", "said_show", small=True)
        self._way.setCheckable(True)
        self._way.toggled.connect(self._unfold)
        self._words = (self.tr("Show"), self.tr("Hide"))
        self.list = PeopleList("said_list", self.tr("Interviews in which it was said"))
        self.list.chosen.connect(self.chosen)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._reach(index))
        self.list.hide()
        head = shared(Part(self._title, one_line(self._title), grows=True), self._way, gap=10)
        whole = row(sign("message", "primary"), column(head), gap=10)
        whole.setStretch(1, 1)
        self.setLayout(column(frame("card", column(whole, self.list, gap=6, margins=(14, 10, 14, 10)), "said_side")))
        self.hide()

    def show_said(self, lines: tuple[Line, ...], count: str) -> None:
        """Where it was said, and how often in words; nowhere: the whole of it is gone."""
        if not lines and self.list.hasFocus():
            self.focusPreviousChild()
        self._title.setText(count)
        self.list.show_lines(lines, choose_first=False)
        self.list.fit()
        self._name()
        self.setVisible(bool(lines))

    def fold(self) -> None:
        """Closed, for whoever comes next."""
        self._way.setChecked(False)

    def _unfold(self, opened: bool) -> None:  # Qt's own signal
        self.list.setVisible(opened)
        self._name()

    def _reach(self, index: QModelIndex) -> None:
        body = self.parentWidget()
        while body is not None and body.property("role") != "body":
            body = body.parentWidget()
        if body is not None and index.isValid() and self.list.isVisible():
            self.reached.emit(self.list.viewport().mapTo(body, self.list.visualRect(index).center()))

    def _name(self) -> None:
        self._way.setText(self._words[self._way.isChecked()])
        self._way.setAccessibleName(f"{self._way.text()}: {self._title.text()}")
