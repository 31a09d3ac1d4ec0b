"""From HTML to a PDF's bytes, page by page, on whatever thread: Qt's rich text needs no window."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

POINTS = 12.0
"""Large enough for most eyes, on paper."""
FOOT_POINTS = 9.0
MARGIN_MM = 18.0
DPI = 300
_ISOLATED, _END = "\u2068", "\u2069"
FAMILIES = (
    "Atkinson Hyperlegible Next",
    "Noto Sans Sinhala",
    "Noto Sans Tamil",
    "Noto Sans Gurmukhi",
    "Noto Sans SC",
    "Segoe UI",
    "Nirmala UI",
    "Microsoft YaHei",
    "DejaVu Sans",
)
"""Fonts asked for by name, those of them that are here: else Qt takes any one that has the letters."""

PageWords = Callable[[int, int], str]
"""The words at the foot of a page: (page from 1, how many)."""


def isolated(text: str) -> str:
    """A text whose direction changes nothing around it: FIRST STRONG ISOLATE … POP (Unicode UAX #9), line by line.

    Without it a name from right to left turns a number or a bracket beside it around.
    """
    lines = (line.replace(_ISOLATED, "").replace(_END, "") for line in text.split("\n"))
    return "\n".join(f"{_ISOLATED}{line}{_END}" if line else "" for line in lines)


def paper(html: str, device: QPaintDevice, page: QSizeF, families: tuple[str, ...] = ()) -> QTextDocument:
    """The document that is painted, laid out for a device; `page` is the room for text on one page, in its px.

    `families` are fonts for other scripts, asked before the general ones.
    """
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    # Without this the text comes out tiny: px of the screen on a device of 300 dpi.
    made.documentLayout().setPaintDevice(device)
    made.setDefaultFont(_font(POINTS, families))
    made.setDocumentMargin(0)
    made.setHtml(html)
    made.setPageSize(page)
    return made


def pdf(html: str, title: str, foot: PageWords, families: tuple[str, ...] = ()) -> bytes:
    """The PDF of an HTML text on A4, with words at the foot of every page."""
    # Rich text sets timers while it is laid out. A thread that Qt did not begin has nobody who takes them, until an
    # event loop stands there; it need not run.
    beside = QEventLoop()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("Ascolto")
    painter = QPainter()
    if writer.width() <= 0 or not painter.begin(writer):
        # Better our own fault, reported, than a paper that is handed over empty.
        raise RuntimeError("there is no page to paint on")
    try:
        paint(painter, html, QSizeF(writer.width(), writer.height()), foot, writer.newPage, families)
    finally:
        painter.end()
    buffer.close()
    del beside
    return bytes(content.data())


def paint(
    painter: QPainter,
    html: str,
    room: QSizeF,
    foot: PageWords,
    next_page: Callable[[], object],
    families: tuple[str, ...] = (),
) -> None:
    """Paint all pages; `room` is the whole of a page inside of its margins, in px of the device."""
    device = painter.device()
    foot_font = _font(FOOT_POINTS, families)
    painter.setFont(foot_font)
    below = painter.fontMetrics().height() * 2.0
    page = QSizeF(room.width(), room.height() - below)
    document = paper(html, device, page, families)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            next_page()
        painter.save()
        painter.translate(0, -number * page.height())
        shown = QRectF(0, number * page.height(), page.width(), page.height())
        painter.setClipRect(shown)
        document.documentLayout().draw(painter, _ink(shown))
        painter.restore()
        painter.setFont(foot_font)
        painter.setPen(QColor(Qt.GlobalColor.black))
        where = QRectF(0, page.height(), page.width(), below)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), foot(number + 1, pages))


def _ink(clip: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Black on white: the window may be dark, and its text white."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette(QGuiApplication.palette())
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor(Qt.GlobalColor.black))
    context.palette = palette
    context.clip = clip
    return context


def _font(points: float, families: tuple[str, ...]) -> QFont:
    here = set(QFontDatabase.families())
    own, *others = FAMILIES
    wished = dict.fromkeys((own, *families, *others))
    font = QFont([family for family in wished if family in here] or [QFont().family()])
    font.setPointSizeF(points)
    # The "local forms" of our bundled font give A and the space other glyphs, of which a PDF does not know the letter:
    # they would be drawn, and found by no search and no screen reader.
    font.setFeature(QFont.Tag("locl"), 0)
    return font
