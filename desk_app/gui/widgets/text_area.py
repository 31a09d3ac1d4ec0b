"""A text of several lines."""

from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.typing import Text


def text_area(height: float) -> Text:
    """A text of several lines, in which Tab goes on to the next control."""
    made = Text()
    made.setFixedHeight(px(height))
    return made
