"""Panels of documents on a page over a real store, and the files that are given to them."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.casework import cases, people
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.gui.documents.screen import AttachmentsScreen, PapersScreen
from desk_app.gui.widgets.basics import column
from desk_app.gui.widgets.page import Page
from tests.gui.conftest import Bench


@dataclass
class Remembered:
    """What this computer remembers, in memory."""

    values: dict[str, object] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        """See `Preferences`."""
        return str(self.values.get(name, default))

    def keep(self, **values: object) -> None:
        """See `Preferences`."""
        self.values |= values


class OnAPage:
    """A panel on a page, as the case page has it."""

    def __init__(self, bench: Bench, qtbot: QtBot, panel: QWidget, size: tuple[int, int] = (1118, 768)) -> None:
        self.bench, self.qtbot, self.panel = bench, qtbot, panel
        self.page = Page("case")
        self.page.set_title("Amal Hassan")
        self.page.body.addWidget(panel)
        self.page.body.addStretch(1)
        self.window = QWidget()
        self.window.setLayout(column(self.page))
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.window.show()

    def find(self, name: str) -> QWidget:
        """A widget by its name, once what was just added is shown."""
        QApplication.processEvents()
        found = self.page.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        """Press a button with the keyboard."""
        found = self.find(name)
        assert isinstance(found, QPushButton)
        assert found.isVisible()
        assert found.isEnabled()
        found.setFocus()
        self.qtbot.keyClick(found, Qt.Key.Key_Space)

    def said(self, name: str) -> str:
        """A label's words, while it is seen."""
        found = self.page.findChild(QLabel, name)
        return found.text() if found is not None and found.isVisible() else ""

    def words(self) -> str:
        """Everything that is seen, once what was just added is shown."""
        QApplication.processEvents()
        return "\n".join(one.text() for one in self.page.findChildren(QLabel) if one.isVisible())

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for it."""
        self.qtbot.waitUntil(lambda: bool(condition()))


class Attached(OnAPage):
    """The panel of attachments, shown anew after each change as the case page does."""

    def __init__(self, bench: Bench, qtbot: QtBot, size: tuple[int, int] = (1118, 768)) -> None:
        self.remembered = Remembered()
        self.screen = AttachmentsScreen(bench.desk, bench.reader, bench.runner, bench.bus, self.remembered)
        super().__init__(bench, qtbot, self.screen.view, size)
        self.person = people.add(bench.desk, PersonForm("Amal", "Hassan"))[0]
        bench.bus.changed.connect(lambda _: self.show(self.screen.presenter.person or self.person))
        self.show(self.person)

    def show(self, person: RecordId) -> None:
        """Somebody's page."""
        case = cases.read(self.bench.mine, person)
        self.screen.presenter.show(person, case.attachments, case.names)

    def names(self, person: RecordId | None = None) -> list[str]:
        """What is attached, as the store has it."""
        return [one.name for one in cases.read(self.bench.mine, person or self.person).attachments]

    def drop(self, *paths: Path, text: str = "") -> Qt.DropAction:
        """Let files or a text go over the panel; the answer is what the source is told to do."""
        given = QMimeData()
        if paths:
            given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if text:
            given.setText(text)
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(self.panel.rect().center(), both, given, buttons, keys)
        QApplication.sendEvent(self.panel, entered)
        assert entered.isAccepted()
        event = QDropEvent(QPointF(20, 20), both, given, buttons, keys)
        # As with a file manager on the same disk: it would delete what is taken so.
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(self.panel, event)
        return event.dropAction()

    def give(self, path: Path, data: bytes) -> None:
        """Drop a file, and wait until it is in the archive and shown."""
        path.write_bytes(data)
        self.drop(path)
        self.until(lambda: self.said("attachments_said").startswith(f"“{path.name}”"))

    def look_at(self, name: str) -> None:
        """Open one, and wait until it is shown or refused."""
        one = next(each for each in cases.read(self.bench.mine, self.person).attachments if each.name == name)
        self.press(f"attachment_open_{one.id.hex()}")
        self.until(lambda: self.picture_width() or self.said("viewer_problem"))

    def picture_width(self) -> int:
        """Points of what is looked at; 0 for nothing."""
        found = self.page.findChild(QLabel, "viewer_picture")
        return 0 if found is None or found.pixmap().isNull() else found.pixmap().width()


def photo(wide: int, high: int, kind: str = "JPEG", *, busy: bool = False) -> bytes:
    """A picture; a `busy` one has a colour of its own at every point, and so does not become small."""
    made = QImage(wide, high, QImage.Format.Format_RGB32)
    made.fill(QColor("#2E7F80"))
    if busy:
        state, row = 12345, bytearray(made.bytesPerLine())
        for at in range(len(row)):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            row[at] = state >> 16 & 0xFF
        bits = made.bits()
        for at in range(high):
            shift = at * 7919 % len(row)
            bits[at * len(row) : (at + 1) * len(row)] = bytes(row[shift:] + row[:shift])
    inside = QByteArray()
    buffer = QBuffer(inside)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(95)
    assert writer.write(made)
    return bytes(inside.data())


def pdf(pages: int) -> bytes:
    """A PDF as another program would print it."""
    inside = QByteArray()
    buffer = QBuffer(inside)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.fillRect(0, 0, 1500 * (number + 1), 1500, QColor("#A8461F"))
    painter.end()
    buffer.close()
    return bytes(inside.data())


def locked_pdf() -> bytes:
    """A PDF of one empty page that opens with a password which nobody knows."""
    things = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"ab" * 32, b"cd" * 32),
    )
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, thing in enumerate(things, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    start = len(made)
    made += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    identity = b"<%s>" % (b"01" * 16)
    made += b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [%s %s] >>\n" % (identity, identity)
    return bytes(made + b"startxref\n%d\n%%%%EOF\n" % start)


def bomb(wide: int = 60_000, high: int = 60_000) -> bytes:
    """A PNG of a few bytes that says it has so many points."""
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(64))) + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class OnTheList(OnAPage):
    """The checklist of papers, shown anew after each change as the case page does."""

    def __init__(self, bench: Bench, qtbot: QtBot, size: tuple[int, int] = (1118, 768)) -> None:
        self.screen = PapersScreen(bench.desk, bench.runner, bench.bus)
        super().__init__(bench, qtbot, self.screen.view, size)
        self.person = people.add(bench.desk, PersonForm("Amal", "Hassan"))[0]
        bench.bus.changed.connect(lambda _: self.show(self.person))
        self.show(self.person)

    def show(self, person: RecordId) -> None:
        """Somebody's page."""
        self.person = person
        self.screen.presenter.show(person, cases.read(self.bench.mine, person).papers, self.bench.desk.today())

    def held(self) -> dict[str, tuple[str, str]]:
        """How it stands with each paper, as the store has it: (standing, day)."""
        papers = cases.read(self.bench.mine, self.person).papers
        return {one.name or one.code: (one.standing, str(one.expires or "")) for one in papers}

    def type_day(self, code: str, text: str) -> None:
        """Type a day of expiry, and Enter."""
        found = self.find(f"paper_{code}_day")
        assert isinstance(found, QLineEdit)
        assert found.isVisible()
        found.setFocus()
        found.clear()
        self.qtbot.keyClicks(found, text)
        self.qtbot.keyClick(found, Qt.Key.Key_Return)
