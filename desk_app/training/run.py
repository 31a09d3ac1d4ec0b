"""The training network with its window: for a person, or by itself where there is no display."""

from PySide6.QtWidgets import QApplication

from desk_app.training.journey import drive
from desk_app.training.network import PHRASE, Network, go_round, serving
from desk_app.wiring import Application, Options, make_application


def run_training(network: Network, options: Options) -> int:
    """Open the desk's window over the training network; the exit code."""
    shown = Options(
        home=network.desk,
        training=True,
        journey=options.journey,
        language=options.language,
        people=options.people,
        named=True,
    )
    application = make_application(shown)
    if options.journey:
        return drive(network, shown, application)
    return _for_a_person(network, shown, application)


def _for_a_person(network: Network, options: Options, application: QApplication) -> int:
    with serving(network):
        go_round(network.municipality)
        desk = Application(application, options)
        desk.window.show_hint(desk.window.tr("Everybody's phrase here is: {phrase}").format(phrase=PHRASE))
        desk.start()
        return application.exec()
