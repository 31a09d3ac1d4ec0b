"""The frame of both panels: title, content, and where it says that something takes long, failed or went well."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget

from desk_app.gui.widgets.basics import card, column, label, row, sign
from desk_app.gui.widgets.resting import Resting


class ExportCard(QFrame):
    """Widgets only; subclasses put their content into `inside`."""

    def __init__(self, name: str, picture: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.inside = column(gap=12)
        self._content = QWidget()
        self._content.setLayout(self.inside)
        self._rests = Resting(self._content)
        self.busy = label("", "strong", wrap=True, name=f"{name}_busy")
        self._problem = label("", "error", wrap=True, name=f"{name}_problem")
        self._said = label("", "ok", wrap=True, name=f"{name}_said")
        head = row(sign(picture, "primary"), label(title, "h3", wrap=True), gap=10)
        head.setStretch(1, 1)
        self.below = column(gap=8)
        for line in (self.busy, self._problem, self._said):
            line.hide()
        whole = card(head, self._content, self.busy, self.below, self._problem, self._said, gap=12)
        self.setLayout(column(whole))

    def put(self, *items: QWidget | QLayout) -> None:
        """Content, from top to bottom."""
        for one in items:
            if isinstance(one, QWidget):
                self.inside.addWidget(one)
            else:
                self.inside.addLayout(one)

    def show_busy(self, text: str) -> None:
        """Something takes a while: nothing of this card can be pressed meanwhile; empty when it is over."""
        self.busy.setText(text)
        self.busy.setVisible(bool(text))
        self._rests.rest(resting=bool(text))

    def show_problem(self, text: str) -> None:
        """It could not be done; empty for none."""
        _tell(self._problem, text)

    def say(self, text: str) -> None:
        """It went well; empty for nothing."""
        _tell(self._said, text)


def _tell(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))
    if text:
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Alert))
