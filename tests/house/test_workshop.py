"""The workshop: what `dev.py` installs is locked by hashes for every system, and it says what it may not do."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev

PIN = re.compile(r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins(name: str) -> set[tuple[str, ...]]:
    """(package, version, on which systems) of one lock."""
    return {tuple(found) for found in PIN.findall(dev.LOCKS[name].read_text("utf-8"))}


@pytest.mark.parametrize("name", list(dev.LOCKS))
def test_every_pin_has_hashes_and_no_line_names_a_place(name: str) -> None:
    text = dev.LOCKS[name].read_text("utf-8")
    blocks = re.split(r"\n(?=\w)", text.split("\n", 2)[2])
    assert all("--hash=sha256:" in block for block in blocks)
    assert not re.search(r"https?:|--index-url|--find-links", text)


def test_each_lock_holds_what_the_smaller_one_holds() -> None:
    assert pins("run") < pins("dev") < pins("package")


def test_the_locks_are_those_of_the_project_file() -> None:
    """Whoever adds a package to pyproject.toml runs `dev.py lock`."""
    named = {re.split(r"[<>=\[; ]", line.strip(' ",'))[0].lower() for line in requirements()}
    assert named - {name for name, *_ in pins("package")} == set()


def requirements() -> list[str]:
    text = (dev.ROOT / "pyproject.toml").read_text("utf-8")
    lists = re.findall(r"^(?:dependencies|dev|package) = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert len(lists) == 3
    return [line for block in lists for line in block.splitlines()]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system")
def test_a_missing_library_is_told_from_one_that_is_there() -> None:
    assert dev.loads("libc.so.6")
    assert not dev.loads("libnobody.so.9")


@pytest.mark.skipif(sys.platform != "linux", reason="apt-get is Debian's")
def test_who_is_not_root_gets_the_one_line_to_type(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text("#!/bin/sh\nexit 1\n")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.Stop, match="sudo apt-get install -y libegl1 libgl1\n"):
        dev.system_packages(["libgl1", "libegl1"], "Qt")


def test_an_unknown_command_or_option_is_refused_with_the_usage() -> None:
    for arguments in (["dance"], ["check", "--fast"], ["bench", "nothing"]):
        done = subprocess.run(
            [sys.executable, str(dev.ROOT / "dev.py"), *arguments], capture_output=True, text=True, check=False
        )
        assert (done.returncode, "usage:" in done.stderr) == (2, True)
