"""A sheet as long as an old desk has it: 20,000 rows by night, 4,000 in the ordinary run."""

from pathlib import Path

import pytest

from desk_app.casework import import_planning, imports
from desk_app.domain.columns import Matching, propose
from desk_app.domain.progress import Watch
from desk_app.papers.sheet import read_sheet
from tests.support.desks import a_desk
from tests.support.histories import PATIENCE_S, PROFILE
from tests.support.imported import outcomes
from tests.support.sheets import HEADER, text_file, town, workbook

PEOPLE = {"ordinary": 2_000, "nightly": 10_000}[PROFILE]


@pytest.mark.timeout(PATIENCE_S)
def test_a_long_sheet_goes_in_once_from_either_kind_of_file(tmp_path: Path) -> None:
    rows = [HEADER, *town(PEOPLE)]
    desk = a_desk(tmp_path)
    watch = Watch()
    sheet = read_sheet(text_file(tmp_path / "a.csv", rows), watch)
    chosen = Matching(propose(sheet.columns))
    made = import_planning.make(desk, sheet, chosen, watch)
    done = imports.record_plan(desk, made, watch)
    assert (done.people, done.visits) == (PEOPLE, 2 * PEOPLE)
    assert (watch.done, watch.whole) == (PEOPLE, PEOPLE)
    again = import_planning.make(desk, read_sheet(workbook(tmp_path / "a.xlsx", rows), watch), chosen, watch)
    assert set(outcomes(again)) == {"here"}
    desk.store.close()
