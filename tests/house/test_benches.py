"""A bench measures what the rooms do today: one that a change of theirs broke is found before figures are asked for."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_bench_of_the_store_runs_over_the_store_as_it_is(tmp_path: Path) -> None:
    said = tmp_path / "said.json"
    command = [sys.executable, "dev.py", "bench", "store", "--scale", "0.002", "--json", str(said)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=100, stdout=subprocess.DEVNULL)
    figures = json.loads(said.read_text())["figures"]
    assert {"note_search_p99", "save_p99", "save_p50", "open_to_list"} <= figures.keys()
    assert all(figure["ours"] > 0 and figure["floor"] > 0 for figure in figures.values())
