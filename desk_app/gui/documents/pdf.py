"""A page of a PDF as a picture, in memory only. One page at a time: pdfium may never be called by two threads."""

import math
import threading
import time
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.internal as pdfium_calls
import pypdfium2.raw as pdfium_raw
from PySide6.QtGui import QImage

from desk_app.domain.errors import Refused
from desk_app.gui.documents import pictures

LONGEST_SECONDS = 20.0
"""A page that takes longer is left: a few hundred letters of PDF can describe work for years."""
_ALONE = threading.Lock()


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a picture; `number` from 1 to `count`; a photo is not `paged`."""

    picture: QImage
    number: int
    count: int
    paged: bool = True


def drawn(data: bytes, number: int, width: int, *, seconds: float = LONGEST_SECONDS) -> Page:
    """A page, `width` points wide as far as that is sensible. Slow; away from the gui thread.

    The document is opened for each page and closed again, so nothing of it stays in memory. Refused when it is
    damaged, asks for a password, or takes too long.
    """
    with _ALONE:
        try:
            with pdfium.PdfDocument(data) as document:
                count = len(document)
                at = min(max(number, 1), count)
                if count < 1:
                    raise Refused("attachment.pdf-damaged")
                return Page(_picture(document[at - 1], width, time.monotonic() + seconds), at, count)
        except pdfium.PdfiumError as error:
            locked = error.err_code in (pdfium_raw.FPDF_ERR_PASSWORD, pdfium_raw.FPDF_ERR_SECURITY)
            raise Refused("attachment.pdf-locked" if locked else "attachment.pdf-damaged") from None


def _picture(page: pdfium.PdfPage, width: int, until: float) -> QImage:
    wide, high = page.get_size()
    if not (math.isfinite(wide) and math.isfinite(high) and wide > 0 and high > 0):
        raise Refused("attachment.pdf-damaged")
    size = pictures.fitted(wide, high, width)
    bitmap = pdfium.PdfBitmap.new_native(*size, pdfium_raw.FPDFBitmap_BGRx)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
        _draw(page, bitmap, until)
        made = QImage(bitmap.buffer, size[0], size[1], bitmap.stride, QImage.Format.Format_RGB32)
        # Its own points: those of pdfium go with the bitmap.
        return made.copy()
    finally:
        bitmap.close()


def _draw(page: pdfium.PdfPage, bitmap: pdfium.PdfBitmap, until: float) -> None:
    pause = pdfium_raw.IFSDK_PAUSE(version=1)
    pdfium_calls.set_callback(pause, "NeedToPauseNow", lambda _: time.monotonic() > until)
    place = (0, 0, bitmap.width, bitmap.height, 0)
    status = pdfium_raw.FPDF_RenderPageBitmap_Start(bitmap, page, *place, pdfium_raw.FPDF_ANNOT, pause)
    pdfium_raw.FPDF_RenderPage_Close(page)
    if status == pdfium_raw.FPDF_RENDER_TOBECONTINUED:
        raise Refused("attachment.pdf-slow")
    if status != pdfium_raw.FPDF_RENDER_DONE:
        raise Refused("attachment.pdf-damaged")
