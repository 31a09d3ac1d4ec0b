"""What was agreed, on a page that the person and the volunteer look at together: large, no names, no codes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desk_app.gui.bridge.leaflets import Row, Speech
from desk_app.gui.widgets.basics import button, card, clear, column
from desk_app.gui.widgets.help_now import HelpNow
from desk_app.gui.widgets.page import TOGETHER, Page, footer
from desk_app.gui.widgets.speech import paired, turn

_PLAIN = Speech("it", "", False, ())


class AgreedView(Page):
    """Widgets only: a few lines, each with what it is about above it."""

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__("agreed")
        self.setProperty(TOGETHER, True)
        self.setAccessibleName(self.tr("What we have agreed"))
        self._words = column(gap=18)
        self._inside.setMinimumHeight(1)
        self.head.setContentsMargins(0, 12, 0, 0)
        self.body.addLayout(self._words)
        self.body.addStretch(1)
        self._leave = button(self.tr("Close"), "agreed_close", role="primary", sign="x")
        self._leave.clicked.connect(self.close_asked)
        self.danger = HelpNow()
        self.set_footer(footer(self.danger, 0, self._leave))
        self.on_key("Escape", self.close_asked.emit)
        self.on_key("PgDown", lambda: turn(self.scroller, 1))
        self.on_key("PgUp", lambda: turn(self.scroller, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Called by Qt. A focus proxy would do the same, and take what stands before it out of the row of Tab."""
        super().focusInEvent(event)
        self._leave.setFocus()

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """What it is about, and what was agreed about it."""
        clear(self._words)
        parts: list[QWidget | int] = []
        for about, text in lines:
            parts += [paired(Row(about, "", heading=True), _PLAIN, _PLAIN), paired(Row(text, ""), _PLAIN, _PLAIN)]
        self._words.addWidget(card(*parts, gap=14, name="agreed_paper"))
