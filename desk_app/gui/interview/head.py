"""Whom the interview is with. In a low window the name keeps one line, so that the page is for what they say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.gui.bridge.who import Who
from desk_app.gui.widgets.basics import Words, avatar, badge, button, column, label, row
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import px

LOW = 560
"""In a page lower than so many px at 100% (letters of 200 % on a laptop) the head is one line."""
LEAST_NAME = 200


class Name(Words):
    """A name: whole, in as many lines as it needs, or on one line with whatever has room of it."""

    def __init__(self) -> None:
        super().__init__("")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "h2")
        self.setObjectName("interview_name")
        self.setWordWrap(True)
        self._whole, self._low = "", False

    def say(self, whole: str) -> None:
        """Another name."""
        self._whole = whole
        self._fit()

    def set_low(self, low: bool) -> None:
        """On one line from now on, or whole again."""
        self._low = low
        self.setWordWrap(not low)
        sideways = QSizePolicy.Policy.Ignored if low else QSizePolicy.Policy.Preferred
        self.setSizePolicy(sideways, QSizePolicy.Policy.Preferred)
        self._fit()

    def wish(self) -> int:
        """The width at which it does not wrap."""
        return self.fontMetrics().horizontalAdvance(self._whole) + px(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = max(self.width() - px(2), px(LEAST_NAME))
        short = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        wanted = short if self._low else self._whole
        if wanted != self.text():
            self.setText(wanted)
        cut = wanted != self._whole
        self.setToolTip(self._whole if cut else "")
        self.setAccessibleName(self._whole if cut else "")


class WhoHead(QWidget):
    """Name, how often one has met, what is known, what is to be minded. `details` goes into the page when it is low."""

    whose_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._who, self._low = Who(""), False
        self._avatar = avatar("?", 44)
        self.name = Name()
        self._met = badge("", "quiet", "interview_met")
        self._facts = label("", "meta", wrap=True, name="interview_facts")
        self._care = label("", "care", wrap=True, name="interview_care")
        self._whose = button(self.tr("Say who it is"), "interview_whose", small=True, sign="user-plus")
        self._whose.clicked.connect(self.whose_asked)
        self.details = QWidget()
        self.details.setLayout(column(self._facts, self._care, gap=2))
        self._title = shared(Part(self.name, self.name.wish), self._met, self._whose)
        self._words = column(self._title, self.details, gap=2)
        inside = row(self._avatar, self._words, gap=14)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def wish(self) -> int:
        """The width that it wishes for: in a low page it gives way to what stands beside it."""
        return px(LEAST_NAME) if self._low else self.name.wish() + px(180)

    def set_low(self, low: bool) -> bool:
        """One line from now on, or everything again; whether that is new."""
        if low == self._low:
            return False
        self._low = low
        self.name.set_low(low)
        self.show_who(self._who)
        return True

    def take_details_back(self) -> None:
        """They stand below the name again."""
        self._words.addWidget(self.details)

    def show_who(self, who: Who) -> None:
        """Whom this is about."""
        self._who = who
        self.name.say(who.name)
        self._met.setText(who.met)
        self._met.setVisible(bool(who.met) and not self._low)
        facts = " · ".join(part for part in (who.met if self._low else "", who.facts) if part)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self._care.setText(who.care)
        self._care.setVisible(bool(who.care))
        self._whose.setVisible(who.nameless)
        self._avatar.setText(who.initials)
        self._avatar.setVisible(not self._low)
