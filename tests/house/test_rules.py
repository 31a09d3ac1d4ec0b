"""The house rules hold over the whole tree."""

import ast
from collections.abc import Callable
from pathlib import Path

from tests.house import gates

Gate = Callable[[ast.AST], list[str]]

# Files between 300 and 400 lines: somebody thought about each, and says why it is one file.
LONGER_FILES = {
    "dev.py": "has to be one file: it starts on a machine where nothing is installed",
}

# Functions and classes past their limit, as "file name", each thought about.
EXCUSED = {
    "sync/server/migrations/versions/step_0001.py upgrade": "a migration is one list of tables, frozen once it ran",
}

TREES = {gates.named(path): ast.parse(path.read_text(encoding="utf-8")) for path in gates.modules()}


def findings(gate: Gate, *rooms: str, but: tuple[str, ...] = ()) -> list[str]:
    """What one gate finds in some rooms (everywhere when none is named), a file left out here and there."""
    return [
        f"{name}:{line}"
        for name, tree in TREES.items()
        if (not rooms or name.startswith(rooms)) and name not in but
        for line in gate(tree)
    ]


def too_large() -> list[str]:
    """Functions and classes past their limit, as "file name has so many"."""
    found = findings(gates.long_functions) + findings(gates.wide_classes)
    return [f"{name} {what.strip()}" for name, _, what in (line.split(":", 2) for line in found)]


def test_no_function_and_no_class_is_too_large() -> None:
    assert [one for one in too_large() if not one.startswith(tuple(EXCUSED))] == []


def test_no_excuse_outlives_its_reason() -> None:
    assert [excuse for excuse in EXCUSED if not any(one.startswith(excuse) for one in too_large())] == []


def test_nothing_is_global() -> None:
    assert findings(gates.globals_said) == []


def test_imports_stand_at_the_top() -> None:
    assert findings(gates.hidden_imports, but=("desk_app/wiring.py",)) == []


def test_no_file_is_too_long() -> None:
    lengths = {gates.named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in gates.modules()}
    allowed = {name: gates.FILE_LINES_AT_MOST if name in LONGER_FILES else gates.FILE_LINES for name in lengths}
    assert [f"{name}: {lines}" for name, lines in lengths.items() if lines > allowed[name]] == []
    assert [name for name in LONGER_FILES if lengths.get(name, 0) <= gates.FILE_LINES] == [], "no longer needed"


def test_dialogs_are_opened_and_never_executed() -> None:
    assert findings(gates.executed_dialogs, "desk_app/gui/") == []


def test_the_desk_commits_in_one_place() -> None:
    assert findings(gates.commits, "desk_app/") == ["desk_app/store/unit.py:Unit.__exit__"]


def test_only_verbs_and_the_inbox_begin_a_transaction() -> None:
    found = findings(gates.opened_units, "desk_app/")
    assert [line for line in found if not line.startswith(("desk_app/casework/", "desk_app/exchange/inbox.py"))] == []


def test_presenters_know_of_qt_only_its_core() -> None:
    presenters = tuple(name for name in TREES if name.startswith("desk_app/gui/") and name.endswith("presenter.py"))
    assert presenters == () or findings(gates.widgets_in_presenter, *presenters) == []


def test_every_module_has_a_name_that_says_something() -> None:
    assert gates.vague_names(Path(name) for name in TREES) == []


def test_no_file_names_a_registry_or_somebodys_machine() -> None:
    found = []
    for path in gates.tracked():
        if path.suffix in gates.TEXT_SUFFIXES:
            found += [f"{gates.named(path)}:{line}" for line in gates.leaks(path.read_text(encoding="utf-8"))]
    assert found == []


def test_every_known_failure_has_its_sentence() -> None:
    errors = ast.parse((gates.ROOT / "desk_app/domain/errors.py").read_text(encoding="utf-8"))
    rules = [gates.refused_codes(tree) for name, tree in TREES.items() if name.startswith("desk_app/")]
    words = [gates.texts(tree) for name, tree in TREES.items() if name.startswith("desk_app/gui/bridge/")]
    assert sorted(gates.leaf_codes(errors).union(*rules) - set().union(*words) - {"refused"}) == []
