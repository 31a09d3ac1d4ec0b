"""`python -m desk_app`: arguments, then wiring."""

import argparse
import os
import sys
from pathlib import Path

from desk_app.wiring import Options, run


def _home() -> Path:
    """Where this computer's vault lies, by the custom of the system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "Ascolto"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Ascolto"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "ascolto"


def main(arguments: list[str] | None = None) -> int:
    """Start the application; the exit code."""
    parser = argparse.ArgumentParser(prog="ascolto", description="Ascolto, the desk's application")
    parser.add_argument("--folder", type=Path, help="where the vault lies (or, with --training, the training network)")
    parser.add_argument("--training", action="store_true", help="a network of invented people, with its own server")
    parser.add_argument("--offscreen-journey", action="store_true", help="drive the window by itself, keep pictures")
    parser.add_argument("--language", choices=("it", "en"), default="it")
    parser.add_argument("--people", type=int, default=300, help="how many people the training town has")
    given = parser.parse_args(arguments)
    if given.offscreen_journey:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return run(
        Options(
            home=given.folder or _home(),
            training=given.training,
            journey=given.offscreen_journey,
            language=given.language,
            people=given.people,
            named=given.folder is not None,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
