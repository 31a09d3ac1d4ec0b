"""Every text of the screens is collected and translated; and the gate that says so can fail."""

from pathlib import Path

import pytest

from tests.house import translations

SCREEN = """
from PySide6.QtCore import QCoreApplication

def title() -> str:
    return QCoreApplication.translate("people", "People")
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A checkout with one screen that says one word, collected and translated."""
    (tmp_path / "desk_app" / "gui").mkdir(parents=True)
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "desk_app" / "gui" / "view.py").write_text(SCREEN)
    translations.write(tmp_path)
    italian = translations.translation_file(tmp_path, "it")
    italian.write_text(
        italian.read_text().replace(
            '<translation type="unfinished"></translation>', "<translation>Persone</translation>"
        )
    )
    return tmp_path


def test_every_text_is_translated() -> None:
    assert translations.faults() == []


def test_a_complete_translation_passes(tree: Path) -> None:
    assert translations.faults(tree) == []


def test_a_new_text_is_missed(tree: Path) -> None:
    (tree / "desk_app" / "gui" / "view.py").write_text(SCREEN.replace('"People"', '"Everybody"'))
    assert translations.faults(tree) == [
        "ascolto_it.ts: people: 'Everybody' is not collected yet",
        "ascolto_it.ts: people: 'People' is no longer said",
        "ascolto_en.ts: people: 'Everybody' is not collected yet",
        "ascolto_en.ts: people: 'People' is no longer said",
    ]


def test_an_unfinished_text_is_missed(tree: Path) -> None:
    italian = translations.translation_file(tree, "it")
    italian.write_text(italian.read_text().replace("<translation>Persone", '<translation type="unfinished">Persone'))
    assert translations.faults(tree) == ["ascolto_it.ts: people: 'People' is unfinished"]


def test_a_missing_file_is_missed(tree: Path) -> None:
    translations.translation_file(tree, "en").unlink()
    assert translations.faults(tree) == ["ascolto_en.ts: is not there; `dev.py words` makes it"]
