"""Joins the first run's face with its presenter; reads the invitation's file and writes the sheet with the codes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desk_app.gui.bridge.phrase_words import phrase_words
from desk_app.gui.bridge.runner import Runner
from desk_app.gui.unlock.first_run_copy import CopyPresenter
from desk_app.gui.unlock.first_run_presenter import FirstRunPresenter, FirstRunVerbs, sheet
from desk_app.gui.unlock.first_run_steps import Kept, Road
from desk_app.gui.unlock.first_run_view import FirstRunView

translate = QCoreApplication.translate
LONGEST_FILE = 64 * 1024


class FirstRunScreen:
    """A computer without an archive. `finished` is called when the codes were written down.

    Whoever makes the face anew (another zoom, other colours) hands over `presenter.kept`: codes are shown only once.
    """

    def __init__(
        self, verbs: FirstRunVerbs, runner: Runner, finished: Callable[[], None], kept: Kept | None = None
    ) -> None:
        self.view = FirstRunView()
        self.presenter = FirstRunPresenter(self.view, verbs, runner, kept)
        self.presenter.setParent(self.view)
        view, presenter = self.view, self.presenter
        self.copies = CopyPresenter(view, verbs.put_back, runner, finished)
        self.copies.setParent(view)
        view.choice.chosen.connect(partial(_choose, self))
        view.back_asked.connect(presenter.back)
        view.invitation.typed.connect(lambda text: presenter.give_invitation(text, go_on=False))
        view.invitation.given.connect(lambda text: presenter.give_invitation(text, go_on=True))
        view.invitation.file_asked.connect(self._ask_file)
        view.kit.given.connect(presenter.give_kit)
        view.member.given.connect(presenter.give_member)
        view.member.pair.typed.connect(lambda *typed: view.member.pair.show_strength(*phrase_words(*typed)))
        view.codes.copy_asked.connect(self.copy)
        view.codes.save_asked.connect(self._ask_where)
        view.codes.finished.connect(finished)
        view.member.pair.show_strength(*phrase_words(""))

    def start(self) -> None:
        """Show the first step, or the one where somebody stood."""
        self.presenter.start()
        self.view.show_busy("")

    def read(self, path: str) -> None:
        """Take the invitation from a file."""
        try:
            with Path(path).open("rb") as file:
                text = file.read(LONGEST_FILE).decode("utf-8", "replace")
        except OSError:
            said = translate("first_run", "This file cannot be read. Nothing was changed: choose another one.")
            self.view.show_problem("invitation", said)
            return
        self.view.show_problem("", "")
        self.view.invitation.invitation.set_text(text)

    def save(self, path: str) -> None:
        """Write the codes into a file of their own."""
        made = self.presenter.kept.made
        if made is None:
            return
        said = translate("first_run", "Saved. Put the stick away, apart from the computer.")
        try:
            Path(path).write_text(sheet(made), "utf-8")
        except OSError:
            said = translate("first_run", "It could not be saved there. Write the codes down, or choose another place.")
        self.view.codes.said.setText(said)

    def copy(self) -> None:
        """Put the codes into the clipboard."""
        made = self.presenter.kept.made
        if made is not None:
            QGuiApplication.clipboard().setText(sheet(made))
            self.view.codes.said.setText(translate("first_run", "Copied."))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self.view, translate("first_run", "The file with the invitation"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.view, translate("first_run", "Where the codes are to be kept"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(translate("first_run", "ascolto-codes.txt"))
        dialog.fileSelected.connect(self.save)
        dialog.open()


def _choose(screen: FirstRunScreen, road: str) -> None:
    if Road(road) is not Road.COPY:
        screen.presenter.choose(road)
        return
    dialog = QFileDialog(screen.view, translate("first_run", "Where the copies are"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(screen.copies.put_back)
    dialog.open()
