"""What each page is for, and the keys, in the interface's language. No widgets here."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Lines = tuple[tuple[str, str], ...]
"""(name, what it is for)."""


def page_lines() -> Lines:
    """The pages, in the order of the rail, and what is done inside of them."""
    return (
        (
            translate("rail", "Today"),
            translate("help", "What was promised, whom to hear again, what was left half-way."),
        ),
        (
            translate("rail", "People"),
            translate("help", "Search first, then add. A person's page has all that is known."),
        ),
        (
            translate("help", "Interview"),
            translate("help", "Five steps in any order, from the welcome to the next step. It saves by itself."),
        ),
        (translate("rail", "Sending and arrivals"), translate("help", "What waits to leave, and what has arrived.")),
        (
            translate("rail", "Red flags"),
            translate("help", "What must not wait, what to do first and whom to call. From every page: F8."),
        ),
        (
            translate("SettingsView", "Settings"),
            translate("help", "Letters and colours, who opens the archive, copies, the desk's own numbers."),
        ),
    )


def key_lines() -> Lines:
    """The keys that work everywhere, then those of single pages."""
    return (
        ("F8", translate("help", "Red flags: whom to call")),
        ("Ctrl+K", translate("help", "Find a person")),
        ("Ctrl+N", translate("help", "New interview: first choose who it is with")),
        (_shifted("Ctrl+{shift}+N"), translate("help", "Quick note")),
        ("Ctrl+1 … Ctrl+4", translate("help", "The pages, from the top")),
        ("Alt+←  Alt+→", translate("help", "Step back, and on again")),
        ("Ctrl+S", translate("help", "Keep now what is typed (it is kept by itself, too)")),
        (_return("Ctrl+{return_}"), translate("help", "Close the interview; add a person")),
        ("Ctrl+P", translate("help", "Print, on the notice")),
        ("Ctrl +  Ctrl −", translate("help", "Larger and smaller letters")),
        ("Ctrl+L", translate("help", "Lock")),
        ("F5", translate("help", "Send now")),
        ("Esc", translate("help", "Back, without losing anything")),
        ("F1", translate("help", "This page")),
    )


def _shifted(keys: str) -> str:
    return keys.format(shift=translate("help", "Shift"))


def _return(keys: str) -> str:
    return keys.format(return_=translate("help", "Enter"))
