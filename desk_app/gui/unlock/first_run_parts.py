"""The steps of the first run that ask: which road, the invitation, the kit, who you are. Widgets only."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from desk_app.gui.unlock.first_run_steps import Kept, Road
from desk_app.gui.widgets.basics import button, card, clear, column, label, row, sign
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.phrase_pair import PhrasePair
from desk_app.gui.widgets.text_area import text_area


class RoadButton(QPushButton):
    """One road: an icon, a title and a line below, as one large button."""

    def __init__(self, road: Road, picture: str, title: str, below: str) -> None:
        super().__init__()
        self.setObjectName(f"road_{road.value}")
        self.setProperty("role", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)
        words = column(label(title, "strong", wrap=True), label(below, "meta", wrap=True), gap=0)
        inside = row(sign(picture, "primary", 28), words, gap=16, margins=(14, 10, 12, 10))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(px(320), self.heightForWidth(max(self.width(), px(320))))

    def hasHeightForWidth(self) -> bool:
        """Called by Qt: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        inside = self.layout()
        return inside.totalHeightForWidth(width) + px(4) if inside is not None else super().heightForWidth(width)


class ChoiceStep(QWidget):
    """What shall we do with this computer?"""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        title = label(self.tr("Good day. What shall we do with this computer?"), "title", wrap=True)
        below = label(self.tr("It has no archive yet. Nothing here is lost or changed."), "meta", wrap=True)
        self._roads = [self._road(road, *words) for road, words in self._words().items()]
        self.setLayout(column(title, below, 12, *self._roads, gap=10))
        self.setFocusProxy(self._roads[0])

    def _words(self) -> dict[Road, tuple[str, str, str]]:
        return {
            Road.NEW: (
                "home",
                self.tr("Open a new desk"),
                self.tr("With the invitation that the district has given you. Works without internet."),
            ),
            Road.JOIN: (
                "users-group",
                self.tr("Join a desk that is there already"),
                self.tr("With the invitation made on another computer of the desk."),
            ),
            Road.RESTORE: (
                "history",
                self.tr("Bring a desk back"),
                self.tr("A computer was lost or broken: with the recovery kit on paper everything comes back."),
            ),
            Road.COPY: (
                "device-laptop",
                self.tr("Put a copy back"),
                self.tr("From the stick or the folder where this desk's copies are."),
            ),
            Road.TRAINING: (
                "school",
                self.tr("Try it out"),
                self.tr("With invented people: nothing is real, nothing can be broken."),
            ),
        }

    def _road(self, road: Road, picture: str, title: str, below: str) -> RoadButton:
        made = RoadButton(road, picture, title, below)
        made.clicked.connect(lambda: self.chosen.emit(road.value))
        return made


class InvitationStep(QWidget):
    """The invitation, pasted or from a file; and what it says."""

    typed = Signal(str)
    file_asked = Signal()
    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        hint = self.tr("A text that begins with ASCOLTO-INVITO. The whole letter may be pasted.")
        self.invitation = Field(self.tr("Paste the invitation here"), text_area(150), "invitation", hint)
        self.invitation.edited.connect(lambda: self.typed.emit(self.invitation.text()))
        from_file = button(self.tr("Open a file…"), "invitation_file", sign="file-text")
        from_file.clicked.connect(self.file_asked)
        self._facts = column(gap=12)
        self._card = card(label(self.tr("The invitation says"), "h3"), self._facts, gap=12, name="invitation_facts")
        self._card.hide()
        title = label(self.tr("Your invitation"), "title", wrap=True)
        self.setLayout(column(title, 8, self.invitation, row(from_file, 0), self._card, gap=10))
        self.setFocusProxy(self.invitation)

    def show_facts(self, lines: tuple[tuple[str, str, str], ...]) -> None:
        """What it says, as (icon, what, which)."""
        clear(self._facts)
        for picture, above, below in lines:
            mark = sign(picture, "primary")
            words = column(label(above, "strong", wrap=True), gap=0)
            if below:
                words.addWidget(label(below, "meta", wrap=True))
            whole = row(mark, words, gap=12)
            whole.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            whole.setStretch(1, 1)
            self._facts.addLayout(whole)
        self._card.setAccessibleName(". ".join(part for _, *both in lines for part in both if part))
        self._card.setVisible(bool(lines))

    def go_on(self) -> None:
        """Somebody wants to go on with it."""
        self.given.emit(self.invitation.text())


class KitStep(QWidget):
    """The recovery kit and the district's address, typed from the sheet."""

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        hint = self.tr("Letters and digits in groups of four. Capitals, spaces and dashes do not matter.")
        self.kit = Field(self.tr("The recovery kit"), text_area(110), "kit", hint)
        where = line(self.tr("https://district.example.org"))
        self.url = Field(self.tr("The district's address"), where, "url", self.tr("It stands on the same sheet."))
        where.returnPressed.connect(self.go_on)
        title = label(self.tr("The sheet with the recovery kit"), "title", wrap=True)
        below = label(self.tr("For this, the computer must be connected to the internet."), "meta", wrap=True)
        self.setLayout(column(title, below, 8, self.kit, self.url, gap=12))
        self.setFocusProxy(self.kit)

    def go_on(self) -> None:
        """Somebody wants to go on with it."""
        self.given.emit(self.kit.text(), self.url.text())


class MemberStep(QWidget):
    """Who you are, and the phrase that opens the archive."""

    given = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(self.tr("Your name and family name"), line(), "name")
        self.pair = PhrasePair()
        assert isinstance(self.name.control, QLineEdit)
        self.name.control.returnPressed.connect(self.pair.phrase.setFocus)
        self.pair.entered.connect(self.go_on)
        title = label(self.tr("Who are you?"), "title", wrap=True)
        below = label(
            self.tr("You will be the coordinator on this computer: you can add the others afterwards."),
            "meta",
            wrap=True,
        )
        self.setLayout(column(title, below, 8, self.name, self.pair, gap=14))
        self.setFocusProxy(self.name)

    def go_on(self) -> None:
        """Somebody wants to go on with it."""
        self.given.emit(self.name.text(), self.pair.phrase.text(), self.pair.again.text())


def fill(kept: Kept, invitation: InvitationStep, kit: KitStep, member: MemberStep) -> None:
    """Put in what was typed before the page was made anew."""
    for field, text in (
        (invitation.invitation, kept.invitation),
        (kit.kit, kept.kit),
        (kit.url, kept.url),
        (member.name, kept.name),
    ):
        field.set_text(text)
