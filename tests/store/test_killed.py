"""The process dies at any instruction: what was said to be saved is there, what was not is gone as a whole."""

import itertools
import multiprocessing
import os
import random
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreDamaged
from desk_app.domain.ids import RecordId
from desk_app.store import drafts, journal, upkeep
from desk_app.store.drafts import Draft
from desk_app.store.store import Store, open_store
from tests.support.histories import PATIENCE_S, PROFILE
from tests.support.vaults import DEVICE, KEY, ME, VAULT, add_interview, add_person, fresh, opened, words_are_whole

KILLS = {"ordinary": 20, "nightly": 400}[PROFILE]
DRAFT = RecordId(b"a draft.........")
NEW_KEY = bytes(range(100, 132))

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="kills a forked process"),
    pytest.mark.timeout(PATIENCE_S),
]

Work = Callable[[Path, Connection], None]


def killed(work: Work, path: Path, after: int) -> list[object]:
    """Run the work in a process of its own, kill it after so many of its words; returns all it had said."""
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(path, there))
    process.start()
    there.close()
    heard: list[object] = []
    try:
        while len(heard) < after:
            heard.append(here.recv())
        # Not at a word's end, but wherever it has got to since.
        for _ in range(random.randrange(40)):
            os.sched_yield()
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        while True:
            heard.append(here.recv())
    except EOFError:
        return heard
    finally:
        process.join()
        here.close()


def save_on_and_on(path: Path, say: Connection) -> None:
    store = opened(path)
    for number in itertools.count():
        person = add_person(store, f"Ada {number}")
        add_interview(store, person, f"Bolletta {number}", "money.bills", "house.rent")
        say.send(store.last_seq)
        if number % 3 == 0:
            upkeep.merge_slice(store)
        if number % 5 == 0:
            upkeep.checkpoint(path, KEY)


def test_no_save_is_lost_or_halved_by_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    fresh(path).close()
    said = 0
    for kill in range(KILLS):
        heard = killed(save_on_and_on, path, after=1 + kill % 7)
        said = max([said, *(int(str(one)) for one in heard)])
        store = opened(path)
        assert store.last_seq >= said
        with store.unit() as unit:
            entries = journal.own_after(unit.connection, DEVICE, 0, 1 << 30)
            assert [entry.seq for entry in entries] == list(range(1, store.last_seq + 1))
            words_are_whole(unit.connection)
            run = unit.connection.exec_driver_sql
            # An interview and its needs are one save: all of it or nothing.
            assert (
                run("SELECT count(*) FROM need").scalar_one() == 2 * run("SELECT count(*) FROM interview").scalar_one()
            )
        said = store.last_seq
        store.close()
    upkeep.check(path, KEY)


def type_on_and_on(path: Path, say: Connection) -> None:
    store = opened(path)
    for number in itertools.count():
        with store.unit() as unit:
            drafts.put(unit.connection, Draft(DRAFT, ME, None, "interview", {"said": "parola " * number}, number))
        say.send(number)


def test_a_draft_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    fresh(path).close()
    for kill in range(5):
        heard = killed(type_on_and_on, path, after=2 + kill)
        store = opened(path)
        with store.unit() as unit:
            (left,) = drafts.left_by(unit.connection, ME)
            assert left.saved_ms >= int(str(heard[-1]))
            assert left.body == {"said": "parola " * left.saved_ms}
        store.close()


def change_keys(path: Path, say: Connection) -> None:
    store: Store = opened(path)
    say.send("begun")
    upkeep.rekey(store, NEW_KEY)


def test_a_kill_while_the_key_changes_leaves_a_file_that_one_of_the_two_keys_opens(tmp_path: Path) -> None:
    for number in range(6):
        path = tmp_path / f"vault-{number}.db"
        store = fresh(path)
        for one in range(10):
            add_interview(store, add_person(store, f"Ada {one}"), "Bolletta " * 50)
        store.close()
        killed(change_keys, path, after=1)
        (store,) = [found for key in (KEY, NEW_KEY) if (found := opened_with(path, key))]
        with store.unit() as unit:
            words_are_whole(unit.connection)
            assert len(journal.own_after(unit.connection, DEVICE, 0, 99)) == 20
        assert store.key is not None
        upkeep.checkpoint(path, store.key, truncate=True)
        upkeep.check(path, store.key)
        store.close()


def opened_with(path: Path, key: bytes) -> Store | None:
    try:
        return open_store(path, key, VAULT)
    except StoreDamaged:
        return None
