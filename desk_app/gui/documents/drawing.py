"""An attachment as something to look at: a page of a PDF, or a picture."""

from desk_app.gui.documents import pdf, pictures
from desk_app.gui.documents.pdf import Page


def drawn(data: bytes, number: int, width: int) -> Page:
    """Page `number` (from 1), `width` points wide. Slow. Refused with what is wrong with it."""
    if pictures.is_picture(data):
        return Page(pictures.drawn(data, width), 1, 1, paged=False)
    return pdf.drawn(data, number, width)
