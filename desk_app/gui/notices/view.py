"""The privacy notice on a page that the person and the volunteer look at together: no names, no codes. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.gui.bridge.leaflets import Leaflet, Speech
from desk_app.gui.widgets.basics import button, card, clear, column, label
from desk_app.gui.widgets.chip import Chip, OneOf
from desk_app.gui.widgets.flow import Part, flow, one_line, shared
from desk_app.gui.widgets.help_now import HelpNow
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.page import TOGETHER, Page, footer
from desk_app.gui.widgets.problem import problem_banner
from desk_app.gui.widgets.speech import paired, remark, turn

SHORT, LONG = "short", "long"
CHIP = 18
"""Px of a language's name at 100%."""


class NoticesView(Page):
    """Widgets only. `tongues` are the languages to choose from and the words to choose them by."""

    language_chosen = Signal(str)
    length_chosen = Signal(bool)
    print_asked = Signal()
    save_asked = Signal()
    close_asked = Signal()

    def __init__(self, tongues: tuple[tuple[Speech, str], ...]) -> None:
        super().__init__("notices")
        self.setProperty(TOGETHER, True)
        self.setAccessibleName(self.tr("Information about your data"))
        self.tongue = OneOf("notices_language", self.tr("Language"), [(one.language, words) for one, words in tongues])
        self.length = OneOf(
            "notices_length", self.tr("How much"), [(SHORT, self.tr("Short")), (LONG, self.tr("The whole"))]
        )
        for speech, _ in tongues:
            chip = self.tongue.findChild(Chip, f"notices_language_{speech.language}")
            assert isinstance(chip, Chip)
            chip.setStyleSheet(_chip_style(speech))
        self.tongue.edited.connect(lambda: self.language_chosen.emit(self.tongue.value()))
        self.length.edited.connect(lambda: self.length_chosen.emit(self.length.value() == LONG))
        wish = sum(one.sizeHint().width() for one in self.length.findChildren(Chip)) + px(48)
        length = Part(self.length, lambda: wish)
        # In the body: with large letters what stays on the page would leave no room for the text.
        self.body.addWidget(shared(Part(self.tongue, lambda: px(960), grows=True), length, gap=24, top=True))
        self._banner, self._problem = problem_banner("notices_problem")
        self._paper = column(gap=14)
        # A wrapped text's own least height is that of a narrow column: the page would scroll over nothing.
        self._inside.setMinimumHeight(1)
        self.head.setContentsMargins(0, px(12), 0, 0)
        self.body.addWidget(self._banner)
        self.body.addLayout(self._paper)
        self._note = label("", "meta", wrap=True, name="notices_note")
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self._build_footer()
        self._build_keys()

    def _build_footer(self) -> None:
        self._said = label("", "ok", wrap=True, name="notices_said")
        self._said.hide()
        done = button(self.tr("Close"), "notices_close", role="primary", sign="x")
        done.clicked.connect(self.close_asked)
        self.paper = button(self.tr("Print…"), "notices_print", sign="printer")
        self.paper.clicked.connect(self.print_asked)
        self.save = button(self.tr("Save as PDF…"), "notices_save", sign="download")
        self.save.clicked.connect(self.save_asked)
        ways = flow(self.paper, self.save, done, gap=12)
        wish = sum(one.sizeHint().width() for one in (self.paper, self.save, done)) + px(28)
        part = Part(self._said, one_line(self._said), grows=True, apart=True)
        self.danger = HelpNow()
        self.set_footer(footer(self.danger, part, 0, Part(ways, lambda: wish)))

    def _build_keys(self) -> None:
        self.on_key("Escape", self.close_asked.emit)
        self.on_key("Alt+Left", self.close_asked.emit)
        self.on_key("Ctrl+P", self.print_asked.emit)
        self.on_key("PgDown", lambda: turn(self.scroller, 1))
        self.on_key("PgUp", lambda: turn(self.scroller, -1))
        self.setFocusProxy(self.tongue.first())

    def show_leaflet(self, leaflet: Leaflet, chosen: str, note: str, *, long: bool) -> None:
        """The notice; `chosen` is the language that was asked for, though another one is shown where letters lack."""
        self.tongue.set_value(chosen)
        self.length.set_value(LONG if long else SHORT)
        self.setFocusProxy(self.tongue.first())
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.say("")
        self.show_problem("")
        clear(self._paper)
        if leaflet.lacking:
            self._paper.addWidget(remark(leaflet.lacking, "notices_lacking"))
        rows: list[QWidget | int] = []
        for one in leaflet.rows:
            rows += [8] if one.heading and rows else []
            rows.append(paired(one, leaflet.theirs, leaflet.italian))
        paper = card(*rows, gap=10, name="notices_paper")
        self._paper.addWidget(paper)
        paper.show()
        self.scroller.verticalScrollBar().setValue(0)

    def show_problem(self, text: str) -> None:
        """It could not be printed or saved; empty: nothing is wrong."""
        self._problem.setText(text)
        self._banner.setVisible(bool(text))

    def say(self, text: str) -> None:
        """A quiet sentence beside the buttons."""
        self._said.setText(text)
        self._said.setVisible(bool(text))


def _chip_style(speech: Speech) -> str:
    named = ", ".join(f'"{family}"' for family in speech.families)
    return f"QPushButton {{ font-family: {named}; font-size: {px(CHIP)}px; }}" if named else ""
