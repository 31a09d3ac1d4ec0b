"""The spine through the real window: written without a network, received by a real district, found again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.options import Options
from desk_app.training.journey import SAID, drive
from desk_app.training.network import prepare

PEOPLE = 30


@pytest.mark.usefixtures("as_it_was")
def test_a_case_is_written_offline_and_arrives_sealed(qapp: QApplication, tmp_path: Path) -> None:
    network = prepare(tmp_path / "training", PEOPLE)
    options = Options(home=network.desk, training=True)
    assert drive(network, options, qapp) == 0
    assert len(list((network.folder / "pictures").glob("*.png"))) == 11
    words = {word.strip("«».,:'\n").encode() for word in SAID.split() if len(word) > 6} | {b"Amal", b"Hassan"}
    lying = [path for folder in (network.desk, network.server) for path in folder.rglob("*") if path.is_file()]
    for path in lying:
        data = path.read_bytes()
        assert [word for word in words if word in data] == [], path
