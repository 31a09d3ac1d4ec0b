"""A small form whose lines are kept while they are typed. It is watched from outside: nothing in it is other."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from desk_app.gui.bridge.jotter import Jotter
from desk_app.gui.widgets.lines_card import InlineForm
from desk_app.gui.widgets.pause import Pause

QUIET_MS, LONGEST_MS = 800, 2000
"""Kept so long after the last key, and at the latest so long after the first one."""


class Jotted(QObject):
    """`paused`: something was typed; `closed`: it was written, or left on purpose.

    A form that `waits` is not opened by itself where something was left: its lines are there when it is opened next,
    because only whoever opens it says what it is about.
    """

    paused = Signal()
    closed = Signal()

    def __init__(self, form: InlineForm, *, waits: bool = False) -> None:
        super().__init__(form)
        self.form, self._waits = form, waits
        self._left: Mapping[str, str] = {}
        self._asked, self._open = False, not form.isHidden()
        self._pause = Pause(self, QUIET_MS, LONGEST_MS)
        self._pause.passed.connect(self.paused)
        for one in form.fields.values():
            one.edited.connect(self._touch)
        form.kept.connect(self.ask)
        leave = form.findChild(QPushButton, f"{form.objectName()}_leave")
        if leave is not None:
            leave.clicked.connect(self.leave)
        form.installEventFilter(self)

    def typed(self) -> dict[str, str]:
        """What stands in its lines; nothing while it is closed or its lines are empty."""
        fields = self.form.fields.values()
        lines = (one.text() for one in fields if not isinstance(one.control, QComboBox))
        return self.form.values() if self._open and any(text.strip() for text in lines) else {}

    def take_up(self, values: Mapping[str, str]) -> None:
        """It was left half-way: it is open again, and the keyboard stays where it is."""
        self._left = values
        if not self._waits:
            self._fill()
            self.form.show()
            self._open = True

    def rest(self) -> None:
        """It is closed from outside: nothing was written, nothing left on purpose."""
        self._asked, self._left, self._open = False, {}, False
        self._pause.stop()

    def leave(self) -> None:
        """It was left on purpose, or written."""
        self._asked, self._left = False, {}
        self.closed.emit()

    def ask(self) -> None:
        """Somebody wants it written: when it closes, and nothing in it was refused, it was."""
        # What is refused now is said anew: an older refusal says nothing of this time.
        self.form.show_refusal("", "")
        self._asked = True

    def say(self, text: str) -> None:
        """What is typed here cannot be kept."""
        self.form.problem.setText(text)
        self.form.problem.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: it was opened, or closed."""
        if watched is self.form and event.type() == QEvent.Type.ShowToParent:
            self._open = True
            self._fill()
        elif watched is self.form and event.type() == QEvent.Type.HideToParent:
            self._pause.stop()
            if self._open and self._asked and not _refused(self.form):
                self.leave()
            elif self._open:
                self.paused.emit()
            self._open = self._asked = False
        return super().eventFilter(watched, event)

    def _touch(self) -> None:
        self._asked = False
        self._pause.touch()

    def _fill(self) -> None:
        left, self._left = self._left, {}
        for name, one in self.form.fields.items():
            known = not isinstance(one.control, QComboBox) or one.control.findData(left.get(name, "")) >= 0
            if known and name in left:
                one.set_text(left[name])


def _refused(form: InlineForm) -> bool:
    wrong = any(one.control.property("wrong") == "true" for one in form.fields.values())
    return wrong or bool(form.problem.text())


def watch(jotter: Jotter, one: Jotted) -> None:
    """From now on what is typed in it is kept."""
    place = one.form.objectName()
    jotter.watch(place, one)
    one.paused.connect(partial(jotter.keep, place))
    one.closed.connect(partial(jotter.drop, place))
