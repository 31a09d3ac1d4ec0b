"""Joins Invii e arrivi with its presenter."""

from collections.abc import Callable

from desk_app.exchange.link import Link
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.exchange.presenter import ExchangePresenter
from desk_app.gui.exchange.view import ExchangeView


class ExchangeScreen:
    """Invii e arrivi."""

    def __init__(self, link: Link, bus: Bus, now_ms: Callable[[], int]) -> None:
        self.view = ExchangeView()
        self.presenter = ExchangePresenter(self.view, link, bus, now_ms)
        self.presenter.setParent(self.view)
        self.view.try_asked.connect(self.presenter.try_now)
        self.view.again_asked.connect(self.presenter.send_again)
