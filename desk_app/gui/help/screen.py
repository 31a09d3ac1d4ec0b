"""Joins the page of help with its words."""

from collections.abc import Callable

from desk_app.gui.help.view import HelpView
from desk_app.gui.help.words import key_lines, page_lines


class HelpScreen:
    """Aiuto. `back` leads to where one came from."""

    def __init__(self, back: Callable[[], None]) -> None:
        self.view = HelpView(page_lines(), key_lines())
        self.view.back_asked.connect(back)

    def start(self) -> None:
        """Whenever one comes to the page: from its top."""
        self.view.scroller.verticalScrollBar().setValue(0)
