"""Tokens to a style sheet: colours by scheme, every px by the zoom; a high-contrast system keeps its own palette."""

import json
import re
from dataclasses import dataclass
from importlib.resources import files

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desk_app.gui.widgets.look import TOKENS, ZOOM

ZOOMS = (1.0, 1.25, 1.5, 2.0)
LIGHT, DARK, SYSTEM = "light", "dark", "system"
FONTS = ("Regular", "Medium", "SemiBold", "Bold")
FAMILY = "Atkinson Hyperlegible Next"
_PX = re.compile(r"(\d+)px")
_TOKEN = re.compile(r"@([a-z0-9_]+)")


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks: `scheme` is light, dark or system; `zoom` one of 1.0, 1.25, 1.5, 2.0."""

    scheme: str = SYSTEM
    zoom: float = 1.0


def tokens(scheme: str) -> dict[str, str]:
    """The colours of a scheme, light or dark."""
    text = files("resources").joinpath("style", "tokens.json").read_text("utf-8")
    return {str(name): str(value) for name, value in json.loads(text)[scheme].items()}


def style(colours: dict[str, str], zoom: float) -> str:
    """The style sheet for these colours at this zoom."""
    text = files("resources").joinpath("style", "style.qss").read_text("utf-8")
    text = _TOKEN.sub(lambda found: colours[found[1]], text)
    return _PX.sub(lambda found: f"{round(int(found[1]) * zoom) if int(found[1]) > 2 else found[1]}px", text)


def load_fonts() -> None:
    """Bundle our font, so that no width depends on what the system has."""
    for weight in FONTS:
        data = files("resources").joinpath("fonts", f"AtkinsonHyperlegibleNext-{weight}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def scheme_of(app: QApplication, wanted: str) -> str:
    """Light or dark, asking the system where that is wanted."""
    if wanted in (LIGHT, DARK):
        return wanted
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def wear(app: QApplication, appearance: Appearance) -> None:
    """Dress the application."""
    colours = tokens(scheme_of(app, appearance.scheme))
    app.setProperty(TOKENS, colours)
    app.setProperty(ZOOM, appearance.zoom)
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "bg"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "surface"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.Highlight, "primary"),
        (QPalette.ColorRole.HighlightedText, "on_primary"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
    ):
        palette.setColor(role, QColor(colours[name]))
    app.setPalette(palette)
    app.setStyleSheet(style(colours, appearance.zoom))
