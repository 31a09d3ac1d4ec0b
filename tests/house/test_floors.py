"""The contracts of import-linter can fail: a small house with one planted fault for each breaks them all."""

import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path

from tests.house import gates

ROOMS = [
    "desk_app/training", "desk_app/exchange", "desk_app/papers", "desk_app/casework", "desk_app/store",
    "desk_app/vault", "desk_app/domain", "desk_app/gui/shell", "desk_app/gui/widgets", "desk_app/gui/bridge",
    "desk_app/gui/people", "desk_app/gui/today", "sync/server", "sync/client", "sync/protocol",
]  # fmt: skip

FAULTS = {
    "desk_app/store/people.py": "import desk_app.casework\nimport psycopg\n",
    "desk_app/gui/people/screen.py": "import desk_app.gui.today\n",
    "desk_app/domain/person.py": "import cbor2\n",
    "desk_app/papers/letter.py": "import PySide6.QtGui\n",
    "desk_app/casework/people.py": "import sqlalchemy\n",
    "desk_app/gui/people/view.py": "import desk_app.vault\n",
    "desk_app/gui/people/presenter.py": "import desk_app.gui.people.view\n",
    "sync/client/visit.py": "import desk_app.domain\n",
    "sync/protocol/batch.py": "import sync.protocol.chain\n",
    "sync/protocol/chain.py": "import sync.protocol.batch\n",
}


def contracts() -> list[str]:
    """The names of the contracts as pyproject.toml writes them."""
    settings = tomllib.loads((gates.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]


def verdicts(house: Path) -> dict[str, str]:
    """What import-linter says of each contract over a house built in a folder."""
    shutil.copy(gates.ROOT / "pyproject.toml", house)
    tool = shutil.which("lint-imports", path=sysconfig.get_path("scripts")) or "lint-imports"
    done = subprocess.run([tool, "--no-cache"], cwd=house, capture_output=True, text=True, check=False)
    words = {"KEPT", "BROKEN"}
    lines = done.stdout.splitlines()
    return {
        name: word
        for name in contracts()
        for word in words
        if any(line.startswith(name) and line.endswith(word) for line in lines)
    }


def build(house: Path) -> None:
    """Empty rooms with the names of ours."""
    for room in ROOMS:
        folder = house / room
        folder.mkdir(parents=True)
        for package in (folder, *folder.parents):
            if package == house:
                break
            (package / "__init__.py").touch()


def test_an_empty_house_keeps_every_contract(tmp_path: Path) -> None:
    build(tmp_path)
    assert verdicts(tmp_path) == dict.fromkeys(contracts(), "KEPT")


def test_one_planted_fault_breaks_each_contract(tmp_path: Path) -> None:
    build(tmp_path)
    for name, source in FAULTS.items():
        (tmp_path / name).write_text(source)
    assert verdicts(tmp_path) == dict.fromkeys(contracts(), "BROKEN")
