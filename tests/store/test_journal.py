"""The single writer: entries in, the same projection whatever their way, nothing unknown lost."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.entry import Entry
from desk_app.domain.fold import State
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.store import identity, interviews, journal, lanes, people, projection
from desk_app.store.rows import keys_of
from desk_app.store.store import Store
from desk_app.store.tables import DERIVED
from desk_app.store.unit import Unit
from tests.support.histories import AUTHOR, HISTORIES, NOON, PATIENCE_S, History, at, histories, record_id, states
from tests.support.vaults import DEVICE, ME, Shelves, add_interview, add_person, derived, fresh, words_are_whole

pytestmark = pytest.mark.timeout(PATIENCE_S)
ADA = record_id("ada")
OTHER = DeviceId(b"\x55" * 16)


class TakenBack(Exception):
    """Ends a unit so that nothing of it stays."""


@contextmanager
def taken_back(store: Store) -> Iterator[Unit]:
    """A unit of which nothing stays."""
    with suppress(TakenBack), store.unit() as unit:
        raise TakenBack((yield unit))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database for many histories, each of which is taken back."""
    store = fresh(tmp_path_factory.mktemp("shared") / "vault.db")
    yield store
    store.close()


def in_pieces(entries: Sequence[Entry], by: random.Random) -> Iterator[list[Entry]]:
    """In any order, some twice, a few at a time."""
    delivered = [*entries, *by.choices(entries, k=len(entries) // 3)] if entries else []
    by.shuffle(delivered)
    while delivered:
        some = by.randint(1, 6)
        yield delivered[:some]
        del delivered[:some]


def expected(standing: dict[RecordId, State]) -> Shelves:
    """What must stand in the tables, from the states alone."""
    rows: dict[str, list[tuple[object, ...]]] = {table.name: [] for table in DERIVED}
    for state in standing.values():
        shelf = projection.SHELVES.get(state.kind)
        row = shelf.row(state) if shelf else None
        if shelf and row:
            rows[shelf.table.name].append(tuple(row[c.name] for c in shelf.table.c if c.name != "row"))
        if state.kind == "person":
            rows["person_key"] += [tuple(row.values()) for row in keys_of(state)]
        for name, others in state.beside.items():
            rows["beside"] += [(state.record, name, h.device, h.seq, state.kind, state.person) for h in others]
    return {name: sorted(some, key=repr) for name, some in rows.items()}


@HISTORIES
@given(histories(), st.randoms(use_true_random=False))
def test_projection_is_the_fold_and_the_rebuild_whatever_the_delivery(
    shared: Store, history: History, by: random.Random
) -> None:
    with taken_back(shared) as unit:
        for piece in in_pieces(history.entries, by):
            unit.journal.take_in(piece)
        incremental = derived(unit.connection)
        assert incremental == expected(states(history.entries))
        words_are_whole(unit.connection)
        projection.rebuild(unit.connection)
        assert derived(unit.connection) == incremental
        words_are_whole(unit.connection)


@HISTORIES
@given(histories(), st.randoms(use_true_random=False))
def test_the_journal_gives_back_what_it_took(shared: Store, history: History, by: random.Random) -> None:
    with taken_back(shared) as unit:
        fresh_ones = sum(unit.journal.take_in(piece) for piece in in_pieces(history.entries, by))
        assert fresh_ones == len(history.entries)
        for laptop in history.laptops:
            own = [entry for entry in history.entries if entry.device == laptop.device]
            assert journal.own_after(unit.connection, laptop.device, 0, 1_000) == own
            assert journal.own_after(unit.connection, laptop.device, 1, 1) == own[1:2]
            assert journal.last_of(unit.connection, laptop.device)[0] == len(own)
        for record, state in states(history.entries).items():
            assert unit.journal.state(record) == state


def test_a_rebuild_leaves_search_and_triggers_as_they_were(store: Store) -> None:
    person = add_person(store, "Amal", phone="333 555 0199")
    add_interview(store, person, "Arriva lo sfratto", "house.rent")
    with store.unit() as unit:
        before = derived(unit.connection)
        projection.rebuild(unit.connection)
        assert derived(unit.connection) == before
    add_interview(store, person, "Perché la bolletta")
    with store.unit() as unit:
        words_are_whole(unit.connection)
        assert len(interviews.search(unit.connection, "sfratt")) == 1
        assert len(interviews.search(unit.connection, "perche boll")) == 1
        assert people.find(unit.connection, "0199")[0].interviews == 2


def test_two_devices_values_stand_side_by_side_until_chosen_on_every_device(tmp_path: Path) -> None:
    here, there = fresh(tmp_path / "here.db", DEVICE), fresh(tmp_path / "there.db", OTHER)
    ada = add_person(here, "Ada")
    exchange(here, there)
    for store, name in ((here, "Adele"), (there, "Ida")):
        with store.unit() as unit:
            unit.journal.change(standing(unit, ada), {"given_name": name}, author=ME)
    exchange(here, there)
    for store in (here, there):
        with store.unit() as unit:
            assert readable(unit, ada) == {"Adele", "Ida"}
            assert len(derived(unit.connection)["beside"]) == 1
    with there.unit() as unit:
        unit.journal.settle(standing(unit, ada), "given_name", "Adele", author=ME)
    exchange(here, there)
    for store in (here, there):
        with store.unit() as unit:
            assert readable(unit, ada) == {"Adele"}
            assert derived(unit.connection)["beside"] == []
            assert people.find(unit.connection, "adele")
            assert not people.find(unit.connection, "ida")
    here.close()
    there.close()


def test_a_clock_five_years_ahead_is_flagged_and_still_overruled_by_who_saw_it(tmp_path: Path) -> None:
    here = fresh(tmp_path / "here.db", DEVICE, wall=lambda: NOON)
    there = fresh(tmp_path / "there.db", OTHER, wall=lambda: NOON + 5 * 365 * 86_400_000)
    ada = add_person(there, "Ida")
    exchange(here, there)
    with here.unit() as unit:
        assert unit.connection.exec_driver_sql("SELECT clock_ahead FROM journal").scalar_one() == 1
        unit.journal.change(standing(unit, ada), {"given_name": "Ada"}, author=ME)
    bruno = add_person(here, "Bruno")
    with here.unit() as unit:
        assert standing(unit, ada).value("given_name") == "Ada"
        assert standing(unit, bruno).first.wall < NOON + 1_000
    here.close()
    there.close()


def test_entries_delivered_twice_are_counted_once(store: Store) -> None:
    entries = [entry(seq, {"given_name": str(seq)}) for seq in (1, 2, 3)]
    with store.unit() as unit:
        assert unit.journal.take_in([*entries, entries[0]]) == 3
    assert unit.changes.records == {ADA}
    with store.unit() as unit:
        assert unit.journal.take_in(entries) == 0
    assert not unit.changes


def test_unknown_kinds_and_fields_are_kept_and_read_after_an_upgrade(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = [
        entry(1, {"given_name": "Ada", "shoe_size": 38.5}),
        entry(2, {"house": [1, {"sign": "lion"}, b"\0", None, True]}, kind="star_chart", record=record_id("chart")),
    ]
    with store.unit() as unit:
        unit.journal.take_in(newer)
        assert journal.own_after(unit.connection, OTHER, 0, 9) == newer
        assert standing(unit, ADA).value("shoe_size") == 38.5
        assert standing(unit, record_id("chart")).kind == "star_chart"
        assert {name for name, rows in derived(unit.connection).items() if rows} == {"person", "person_key"}
        unit.journal.change(standing(unit, ADA), {"given_name": "Adele"}, author=ME)
    # The version after this one knows what to do with the kind, and derives everything once.
    monkeypatch.setitem(projection.SHELVES, "star_chart", projection.SHELVES["member"])
    with store.unit() as unit:
        projection.rebuild(unit.connection)
        assert [row[0] for row in derived(unit.connection)["member"]] == [record_id("chart")]
        assert standing(unit, ADA).value("shoe_size") == 38.5


def test_a_unit_that_fails_leaves_nothing_and_no_gap_in_the_numbers(store: Store) -> None:
    ada = add_person(store, "Ada")
    with taken_back(store) as unit:
        unit.journal.add("person", {"given_name": "Bruno"}, author=ME)
        identity.put(unit.connection, colour=b"green")
        unit.connection.exec_driver_sql("DELETE FROM person")
    add_person(store, "Carla")
    with store.unit() as unit:
        assert identity.get(unit.connection, "colour") is None
        assert {row[1] for row in derived(unit.connection)["person"]} == {"Ada", "Carla"}
        assert [one.seq for one in journal.own_after(unit.connection, DEVICE, 0, 9)] == [1, 2]
        assert journal.state_of(unit.connection, ada) is not None


def test_a_unit_whose_last_write_fails_leaves_nothing(store: Store) -> None:
    store.connection.exec_driver_sql("CREATE TRIGGER no AFTER INSERT ON person BEGIN SELECT RAISE(ABORT, 'no'); END")
    store.connection.commit()
    with pytest.raises(Exception, match="no"):
        add_person(store, "Ada")
    store.connection.exec_driver_sql("DROP TRIGGER no")
    store.connection.commit()
    with store.unit() as unit:
        assert journal.own_after(unit.connection, DEVICE, 0, 9) == []
    assert store.last_seq == 0


def test_a_record_is_seen_by_its_own_unit_before_it_is_written(store: Store) -> None:
    with store.unit() as unit:
        ada = unit.journal.add("person", {"given_name": "Ada"}, author=ME)
        unit.journal.change(standing(unit, ada), {"phone": "333"}, author=ME)
        assert standing(unit, ada).value("phone") == "333"
    with store.unit() as unit:
        assert derived(unit.connection) == expected(states(journal.entries_of(unit.connection, ada)))


def test_recording_again_under_a_known_id_builds_on_what_stands(store: Store) -> None:
    with store.unit() as unit:
        unit.journal.take_in([entry(1, {"given_name": "Ada", "phone": "333"})])
    with store.unit() as unit:
        unit.journal.add("person", {"given_name": "Adele"}, author=ME, record=ADA)
    with store.unit() as unit:
        state = standing(unit, ADA)
        assert (state.value("given_name"), state.value("phone"), dict(state.beside)) == ("Adele", "333", {})
        assert derived(unit.connection) == expected({ADA: state})


def test_what_arrives_in_the_same_unit_is_folded_with_what_was_added(store: Store) -> None:
    with store.unit() as unit:
        unit.journal.add("person", {"given_name": "Adele"}, author=ME, record=ADA)
        unit.journal.take_in([entry(1, {"given_name": "Ada", "phone": "333"})])
    with store.unit() as unit:
        assert derived(unit.connection) == expected({ADA: standing(unit, ADA)})
        assert standing(unit, ADA).value("phone") == "333"


def test_a_dropped_need_leaves_the_shelf_and_stays_in_the_journal(store: Store) -> None:
    talk = add_interview(store, None, "Affitto", "house.rent", "work.none")
    with store.unit() as unit:
        (dropped,) = interviews.coded(unit.connection, talk, "need", ["house.rent"])
        unit.journal.change(standing(unit, dropped), {"dropped": True}, author=ME)
    with store.unit() as unit:
        found = interviews.get(unit.connection, talk)
        assert found is not None
        assert found.needs == ("work.none",)
        assert len(journal.entries_of(unit.connection, dropped)) == 2


def test_own_rows_stay_last_after_going_on_as_another_device(store: Store) -> None:
    add_person(store, "Ada")
    with store.unit() as unit:
        unit.journal.take_in([entry(1, {"given_name": "Ida"})])
    successor = DeviceId(b"\x11" * 16)
    with store.unit() as unit:
        identity.put(unit.connection, device=successor)
    store.become(successor)
    add_person(store, "Carla")
    with store.unit() as unit:
        rows = unit.connection.exec_driver_sql("SELECT device FROM journal ORDER BY row").scalars().all()
    assert rows == [OTHER, DEVICE, successor]


@pytest.mark.parametrize("seq", [0, -1, lanes.LAST + 1])
def test_a_number_that_cannot_be_is_refused(store: Store, seq: int) -> None:
    with pytest.raises(ValueError, match="number"), store.unit() as unit:
        unit.journal.take_in([entry(seq, {"given_name": "Ada"})])


def standing(unit: Unit, record: RecordId) -> State:
    state = unit.journal.state(record)
    assert state is not None
    return state


def readable(unit: Unit, record: RecordId) -> set[object]:
    state = standing(unit, record)
    return {state.value("given_name"), *(held.value for held in state.beside.get("given_name", ()))}


def entry(seq: int, changes: dict[str, object], kind: str = "person", record: RecordId = ADA) -> Entry:
    return Entry(OTHER, seq, at(NOON + seq), AUTHOR, kind, record, ADA, changes)  # type: ignore[arg-type]


def exchange(*stores: Store) -> None:
    """Everybody gets everybody's entries, some twice."""
    for store in stores:
        for other in stores:
            with other.unit() as unit:
                theirs = journal.own_after(unit.connection, other.device, 0, 1_000)
            with store.unit() as unit:
                unit.journal.take_in(theirs)
