"""What became different, told to every screen; each decides for itself whether that concerns it."""

from PySide6.QtCore import QObject, Signal

from desk_app.domain.changes import Changes
from desk_app.exchange.link import LinkState


class Bus(QObject):
    """Signals that cross the window; emitted from any thread, received on the gui thread."""

    changed = Signal(object)
    """A `Changes`, after its transaction was committed."""
    linked = Signal(object)
    """A `LinkState`: how it stands with the post."""
    said = Signal(str)
    """A quiet sentence for the bottom of the window."""

    def tell(self, changes: Changes) -> None:
        """Tell what changed, if anything did."""
        if changes:
            self.changed.emit(changes)

    def tell_link(self, state: LinkState) -> None:
        """Tell how it stands with the post."""
        self.linked.emit(state)
