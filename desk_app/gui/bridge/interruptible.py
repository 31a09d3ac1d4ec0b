"""Work of minutes that ends when it is told to: whoever closes the vault does not wait for it. No widgets here."""

from PySide6.QtCore import QObject


class Interruptible(QObject):
    """Below the page that it belongs to, so that whoever takes the pages down finds it."""

    def stop(self) -> None:
        """End what is under way, if anything is; nothing half of it stays."""
        raise NotImplementedError


def interrupt(pages: QObject) -> None:
    """Stop whatever is under way below."""
    for one in pages.findChildren(Interruptible):
        one.stop()
