"""The preview: rows whose words are made when they are seen, a filter, and what can be decided. Widgets only."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desk_app.gui.importing.rows import PreviewLine, Question
from desk_app.gui.widgets.basics import button, column, frame, label, sign
from desk_app.gui.widgets.field import Field, choice
from desk_app.gui.widgets.flow import Part, one_line, shared
from desk_app.gui.widgets.look import colour, px, token

Index = QModelIndex | QPersistentModelIndex
COLUMNS = 4
_HEIGHT = 330
_NUMBER = 64


class PreviewRows(QAbstractTableModel):
    """Read-only; a row's words are asked for only when it is seen."""

    def __init__(self, titles: tuple[str, ...]) -> None:
        super().__init__()
        self._titles = titles
        self._count = 0
        self._line: Callable[[int], PreviewLine] | None = None
        self._last: tuple[int, PreviewLine] | None = None

    def replace(self, count: int, line: Callable[[int], PreviewLine]) -> None:
        """Other rows."""
        self.beginResetModel()
        self._count, self._line, self._last = count, line, None
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """Called by Qt."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if not index.isValid() or self._line is None:
            return None
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole)
        if role not in wanted:
            return None
        # A view asks for one row cell by cell.
        if self._last is None or self._last[0] != index.row():
            self._last = (index.row(), self._line(index.row()))
        line = self._last[1]
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour(line.tone) if index.column() == 2 and line.tone else None
        return (line.number, line.who, line.becomes, line.more)[index.column()]


class PreviewStep(QWidget):
    """`chosen` carries the places of the rows that are chosen, `decided` whether they are the same."""

    filtered = Signal(str)
    chosen = Signal(tuple)
    decided = Signal(bool)
    ready = Signal(bool)
    """Whether anything would be added."""

    def __init__(self) -> None:
        super().__init__()
        self._summary = label("", "h2", wrap=True, name="import_summary")
        self._filter = choice([])
        self.filter_field = Field(self.tr("Show"), self._filter, "import_filter")
        self._filter.activated.connect(lambda _: self.filtered.emit(str(self._filter.currentData())))
        words = QWidget()
        told = label(self.tr("Nothing has been added yet. Look at the rows, then add them."), "meta", wrap=True)
        words.setLayout(column(self._summary, told, gap=4))
        head = shared(Part(words, one_line(self._summary), grows=True), Part(self.filter_field, lambda: px(260)))
        self.rows = PreviewRows((self.tr("Row"), self.tr("Who"), self.tr("What happens"), self.tr("More")))
        self.table = _table(self.rows, self.tr("The rows of the file and what happens to each"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self._detail = label("", "", wrap=True, name="import_detail")
        self._detail.hide()
        self.setLayout(column(head, self.table, self._detail, self._question(), gap=12))
        self.setFocusProxy(self._filter)

    def _question(self) -> QFrame:
        self._asked = label("", "strong", wrap=True, name="import_question")
        self._same = button("", "import_same", small=True)
        self._other = button("", "import_other", small=True)
        self._same.clicked.connect(lambda: self.decided.emit(True))
        self._other.clicked.connect(lambda: self.decided.emit(False))
        words = Part(self._asked, one_line(self._asked), grows=True)
        inside = column(shared(sign("help-circle", "info"), words, self._same, self._other), margins=(14, 8, 14, 8))
        self._banner = frame("banner", inside, "import_decision")
        self._banner.setProperty("tone", "info")
        self._banner.hide()
        return self._banner

    def show_plan(self, summary: str, filters: list[tuple[str, str]], chosen: str, *, adds: bool) -> None:
        """What would be done, and the filters."""
        self.ready.emit(adds)
        self._summary.setText(summary)
        self._filter.clear()
        for kept, words in filters:
            self._filter.addItem(words, kept)
        self.filter_field.set_text(chosen)

    def show_rows(self, count: int, line: Callable[[int], PreviewLine]) -> None:
        """So many rows."""
        self.rows.replace(count, line)
        self.table.scrollToTop()
        self._detail.hide()

    def show_question(self, asked: Question | None) -> None:
        """What can be decided about the chosen rows."""
        self._banner.setVisible(asked is not None)
        if asked is not None:
            self._asked.setText(asked.text)
            for one, words in ((self._same, asked.same), (self._other, asked.other)):
                one.setText(words)
                one.setAccessibleName(words)

    def _tell(self) -> None:
        # By ranges: an index for each of 20,000 rows would be felt.
        ranges = self.table.selectionModel().selection().toList()
        places = tuple(place for one in ranges for place in range(one.top(), one.bottom() + 1))
        more = str(self.rows.data(self.rows.index(places[0], COLUMNS - 1))) if len(places) == 1 else ""
        self._detail.setText(more)
        self._detail.setVisible(bool(more))
        self.chosen.emit(places)


class _Table(QTableView):
    """Its columns share the width there is: nothing disappears behind the right edge."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        room = self.viewport().width() - px(_NUMBER)
        for at, share in enumerate((0.0, 0.24, 0.32)):
            self.setColumnWidth(at, int(room * share) if share else px(_NUMBER))


def _table(rows: PreviewRows, says: str) -> QTableView:
    made = _Table()
    made.setObjectName("import_rows")
    made.setAccessibleName(says)
    made.setModel(rows)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    made.verticalHeader().setDefaultSectionSize(px(36))
    head = made.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    head.setStretchLastSection(True)
    made.setMinimumHeight(px(_HEIGHT))
    made.setStyleSheet(
        f"QTableView {{ background: {token('surface')}; border: 1px solid {token('line')};"
        f" border-radius: {px(8)}px; outline: none; selection-background-color: {token('primary_soft')};"
        f" selection-color: {token('primary_ink')}; }}"
        f"QTableView:focus {{ border: 2px solid {token('focus')}; }}"
        f"QHeaderView {{ background: {token('surface')}; }}"
        f"QHeaderView::section {{ background: {token('hover')}; border: none; padding: {px(6)}px {px(8)}px;"
        f" font-weight: 600; }}"
        f"QTableView::item {{ padding: 0 {px(8)}px; }}"
    )
    return made
