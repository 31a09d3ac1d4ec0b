"""The foot of an interview: steps back and on, set aside, close; and whom to call in a danger now. Widgets only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.interview.steps import NEXT
from desk_app.gui.widgets.basics import button, column, frame, label, row, sign
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.look import px


class Ways(QWidget):
    """`moved` carries how many steps on (or back); in a low page the buttons are short, so that they keep one row."""

    moved = Signal(int)
    close_asked = Signal()
    aside_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._low, self._names, self._place = False, ("",) * (NEXT + 1), 0
        self._back = button("", "step_back", sign="chevron-left")
        self._on = button("", "step_on", role="primary", sign="chevron-right")
        self._on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._close = button(self.tr("Close the interview"), "close_interview", role="primary", sign="check")
        aside = button(self.tr("Set aside"), "set_aside", role="quiet")
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._on.clicked.connect(lambda: self.moved.emit(1))
        self._close.clicked.connect(self.close_asked)
        aside.clicked.connect(self.aside_asked)
        # Never elided and never cut: somebody may need it now.
        numbers = self.tr("Danger now? 112 · children 114 · violence 1522")
        danger = label(numbers, "strong", wrap=True, name="danger_numbers")
        holder = frame("plain", row(sign("phone", "danger"), danger, gap=10))
        wish = Part(holder, lambda: one_line(danger)() + px(36), apart=True)
        self.setLayout(column(shared(self._back, aside, 0, wish, 0, self._on, self._close, gap=14)))

    def set_low(self, low: bool) -> None:
        """Short words from now on, or whole ones."""
        self._low = low
        self.show_place(self._place, self._names)

    def show_place(self, place: int, names: tuple[str, ...]) -> None:
        """Where one is, among these steps."""
        self._place, self._names = place, names
        before, after = names[max(0, place - 1)], names[min(place + 1, NEXT)]
        on = self.tr("On to: {step}").format(step=after)
        self._back.setVisible(place > 0)
        self._back.setText(f"  {self.tr('Back') if self._low else before}")
        self._back.setAccessibleName(self.tr("Back to: {step}").format(step=before))
        self._on.setVisible(place < NEXT)
        self._on.setText((self.tr("Go on") if self._low else on) + "  ")
        self._on.setAccessibleName(on)
        self._close.setVisible(place == NEXT)
