"""Each gate can fail: a small planted fault is found, and its innocent neighbour is not."""

import ast
from pathlib import Path

import pytest

from tests.house import gates


def parsed(source: str) -> ast.Module:
    return ast.parse(source)


def test_a_function_of_41_lines_is_found_and_one_of_40_is_not() -> None:
    body = "\n    pass"
    assert gates.long_functions(parsed("def f():" + body * 40)) == ["1: f has 41 lines"]
    assert gates.long_functions(parsed("async def f():" + body * 39)) == []


def test_a_class_of_11_methods_is_found_and_one_of_10_is_not() -> None:
    methods = [f"    def m{number}(self): ..." for number in range(11)]
    assert gates.wide_classes(parsed("\n".join(["class C:", *methods]))) == ["1: C has 11 methods"]
    assert gates.wide_classes(parsed("\n".join(["class C:", *methods[1:]]))) == []


def test_a_global_is_found() -> None:
    assert gates.globals_said(parsed("def f():\n    global x\n    x = 1")) == ["2: global"]
    assert gates.globals_said(parsed("x = 1")) == []


def test_an_import_inside_a_function_is_found() -> None:
    assert gates.hidden_imports(parsed("def f():\n    from a import b")) == ["2: import inside f"]
    assert gates.hidden_imports(parsed("import a\nfrom b import c")) == []


def test_an_executed_dialog_is_found() -> None:
    assert gates.executed_dialogs(parsed("dialog.exec()")) == ["1: .exec()"]
    assert gates.executed_dialogs(parsed("dialog.open()\nexec('1')")) == []


def test_a_commit_is_told_by_its_place() -> None:
    assert gates.commits(parsed("class Unit:\n    def __exit__(self):\n        self.t.commit()")) == ["Unit.__exit__"]
    assert gates.commits(parsed("def save(c):\n    c.commit()")) == ["outside a class"]
    assert gates.commits(parsed("def save(c):\n    c.committed()")) == []


def test_the_beginning_of_a_transaction_is_found() -> None:
    assert gates.opened_units(parsed("with desk.unit() as unit:\n    pass")) == ["1: with .unit()"]
    assert gates.opened_units(parsed("with open(name) as file:\n    pass")) == []


@pytest.mark.parametrize(
    "line", ["from PySide6 import QtWidgets", "from PySide6.QtWidgets import QLabel", "import PySide6.QtGui"]
)
def test_a_widget_in_a_presenter_is_found(line: str) -> None:
    assert gates.widgets_in_presenter(parsed(line)) == [f"PySide6.{'QtGui' if 'Gui' in line else 'QtWidgets'}"]


def test_a_presenter_may_use_the_core_of_qt() -> None:
    assert gates.widgets_in_presenter(parsed("from PySide6.QtCore import QObject, Signal")) == []


def test_a_vague_name_is_found_in_files_and_folders() -> None:
    paths = [Path("sync/utils.py"), Path("sync/common/a.py"), Path("sync/client/backoff.py")]
    assert gates.vague_names(paths) == ["utils.py", "a.py"]


@pytest.mark.parametrize(
    "line",
    [
        "https://" + "pypi." + "org/simple",
        "--find-links " + "/" + "work/wheels",
        'open("' + "/" + 'home/anna/desk.db")',
        "C:" + r"\Users\anna",
        "/" + "tmp/x.db",
    ],
)
def test_a_registry_or_a_path_of_a_machine_is_found(line: str) -> None:
    assert len(gates.leaks(f"first\n{line}\n")) == 1


@pytest.mark.parametrize(
    "line", ["the work of a desk", "GET /v1/healthz", "/usr/lib/postgresql", "docs/work/x", "~/home"]
)
def test_ordinary_text_is_no_leak(line: str) -> None:
    assert gates.leaks(line) == []


def test_the_leaves_of_the_error_tree_are_read() -> None:
    tree = parsed("class A(Exception):\n    code = 'a'\nclass B(A):\n    '''Word.'''\n    code = 'a.b'")
    assert gates.leaf_codes(tree) == {"a.b"}


def test_the_codes_of_refusals_are_read() -> None:
    assert gates.refused_codes(parsed("raise Refused('person.unnamed', field='name')\nRefused()\nf('x')")) == {
        "person.unnamed"
    }


def test_a_file_that_git_would_take_is_seen() -> None:
    assert Path(__file__).resolve() in gates.tracked()
