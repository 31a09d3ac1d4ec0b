"""`python -m desk_app`: arguments, then wiring."""

import argparse
import os
import sys
from pathlib import Path

from desk_app.options import Options
from desk_app.wiring import run


def _home() -> Path:
    """Where this computer's vault lies, by the custom of the system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "Ascolto"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Ascolto"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "ascolto"


def main(arguments: list[str] | None = None) -> int:
    """Start the application as a desk has it; the exit code."""
    parser = argparse.ArgumentParser(prog="ascolto", description="Ascolto, the desk's application")
    parser.add_argument("--folder", type=Path, help="where this computer's vault lies")
    parser.add_argument("--language", choices=("it", "en"), default="it")
    given = parser.parse_args(arguments)
    return run(Options(home=given.folder or _home(), language=given.language))


if __name__ == "__main__":
    sys.exit(main())
