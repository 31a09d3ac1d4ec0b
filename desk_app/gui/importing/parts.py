"""The steps of an import beside the preview: the choice of the file, the columns, the end. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk_app.gui.importing.rows import ColumnLine
from desk_app.gui.widgets.basics import button, card, clear, column, label, row, sign
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px

WIDE = 300


class FileStep(QWidget):
    """What can be brought in, and the button that asks for the file."""

    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = button(self.tr("Choose the file…"), "import_choose", role="primary", sign="upload")
        self.choose.clicked.connect(self.file_asked)
        points = (
            ("list", self.tr("A sheet of Excel (.xlsx) or a file .csv, with a line of titles above the columns.")),
            ("users", self.tr("One row for a person, or one for each interview: rows of one person come together.")),
            ("eye", self.tr("You say what each column is, and see what happens to each row before anything is added.")),
            ("history", self.tr("Bringing in the same file twice adds nothing twice.")),
        )
        lines = [_point(icon, text) for icon, text in points]
        title = label(self.tr("From your own sheet"), "h2", wrap=True)
        inside = card(title, *lines, 4, flow(self.choose), gap=12)
        self.setLayout(column(inside, 0))
        self.setFocusProxy(self.choose)


def _point(icon: str, text: str) -> QWidget:
    made = QWidget()
    words = row(sign(icon, "primary"), label(text, "", wrap=True), gap=12)
    words.setStretch(1, 1)
    made.setLayout(words)
    return made


class ColumnsStep(QWidget):
    """A row for each column of the file; `matched` carries its place and where it goes.

    `sheet_asked` carries the name of another sheet of the same workbook.
    """

    matched = Signal(int, str)
    sheet_asked = Signal(str)

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        super().__init__()
        self._fields = fields
        self._file = label("", "strong", wrap=True, name="import_file")
        self._unused = label("", "meta", wrap=True, name="import_unused")
        one_at_a_time = self.tr("One sheet at a time: when this one is in, bring in the file again for the others.")
        self._sheet = Field(self.tr("Sheet of the file"), choice([]), "import_sheet", one_at_a_time)
        self._sheet.control.setMaximumWidth(px(WIDE))
        self._read = ""
        self._sheets().activated.connect(self._ask_sheet)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(10))
        hint = self.tr("For interviews that have no day of their own, as 20/11/2026. Empty: those rows are set apart.")
        self.day = Field(self.tr("Day of interviews without one"), line(), "import_day", hint)
        inside = card(self._file, label(self.tr("What is in each column?"), "h2", wrap=True), gap=10)
        box = inside.layout()
        assert isinstance(box, QVBoxLayout)
        box.addLayout(self._lines)
        box.insertWidget(1, self._sheet)
        for widget in (self._unused, self.day):
            box.addWidget(widget)
        self.setLayout(column(inside, 0))

    def show_columns(self, file: str, lines: tuple[ColumnLine, ...]) -> None:
        """The columns of a file, and where each is proposed to go."""
        self._file.setText(file)
        self.day.set_text("")
        clear(self._lines)
        for at, one in enumerate(lines):
            self._lines.addWidget(self._line(at, one))

    def show_sheets(self, names: tuple[str, ...], chosen: str) -> None:
        """The sheets of a workbook, one of which is read."""
        self._read = chosen
        sheets = self._sheets()
        sheets.clear()
        for name in names:
            sheets.addItem(name, name)
        sheets.setCurrentIndex(sheets.findData(chosen))
        self._sheet.setVisible(len(names) > 1)

    def _ask_sheet(self, at: int) -> None:
        if (name := str(self._sheets().itemData(at))) != self._read:
            self.sheet_asked.emit(name)

    def _sheets(self) -> QComboBox:
        found = self._sheet.control
        assert isinstance(found, QComboBox)
        return found

    def _line(self, at: int, one: ColumnLine) -> QWidget:
        title = one.title or self.tr("Column {n}, without a title").format(n=at + 1)
        words = QWidget()
        words.setLayout(column(label(title, "strong", wrap=True), label(one.examples, "meta", wrap=True), gap=0))
        where = choice(self._fields)
        where.setObjectName(f"import_column_{at}")
        where.setAccessibleName(title)
        where.setAccessibleDescription(one.examples)
        where.setCurrentIndex(max(0, where.findData(one.field)))
        where.currentIndexChanged.connect(lambda _, at=at, where=where: self._tell(at, where))
        return shared(Part(words, lambda: px(WIDE), grows=True), Part(where, lambda: px(WIDE)))

    def _tell(self, at: int, where: QComboBox) -> None:
        self.matched.emit(at, str(where.currentData() or ""))

    def show_unused(self, text: str, *, interviews: bool) -> None:
        """What stays in the file; whether there are interviews, which want a day."""
        self._unused.setText(text)
        self.day.setVisible(interviews)


class DoneStep(QWidget):
    """What was added, and the file of the rows that were set apart."""

    apart_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._added = label("", "h2", wrap=True, name="import_added")
        self._count = label("", "strong", wrap=True, name="import_apart")
        told = self.tr(
            "Write them into a file, correct them there, and bring that file in. It has people's data outside of the "
            "archive: keep it where nobody else reads, and delete it when you are done."
        )
        write = button(self.tr("Write the file…"), "import_write", sign="download")
        write.clicked.connect(self.apart_asked)
        self._said = label("", "ok", wrap=True, name="import_written")
        self._apart = QWidget()
        self._apart.setLayout(column(self._count, label(told, "", wrap=True), flow(write), self._said, gap=10))
        again = button(self.tr("Bring in another file"), "import_again")
        again.clicked.connect(self.again_asked)
        self.setLayout(column(card(self._added, self._apart, 4, flow(again), gap=12), 0))
        self.setFocusProxy(again)

    def show_done(self, added: str, apart: int) -> None:
        """What was added, and how many rows were set apart."""
        self._added.setText(added)
        self._count.setText(self.tr("Rows that were set apart: {n}").format(n=apart))
        self._apart.setVisible(apart > 0)
        self.say("")

    def say(self, text: str) -> None:
        """The file is written."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
