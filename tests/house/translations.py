"""Collects the texts of the screens into the translation files, and says what is missing there.

`python -m tests.house.translations` (or `dev.py words`) writes them; the gate only reads.
"""

import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("it", "en")
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en"/>\n'

Message = tuple[str, str, str]
"""Context, source text, and the note that tells two equal texts apart."""


def translation_file(root: Path, language: str) -> Path:
    """Where the translations into one language are kept."""
    return root / "resources" / "translations" / f"ascolto_{language}.ts"


def collect(root: Path, ts: Path) -> None:
    """Bring one translation file up to what the screens say; Qt's own tool does it. Raises RuntimeError."""
    tool = shutil.which("pyside6-lupdate", path=sysconfig.get_path("scripts")) or "pyside6-lupdate"
    sources = sorted(str(path.relative_to(root)) for path in (root / "desk_app" / "gui").rglob("*.py"))
    command = [tool, *sources, "-locations", "none", "-no-obsolete", "-ts", str(ts)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"pyside6-lupdate: {done.stdout}{done.stderr}")


def finish_english(ts: Path) -> None:
    """The sources are English, so their English is themselves; plural forms are written by hand."""
    tree = ET.parse(ts)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and message.get("numerus") != "yes":
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def is_finished(message: ET.Element) -> bool:
    """Whether a message has all its words and nobody marked it as unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def messages(ts: Path) -> dict[Message, bool]:
    """Each message of a file, and whether it is finished."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): is_finished(
            message
        )
        for context in ET.parse(ts).iter("context")
        for message in context.iter("message")
    }


def faults_of(root: Path, ts: Path) -> list[str]:
    """What is missing, left over or unfinished in one translation file, a line each."""
    if not ts.exists():
        return [f"{ts.name}: is not there; `dev.py words` makes it"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, ts.name)
        shutil.copy(ts, fresh)
        collect(root, fresh)
        said, kept = messages(fresh), messages(ts)
    lines = dict.fromkeys(said.keys() - kept.keys(), "is not collected yet")
    lines |= dict.fromkeys(kept.keys() - said.keys(), "is no longer said")
    lines |= {key: "is unfinished" for key in said.keys() & kept.keys() if not kept[key]}
    return [f"{ts.name}: {context}: {source!r} {what}" for (context, source, _), what in sorted(lines.items())]


def faults(root: Path = ROOT) -> list[str]:
    """What is missing, left over or unfinished in all languages."""
    return [line for language in LANGUAGES for line in faults_of(root, translation_file(root, language))]


def write(root: Path = ROOT) -> None:
    """Collect all texts into every language's file."""
    for language in LANGUAGES:
        ts = translation_file(root, language)
        if not ts.exists():
            ts.write_text(EMPTY.format(language), encoding="utf-8")
        collect(root, ts)
        if language == "en":
            finish_english(ts)


def main() -> int:
    """Write, then say what is left to translate; 1 when something is."""
    write()
    left = faults()
    sys.stdout.write("\n".join(left or ["All texts are collected and translated."]) + "\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
