"""The training network with its window: for a person, or by itself where there is no display."""

import argparse
import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desk_app.application import Application
from desk_app.options import Options
from desk_app.training.journey import drive
from desk_app.training.network import PHRASE, Network, prepare, serving
from desk_app.wiring import BehindTheCurtain, make_application


def main(arguments: list[str] | None = None) -> int:
    """Open the desk's window over the training network; the exit code."""
    parser = argparse.ArgumentParser(prog="ascolto-training", description="Ascolto with invented people")
    parser.add_argument("--folder", type=Path, help="where the training network lies; a fresh folder without it")
    parser.add_argument("--offscreen-journey", action="store_true", help="drive the window by itself, keep pictures")
    parser.add_argument("--language", choices=("it", "en"), default="it")
    parser.add_argument("--people", type=int, default=300, help="how many people the town has")
    given = parser.parse_args(arguments)
    if given.offscreen_journey:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    network = prepare(given.folder, given.people)
    options = Options(home=network.desk, training=True, language=given.language)
    application = make_application()
    if given.offscreen_journey:
        return drive(network, options, application)
    return _for_a_person(network, options, application)


def _for_a_person(network: Network, options: Options, application: QApplication) -> int:
    with serving(network):
        desk = Application(application, options, BehindTheCurtain())
        desk.window.show_phrase(PHRASE)
        desk.start()
        desk.begin_carrying()
        return application.exec()
