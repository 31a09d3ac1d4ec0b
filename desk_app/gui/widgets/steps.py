"""The steps of a flow in one row: where one is, what has been done, and a way to any of them."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desk_app.gui.widgets.basics import restyle
from desk_app.gui.widgets.look import colour, picture, px

SIZE = 28


@dataclass(frozen=True, slots=True)
class Step:
    """A step's words, and whether something stands in it already."""

    text: str
    done: bool = False


class Steps(QWidget):
    """`asked` carries the place of a step, counted from 0."""

    asked = Signal(int)

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setAccessibleName(says)
        self._name = name
        self._buttons: list[QPushButton] = []
        self._lines: list[QFrame] = []
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(4))
        self._texts: tuple[str, ...] = ()
        self.setMinimumWidth(1)

    def show_steps(self, steps: tuple[Step, ...], at: int) -> None:
        """The steps, one of them the present one."""
        if len(self._buttons) != len(steps):
            self._make(len(steps))
        self._texts = tuple(step.text for step in steps)
        for place, (step, button) in enumerate(zip(steps, self._buttons, strict=True)):
            button.setChecked(place == at)
            button.setIcon(QIcon(_mark(place + 1, here=place == at, done=step.done)))
            button.setAccessibleName(self._says(place, step, here=place == at))
        for line, step in zip(self._lines, steps, strict=False):
            line.setProperty("tone", "done" if step.done else "")
            restyle(line)
        self._fit()

    def _says(self, place: int, step: Step, *, here: bool) -> str:
        said = self.tr("Step {n}: {text}").format(n=place + 1, text=step.text)
        if here:
            return f"{said}, {self.tr('you are here')}"
        return f"{said}, {self.tr('something is written here')}" if step.done else said

    def _make(self, count: int) -> None:
        for place in range(count):
            made = QPushButton()
            made.setObjectName(f"{self._name}_{place}")
            made.setProperty("role", "step")
            made.setCheckable(True)
            made.setIconSize(QSize(px(SIZE), px(SIZE)))
            made.setAutoDefault(True)
            made.clicked.connect(lambda _=False, place=place: self.asked.emit(place))
            if place:
                line = QFrame()
                line.setProperty("role", "steprule")
                line.setFixedHeight(2)
                self._lines.append(line)
                self._box.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append(made)
            self._box.addWidget(made)

    def resizeEvent(self, event: object) -> None:
        """Called by Qt."""
        del event
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all the words, only the present step keeps its own."""
        metrics = self.fontMetrics()
        needed = sum(metrics.horizontalAdvance(text) + px(SIZE + 60) for text in self._texts)
        narrow = self.width() < needed
        for text, button in zip(self._texts, self._buttons, strict=False):
            button.setText("" if narrow and not button.isChecked() else f"  {text}")
            button.setToolTip(text if narrow else "")


def _mark(number: int, *, here: bool, done: bool) -> QPixmap:
    screen = QGuiApplication.primaryScreen()
    scale = screen.devicePixelRatio() if screen is not None else 1.0
    size = px(SIZE)
    made = QPixmap(round(size * scale), round(size * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground, rim = ("primary", "primary") if here else ("primary_soft", "primary") if done else ("bg", "line_strong")
    painter.setPen(QPen(colour(rim), 2))
    painter.setBrush(colour(ground))
    painter.drawEllipse(QRect(1, 1, size - 2, size - 2))
    if done and not here:
        tick = px(16)
        painter.drawPixmap((size - tick) // 2, (size - tick) // 2, picture("check", "primary_ink", 16))
    else:
        font = QFont(QGuiApplication.font())
        font.setFamily("Atkinson Hyperlegible Next")
        font.setPixelSize(px(15))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("on_primary" if here else "muted"))
        painter.drawText(QRect(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return made
