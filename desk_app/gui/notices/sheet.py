"""The notice on paper: both languages beside each other, each in its own letters and direction.

The title and the file's name say nothing of why somebody came. What Qt needs to be told (tried with 6.11): the font of
every paragraph, for tables inherit none; the direction of every cell, else one leaks into the next.
"""

from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desk_app.gui.bridge.leaflets import Leaflet, Row, Speech

TEXT, HEADING, FOOT = 12, 15, 10
"""Pt: what older eyes read without glasses, titles, and the line at the end."""
MARGIN = 16.0
"""Mm on every side."""


def document(leaflet: Leaflet) -> QTextDocument:
    """The sheet, to be shown to `pdf` or to a printer."""
    made = QTextDocument()
    made.setDefaultFont(QFont(list(leaflet.italian.families), TEXT))
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, leaflet.rows[0].theirs)
    rows = [_row(one, leaflet, HEADING if one.heading else TEXT) for one in leaflet.rows]
    rows.append(_row(leaflet.foot, leaflet, FOOT))
    made.setHtml(f"<table width='100%' cellspacing='0' cellpadding='5'>{''.join(rows)}</table>")
    return made


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
    writer.setTitle(leaflet.rows[0].theirs)
    lay_out(writer)
    document(leaflet).print_(writer)
    del writer
    return bytes(target.data().data())


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
