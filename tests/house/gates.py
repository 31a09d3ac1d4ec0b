"""The rules of the house as functions over source text: each returns its findings, a line each."""

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ("desk_app", "sync", "bench", "tests", "resources")

FUNCTION_LINES = 40
FILE_LINES = 300
FILE_LINES_AT_MOST = 400
METHODS = 10
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
QT_FOR_PRESENTERS = {"PySide6.QtCore"}

# What must stand in no file that we hand on: a registry's host, or where somebody's machine keeps things.
REGISTRIES = r"pypi[.]org|pythonhosted[.]org|registry[.]npmjs|deb[.]debian[.]org|crates[.]io|proxy[.]golang"
MACHINE_PATHS = r"(?<![\w.$}])/(?:work|root|home/\w+|Users/\w+|opt/\w+|tmp/\w+)(?=/|\b)|[A-Z]:\\Users\\\w+"
LEAK = re.compile(f"{REGISTRIES}|{MACHINE_PATHS}")
TEXT_SUFFIXES = {
    "", ".cfg", ".css", ".html", ".ini", ".json", ".lock", ".md", ".py", ".qss", ".sh", ".sql", ".spec", ".svg",
    ".toml", ".ts", ".txt", ".yaml", ".yml",
}  # fmt: skip


def tracked(root: Path = ROOT) -> list[Path]:
    """Every file that git has or would take."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    found = subprocess.run(listing, cwd=root, capture_output=True, text=True, check=True).stdout
    return sorted(path for name in found.split("\0") if name and (path := root / name).is_file())


def modules(root: Path = ROOT, *rooms: str) -> list[Path]:
    """The Python files of some rooms (of all, and dev.py, when none is named)."""
    found = [path for room in rooms or CODE for path in (root / room).rglob("*.py")]
    return sorted(found if rooms else [*found, root / "dev.py"])


def named(path: Path) -> str:
    """A path as one would write it in the checkout."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """All functions and methods, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def long_functions(tree: ast.AST) -> list[str]:
    """Functions of more than 40 lines, their docstring counted, their decorators not."""
    return [
        f"{one.lineno}: {one.name} has {lines} lines"
        for one in functions(tree)
        if (lines := (one.end_lineno or one.lineno) - one.lineno + 1) > FUNCTION_LINES
    ]


def wide_classes(tree: ast.AST) -> list[str]:
    """Classes of more than 10 methods."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            methods = [each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
            if len(methods) > METHODS:
                found.append(f"{node.lineno}: {node.name} has {len(methods)} methods")
    return found


def globals_said(tree: ast.AST) -> list[str]:
    """`global` statements."""
    return [f"{node.lineno}: global" for node in ast.walk(tree) if isinstance(node, ast.Global)]


def hidden_imports(tree: ast.AST) -> list[str]:
    """Imports inside functions: what hides a circle."""
    return sorted(
        {
            f"{node.lineno}: import inside {one.name}"
            for one in functions(tree)
            for node in ast.walk(one)
            if isinstance(node, ast.Import | ast.ImportFrom)
        }
    )


def calls(tree: ast.AST, *names: str) -> list[ast.Call]:
    """Calls of a method with one of these names, on whatever object."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names
    ]


def executed_dialogs(tree: ast.AST) -> list[str]:
    """`.exec(`: a dialog that stops the world instead of being opened."""
    return [f"{call.lineno}: .exec()" for call in calls(tree, "exec", "exec_")]


def commits(tree: ast.AST) -> list[str]:
    """Where `.commit(` is called, as Class.method."""
    places = []
    for owner in ast.walk(tree):
        if isinstance(owner, ast.ClassDef):
            places += [f"{owner.name}.{one.name}" for one in functions(owner) for _ in calls(one, "commit")]
    return places + ["outside a class"] * (len(calls(tree, "commit")) - len(places))


def opened_units(tree: ast.AST) -> list[str]:
    """`with ....unit()`: the beginning of a transaction."""
    return [
        f"{item.context_expr.lineno}: with .unit()"
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
        if calls(item.context_expr, "unit")
    ]


def imported(tree: ast.AST) -> Iterator[str]:
    """The modules that a file imports; for `from a import b`, `a` and `a.b` alike."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def widgets_in_presenter(tree: ast.AST) -> list[str]:
    """Qt modules other than QtCore: what a presenter has no business with."""
    qt = {".".join(name.split(".")[:2]) for name in imported(tree) if name.startswith(("PySide6.", "shiboken6"))}
    return sorted(qt - QT_FOR_PRESENTERS)


def vague_names(paths: Iterable[Path]) -> list[str]:
    """Modules and folders whose name says nothing."""
    return [named(path) for path in paths if VAGUE_NAMES & {path.stem, *(parent.name for parent in path.parents)}]


def leaks(text: str) -> list[str]:
    """Lines that name a registry's host or a path of somebody's machine."""
    return [
        f"{number}: {found.group()}" for number, line in enumerate(text.splitlines(), 1) if (found := LEAK.search(line))
    ]


def leaf_codes(tree: ast.Module) -> set[str]:
    """The codes of the error classes that nobody inherits from."""
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    parents = {base.id for each in classes for base in each.bases if isinstance(base, ast.Name)}
    return {
        line.value.value
        for each in classes
        if each.name not in parents
        for line in each.body
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and line.targets[0].id == "code"  # type: ignore[attr-defined]
        if isinstance(line.value.value, str)
    }


def refused_codes(tree: ast.AST) -> set[str]:
    """The codes with which a rule says no: `Refused("person.name-missing", ...)`."""
    return {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refused"
        if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }


def texts(tree: ast.AST) -> set[str]:
    """Every string that a file spells out."""
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
