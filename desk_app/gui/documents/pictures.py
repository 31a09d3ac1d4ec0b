"""Pictures from bytes, in memory only: looked at with a bound, and made smaller where a photo is too large."""

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from desk_app.domain.attachment import LARGEST
from desk_app.domain.errors import Refused

JPEG, PNG = "image/jpeg", "image/png"
MOST_POINTS = 64_000_000
"""A picture with more points than any usual telephone makes is refused before a single one is decoded."""
MOST_MEGABYTES = 256
"""What the decoder may ask for: four bytes for each of those points."""
LONGEST_SIDE = 2400
"""Points of the longer side of a photo that was made smaller: an A4 page at 200 points an inch."""
LONGEST_SHOWN = 3600
"""Points of the longer side of what is looked at: small print of an A4 page can still be read."""
QUALITY = 85
MOST_DRAWN = 24_000_000
"""Points of what is shown at once: some 100 MB."""
LONGEST_DRAWN = 16_000
"""Points of its longer side: a strip of one point by a million is no page."""
_BEGINS = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png"}


def is_picture(data: bytes) -> bool:
    """Whether bytes begin as a JPEG or PNG does."""
    return bool(_kind(data))


def decoded(data: bytes, longest: int = LONGEST_SHOWN) -> QImage:
    """The picture, upright, its longer side at most `longest` points. Slow. Refused when damaged or a bomb."""
    inside = QByteArray(data)
    buffer = QBuffer(inside)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(_kind(data).encode()))
    # Its first bytes have said what it is: no other decoder is tried.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > 0 and size.height() > 0 and size.width() * size.height() > MOST_POINTS:
        raise Refused("attachment.picture-large")
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(_within(size, longest))
    picture = reader.read()
    if picture.isNull():
        raise Refused("attachment.picture-damaged")
    return picture


def drawn(data: bytes, width: int) -> QImage:
    """The picture as it is shown, `width` points wide as far as that is sensible. Slow. Refused as `decoded` is."""
    picture = decoded(data)
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(QSize(*fitted(picture.width(), picture.height(), width)), keep, smooth)


def fitted(wide: float, high: float, width: int) -> tuple[int, int]:
    """Points in width and height of what is so wide and high (in any unit) when it is drawn `width` points wide."""
    scale = min(width / wide, math.sqrt(MOST_DRAWN / (wide * high)), LONGEST_DRAWN / max(wide, high))
    return max(1, round(wide * scale)), max(1, round(high * scale))


def smaller(data: bytes) -> bytes:
    """A photo as a JPEG of at most 2400 points, without what a telephone writes into it (place, hour, model).

    Slow. Refused when it is still too large to be attached.
    """
    photo = decoded(data, LONGEST_SIDE)
    # A PNG may have no ground of its own, and a JPEG always has one: paper is white.
    paper = QImage(photo.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    painter.drawImage(0, 0, photo)
    painter.end()
    inside = QByteArray()
    buffer = QBuffer(inside)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    written = writer.write(paper)
    buffer.close()
    made = bytes(inside.data())
    if not written or len(made) > LARGEST:
        raise Refused("attachment.photo-large", field="attachment")
    return made


def _kind(data: bytes) -> str:
    return next((kind for begin, kind in _BEGINS.items() if data.startswith(begin)), "")


def _within(size: QSize, longest: int) -> QSize:
    return size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
