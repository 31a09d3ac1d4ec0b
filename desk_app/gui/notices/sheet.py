"""The notice on paper: both languages beside each other, each in its own letters and direction.

The title and the file's name say nothing of why somebody came. What Qt needs to be told (tried with 6.11): the font of
every paragraph, for tables inherit none; the direction of every cell, else one leaks into the next.
"""

from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from desk_app.gui.bridge.leaflets import Leaflet, Row, Speech

TEXT, HEADING, FOOT = 12, 15, 10
"""Pt: what older eyes read without glasses, titles, and the line at the end."""
MARGIN = 16.0
"""Mm on every side."""


def lay_out(device: QPagedPaintDevice) -> None:
    """A4, upright."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))


def pdf(leaflet: Leaflet) -> bytes:
    """The sheet as a file, made in memory: nothing is left in a temporary folder."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setTitle(title(leaflet))
    lay_out(writer)
    print_on(writer, leaflet)
    del writer
    return bytes(target.data().data())


def title(leaflet: Leaflet) -> str:
    """What the sheet is called, in both languages: "information about your data" and no more."""
    return " · ".join(text for text in (leaflet.rows[0].theirs, leaflet.rows[0].italian) if text)


def print_on(device: QPagedPaintDevice, leaflet: Leaflet) -> bool:
    """Draw the sheet; no paragraph is cut by the end of a page, no title stands alone there. False: no paper."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    room = QRectF(device.pageLayout().paintRectPixels(device.logicalDpiX()))
    parts = documents(leaflet, device, room.width())
    at = 0.0
    for place, (part, one) in enumerate(zip(parts, [*leaflet.rows, leaflet.foot], strict=True)):
        needed = part.size().height()
        if one.heading and place + 1 < len(parts):
            needed += parts[place + 1].size().height()
        if at and at + needed > room.height():
            device.newPage()
            at = 0.0
        painter.save()
        painter.translate(0, at)
        part.drawContents(painter)
        painter.restore()
        at += part.size().height()
    return painter.end()


def documents(leaflet: Leaflet, device: QPaintDevice, width: float) -> list[QTextDocument]:
    """Every row of the sheet, laid out for a device, `width` in its dots."""
    made = []
    for one in [*leaflet.rows, leaflet.foot]:
        size = FOOT if one is leaflet.foot else HEADING if one.heading else TEXT
        part = QTextDocument()
        part.documentLayout().setPaintDevice(device)
        part.setDocumentMargin(0)
        font = QFont(list(leaflet.italian.families), size)
        # The bundled font's "local forms" draw an A that no search in the PDF finds (`bridge.printing`).
        font.setFeature(QFont.Tag("locl"), 0)
        part.setDefaultFont(font)
        part.setHtml(f"<table width='100%' cellspacing='0' cellpadding='6'>{_row(one, leaflet, size)}</table>")
        part.setTextWidth(width)
        made.append(part)
    return made


def _row(row: Row, leaflet: Leaflet, size: int) -> str:
    cells = _cell(row.theirs, leaflet.theirs, size, strong=row.heading, half=leaflet.both)
    if leaflet.both:
        italian = _cell(row.italian, leaflet.italian, size, strong=row.heading, half=True)
        # Each language stands at the side where its lines begin.
        cells = italian + cells if leaflet.theirs.rtl else cells + italian
    return f"<tr>{cells}</tr>"


def _cell(text: str, speech: Speech, size: int, *, strong: bool, half: bool) -> str:
    way, side = ("rtl", "right") if speech.rtl else ("ltr", "left")
    named = ",".join(f"'{family}'" for family in speech.families)
    style = f"font-family:{named};font-size:{size}pt;font-weight:{700 if strong else 400};margin:0"
    width = "50%" if half else "100%"
    inside = f'<p dir="{way}" align="{side}" style="{style}">{escape(text)}</p>'
    return f'<td dir="{way}" align="{side}" valign="top" width="{width}">{inside}</td>'
