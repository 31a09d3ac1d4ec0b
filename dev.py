#!/usr/bin/env python3
"""The workshop's one door: set up, run, test, check, measure, lock and package Ascolto.

Standard library only, for Python 3.11 or newer on Linux, Windows and macOS. Every command prepares what it
needs first: `.venv` from the hashed lock, Qt's system libraries, the compiled translations.
"""

import argparse
import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{EXE}"
STAMP = VENV / "ascolto-locks.json"
UV = "uv==0.13.9"  # only `lock` needs it

# Each lock holds everything that the one before it holds, at the same versions.
LOCKS = {
    "run": ROOT / "requirements.lock",
    "dev": ROOT / "requirements-dev.lock",
    "package": ROOT / "requirements-package.lock",
}

# What Qt's wheels expect of the system (read off their shared objects), and Debian's package for it.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # the translation tools, through QtNetwork
}
DESKTOP_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

BENCHES = ("store", "wire", "link", "server", "start", "faults", "duplicates")


class Stop(Exception):
    """The work cannot go on; the text says why and what to type."""


def say(text: str) -> None:
    """One line of progress, at once."""
    print(f"· {text}", flush=True)


def call(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command in the checkout and return its exit code; what it prints is seen as it comes."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})})


def must(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command that has to succeed."""
    if code := call(*command, env=env):
        raise Stop(f"{Path(str(command[0])).name} ended with code {code}; see above.")


# --- the system -------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window could be shown; only a Linux session may lack a screen."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    """Whether the dynamic loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def system_packages(packages: list[str], purpose: str) -> None:
    """Install Debian packages when allowed; else stop with the one line to type."""
    if not packages:
        return
    line = f"apt-get install -y {' '.join(sorted(packages))}"
    if not shutil.which("apt-get"):
        raise Stop(f"{purpose} needs what Debian calls {' '.join(sorted(packages))}: please install it.")
    if os.geteuid() != 0:
        raise Stop(f"{purpose} needs system packages. Please type:\n\n    sudo {line}\n")
    say(f"{purpose}: {line}")
    for command in (["apt-get", "update"], [*line.split(), "--no-install-recommends"]):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run([*command, "-qq"], capture_output=True, text=True, env=quiet, check=False)
        if done.returncode:
            raise Stop(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


def ensure_qt_libraries(desktop: bool) -> None:
    """See that Qt's wheels find their system libraries (other systems bring them along)."""
    if sys.platform != "linux":
        return
    wanted = {**OFFSCREEN_LIBRARIES, **(DESKTOP_LIBRARIES if desktop else {})}
    system_packages([package for library, package in wanted.items() if not loads(library)], "Qt")


def has_postgres() -> bool:
    """Whether the PostgreSQL server programs are here, on the path or where Debian keeps them."""
    return bool(shutil.which("initdb") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))


def ensure_postgres() -> bool:
    """PostgreSQL for the tests: True when it is there. Only a CI run has to have it."""
    if has_postgres():
        return True
    try:
        if sys.platform != "linux":
            raise Stop("The server's tests want PostgreSQL (initdb on the path).")
        system_packages(["postgresql"], "The server's tests")
    except Stop as missing:
        if os.environ.get("CI"):
            raise
        say(f"{missing}\n  Going on without the tests that are marked `postgres`.")
        return False
    return True


# --- the virtual environment ------------------------------------------------------------------------------


def digest(*files: Path) -> str:
    """One fingerprint of several files and of this Python."""
    total = hashlib.sha256(sys.version.encode())
    for file in files:
        total.update(file.read_bytes())
    return total.hexdigest()


def ensure_venv(lock: str = "run") -> None:
    """`.venv` with exactly the named lock (or a larger one), installed again only when the lock changed."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this file may have an older Python
        raise Stop(f"Ascolto needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if not PYTHON.exists():
        if importlib.util.find_spec("ensurepip") is None:
            system_packages(["python3-venv"], "The virtual environment")
        say("making .venv")
        # A child process: this one may have started before python3-venv was there.
        must(sys.executable, "-m", "venv", "--clear", VENV)
    names = list(LOCKS)
    now = {name: digest(LOCKS[name]) for name in names if LOCKS[name].exists()}
    installed = json.loads(STAMP.read_text()) if STAMP.exists() else {}
    if any(installed.get(name) == now.get(name) for name in names[names.index(lock) :]):
        return
    say(f"installing what {LOCKS[lock].name} lists")
    pip = (PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--no-deps")
    must(*pip, "--require-hashes", "-r", LOCKS[lock])
    STAMP.write_text(json.dumps({name: now[name] for name in names[: names.index(lock) + 1]}))


# --- the words --------------------------------------------------------------------------------------------


def compile_words() -> None:
    """Compile each translation file that is newer than its compiled form."""
    for ts in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
            must(BIN / f"pyside6-lrelease{EXE}", "-silent", ts, "-qm", qm)


# --- the commands -----------------------------------------------------------------------------------------


def run(desk: bool, folder: str | None) -> int:
    """Open the application: on the training network, or (`--desk`) as a desk would have it."""
    display = has_display()
    if desk and not display:
        raise Stop("There is no display here, so no window can open. `dev.py run` works without one.")
    ensure_qt_libraries(desktop=display)
    ensure_venv("run")
    compile_words()
    module = "desk_app" if desk else "desk_app.training"
    arguments = ["--folder", folder] if folder else []
    arguments += [] if display else ["--offscreen-journey"]
    return call(PYTHON, "-m", module, *arguments, env={} if display else {"QT_QPA_PLATFORM": "offscreen"})


def prepare_dev() -> None:
    """What tests, checks and benchmarks need alike."""
    ensure_qt_libraries(desktop=False)
    ensure_venv("dev")
    compile_words()


def test(arguments: list[str]) -> int:
    """All tests, or those that pytest's arguments choose; `--nightly` tries 10,000 examples in place of 300."""
    profile = {"ASCOLTO_PROFILE": "nightly"} if "--nightly" in arguments else {}
    arguments = [one for one in arguments if one != "--nightly"]
    with_postgres = ensure_postgres()
    prepare_dev()
    # All of them on two processes, a file's tests together; what somebody chose runs in one, where it can be debugged.
    arguments = arguments or ["--numprocesses", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    arguments = [*arguments, "--timeout", "3600"] if profile else arguments
    arguments = arguments if with_postgres else [*arguments, "-m", "not postgres"]
    quiet = {"CI": ""} if "CI" in os.environ else {}  # with CI set pytest prints every difference in full, by megabytes
    return call(PYTHON, "-m", "pytest", *arguments, env={"QT_QPA_PLATFORM": "offscreen", **profile, **quiet})


def check_by(*command: str | Path) -> tuple[bool, str]:
    """Run one checker quietly; its words are shown only when it finds something."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False, env=environment
    )
    return done.returncode == 0, done.stdout + done.stderr


def check() -> int:
    """Every gate, one summary line each; a failing gate's findings come below the summary."""
    prepare_dev()
    gates: dict[str, tuple[str | Path, ...]] = {
        "ruff check": (BIN / f"ruff{EXE}", "check", "."),
        "ruff format": (BIN / f"ruff{EXE}", "format", "--check", "."),
        "mypy strict": (PYTHON, "-m", "mypy"),
        "floors": (BIN / f"lint-imports{EXE}", "--no-cache"),
        "translations": (PYTHON, "-m", "pytest", "tests/house/test_translations.py"),
        "house rules": (PYTHON, "-m", "pytest", "tests/house", "--ignore=tests/house/test_translations.py"),
    }
    findings = {}
    for name, command in gates.items():
        started = time.monotonic()
        passed, words = check_by(*command)
        print(f"{name:<14}{'ok' if passed else 'FAILED':<8}{time.monotonic() - started:6.1f} s", flush=True)
        if not passed:
            findings[name] = words
    for name, words in findings.items():
        print(f"\n--- {name} ---\n{words.rstrip()}")
    return 1 if findings else 0


def words() -> int:
    """Collect the screens' texts into the translation files and say what is left to translate."""
    prepare_dev()
    code = call(PYTHON, "-m", "tests.house.translations")
    compile_words()
    return code


def show_figures(figures: dict[str, dict[str, object]]) -> None:
    """A table of a benchmark's figures, ours beside the floor measured in the same run."""
    columns = ("figure", "ours", "floor", "unit", "ratio")
    rows: list[tuple[str, ...]] = [columns]
    for name, figure in figures.items():
        cells = [figure.get(column, "") for column in columns[1:]]
        rows.append((name, *(f"{cell:.4g}" if isinstance(cell, float) else str(cell) for cell in cells)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(columns))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def bench(name: str, scale: float, file: str | None) -> int:
    """One benchmark: its table on the screen and, if asked, its figures as JSON."""
    if Path(sys.prefix).resolve() != VENV.resolve():  # the benchmark needs our packages: start again inside `.venv`
        ensure_postgres()
        prepare_dev()
        again = ["bench", name, "--scale", str(scale), *(["--json", file] if file else [])]
        return call(PYTHON, ROOT / "dev.py", *again, env={"QT_QPA_PLATFORM": "offscreen"})
    figures = importlib.import_module(f"bench.{name}").run(scale)
    show_figures(figures)
    if file:
        Path(file).write_text(json.dumps({"benchmark": name, "figures": figures}, indent=2) + "\n")
    return 0


def lock() -> int:
    """Choose the newest versions that pyproject.toml allows, for every system at once, with their hashes."""
    if not PYTHON.exists():
        must(sys.executable, "-m", "venv", VENV)
    must(PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--quiet", UV)
    names = list(LOCKS)
    for place, (name, file) in enumerate(LOCKS.items()):
        groups = names[1 : place + 1]
        smaller = [LOCKS[earlier] for earlier in names[:place]]
        command = [str(PYTHON), "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet", "--upgrade"]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate"]
        command += ["--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "dev.py lock"]
        command += [part for group in groups for part in ("--group", group)]
        command += [part for constraint in smaller for part in ("--constraint", constraint.name)]
        must(*command, "--output-file", file.name)
        say(f"{file.name} ({name}) written")
    return 0


def package() -> int:
    """One folder with the application and all it needs, for the system this runs on."""
    ensure_qt_libraries(desktop=False)
    ensure_venv("package")
    compile_words()
    return call(PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "build_installer.spec")


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="dev.py", description="Ascolto's workshop")
    commands = top.add_subparsers(dest="command", required=True)
    one = commands.add_parser("run", help="open the application on the training network")
    one.add_argument("--desk", action="store_true", help="open it as a desk would have it")
    one.add_argument("--folder", help="where the vault and the pictures go")
    commands.add_parser(
        "test", help="run the tests; --nightly is the long profile, further arguments go to pytest", add_help=False
    )
    commands.add_parser("check", help="run every gate")
    one = commands.add_parser("bench", help="measure, ours and the floor side by side")
    one.add_argument("name", choices=BENCHES)
    one.add_argument("--scale", type=float, default=1.0, help="1 is full size; 0.01 ends within a minute")
    one.add_argument("--json", help="write the figures into this file too")
    commands.add_parser("words", help="collect the texts to translate")
    commands.add_parser("lock", help="write the locks afresh")
    commands.add_parser("package", help="build the installable folder")
    return top


def main(arguments: list[str]) -> int:
    """Do what the command line says; the exit code of the work."""
    options, rest = parser().parse_known_args(arguments)
    if rest and options.command != "test":
        parser().parse_args(arguments)  # ends with the usage and what was not understood
    try:
        match options.command:
            case "run":
                return run(options.desk, options.folder)
            case "test":
                return test(rest)
            case "bench":
                return bench(options.name, options.scale, options.json)
            case simple:
                return {"check": check, "words": words, "lock": lock, "package": package}[simple]()
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
