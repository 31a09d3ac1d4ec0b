"""A card of the settings page: title, fields, and where it says that something takes long, failed or went well."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from desk_app.gui.widgets.basics import column, label, row, sign
from desk_app.gui.widgets.field import Field
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.resting import Resting


class SectionCard(QFrame):
    """Widgets only; subclasses put their content into `inside` and their fields into `fields`."""

    def __init__(self, name: str, picture: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.fields: dict[str, Field] = {}
        self.inside = column(gap=12)
        self._content = QWidget()
        self._content.setLayout(self.inside)
        self._rests = Resting(self._content)
        self._busy = label("", "strong", wrap=True, name=f"{name}_busy")
        self._problem = label("", "error", wrap=True, name=f"{name}_problem")
        self._said = label("", "ok", wrap=True, name=f"{name}_said")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(22), px(18), px(22), px(18))
        whole.setSpacing(px(12))
        whole.addLayout(row(sign(picture, "primary"), label(title, "h2"), 0, gap=10))
        whole.addWidget(self._content)
        for line in (self._busy, self._problem, self._said):
            line.hide()
            whole.addWidget(line)

    def put(self, *items: QWidget | QLayout) -> None:
        """Content, from top to bottom."""
        for one in items:
            if isinstance(one, QWidget):
                self.inside.addWidget(one)
            else:
                self.inside.addLayout(one)

    def show_problem(self, field: str, text: str) -> None:
        """Beside its field, or at the end of the card; an empty text takes all away."""
        for name, one in self.fields.items():
            one.show_error(text if name == field else "")
        self._problem.setText(text)
        self._problem.setVisible(bool(text) and field not in self.fields)
        if text and field not in self.fields:
            QAccessible.updateAccessibility(QAccessibleEvent(self._problem, QAccessible.Event.Alert))

    def show_busy(self, text: str) -> None:
        """Something takes a while: nothing of this card can be pressed meanwhile."""
        self._busy.setText(text)
        self._busy.setVisible(bool(text))
        self._rests.rest(resting=bool(text))

    def say(self, text: str) -> None:
        """It went well."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))
