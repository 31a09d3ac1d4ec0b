"""Sizes, colours and icons as the theme of this moment has them; every widget asks here."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ZOOM = "ascoltoZoom"
TOKENS = "ascoltoTokens"
ICON = 22


def px(size: float) -> int:
    """A size in px at 100% as it is at the present zoom."""
    app = QCoreApplication.instance()
    zoom = app.property(ZOOM) if app is not None else None
    return round(size * (float(zoom) if zoom else 1.0))


def token(name: str) -> str:
    """A colour of the present theme, as #RRGGBB."""
    app = QCoreApplication.instance()
    tokens = app.property(TOKENS) if app is not None else None
    return str(tokens[name]) if tokens else "#000000"


def colour(name: str) -> QColor:
    """A colour of the present theme."""
    return QColor(token(name))


@lru_cache(maxsize=512)
def _drawn(name: str, ink: str, ground: str, size: int, scale: float) -> QPixmap:
    svg = files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", ink).replace('"ground"', f'"{ground}"')
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def picture(name: str, ink: str = "ink", size: float = ICON, ground: str = "surface") -> QPixmap:
    """An icon in a colour of the theme, at `size` px before zoom."""
    screen = QGuiApplication.primaryScreen()
    scale = screen.devicePixelRatio() if screen is not None else 1.0
    return _drawn(name, token(ink), token(ground), px(size), scale)


def icon(name: str, ink: str = "ink", size: float = ICON) -> QIcon:
    """An icon for a button."""
    return QIcon(picture(name, ink, size))
