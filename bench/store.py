"""The encrypted store beside the same SQLite library without a key: search, saving, opening.

Three files of invented people (`desk_files`): the desk's own encrypted one; the same database, row for row, without a
key; and a plain table of interviews with its indexes and full-text index, all settings stock. Each sample of ours is
taken next to one of the floor, in turn. Merging and checkpoints of ours run between saves, as the application runs them
when idle (here after each 50 saves), and are no part of any save; the stock file does its own inside its commits.
Key derivation is not in any figure.
"""

import gc
import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from bench.desk_files import STOCK_INSERT, Site, built, opened, stock_connection
from desk_app.casework import interviews as verbs
from desk_app.casework.desk import Desk
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Member, Role
from desk_app.store import interviews, people, upkeep
from desk_app.store.engine import open_keyed
from desk_app.store.store import Store

IDLE_AFTER = 50
SAVES = (1_000, 3_000)
"""At the least, and at scale 1."""
OPENINGS = 25
WORDS_TYPED = 500
WARMING = 100
"""Words typed before the clock counts: somebody searches in an application that has been open for a while."""
FRAME_MS = 16.0
"""One repaint of the screen: what a search as one types may take."""

Asked = TypeVar("Asked")
Figures = dict[str, dict[str, object]]


def run(scale: float) -> Figures:
    """All figures of the store; 50,000 people and 200,000 interviews at scale 1."""
    folder = Path(tempfile.mkdtemp(prefix="bench-store-"))
    try:
        site = built(folder, scale)
        with _without_gc():
            return {**_search(site), **_save(site), **_open(site), **_find(site)}
    finally:
        shutil.rmtree(folder)


def _search(site: Site) -> Figures:
    """Words as frequent as they are written, typed letter by letter from the third on."""
    typed = [site.invented.typed() for _ in range(WORDS_TYPED)]
    floor = open_keyed(site.plain, None, read_only=True)
    ours_took, floor_took = [], []
    with opened(site.ours, site.key, site.vault) as store:
        reader = store.reader()

        def by_us(text: str) -> float:
            began = time.perf_counter()
            with reader.look() as connection:
                interviews.search(connection, text)
            return time.perf_counter() - began

        def by_floor(text: str) -> float:
            values = {"words": f'"{text}"*', "limit": 20}
            began = time.perf_counter()
            floor.execute(interviews.SEARCH, values).fetchall()
            return time.perf_counter() - began

        for place, word in enumerate(typed):
            for length in range(3, len(word) + 1):
                ours, other = _in_turn(by_us, by_floor, word[:length])
                if place >= WARMING:
                    ours_took.append(ours)
                    floor_took.append(other)
        reader.close()
    floor.close()
    return {
        "note_search_p99": _figure(ours_took, floor_took, 0.99),
        "note_search_p50": _figure(ours_took, floor_took, 0.5),
    }


def _save(site: Site) -> Figures:
    """An interview with three needs by its verb, against one plain insert of the same interview."""
    ours_took, floor_took, slices = [], [], []
    floor = stock_connection(site.stock)
    with opened(site.ours, site.key, site.vault) as store:
        desk = Desk(store, Member(site.author, "Bruna Valli", Role.VOLUNTEER))

        def by_us(said: tuple[str, RecordId, tuple[str, ...]]) -> float:
            note, whom, codes = said
            began = time.perf_counter()
            verbs.record(desk, whom, InterviewForm(said=note, needs=codes))
            return time.perf_counter() - began

        def by_floor(said: tuple[str, RecordId, tuple[str, ...]]) -> float:
            note, whom, _ = said
            row = (os.urandom(16), whom, "2026-11-23", 202648, "in_person", note, "", None, site.author, 1)
            began = time.perf_counter()
            floor.execute(STOCK_INSERT, row)
            return time.perf_counter() - began

        for number in range(max(SAVES[0], int(SAVES[1] * site.scale))):
            codes = tuple(site.invented.codes(3))
            ours, other = _in_turn(by_us, by_floor, (site.invented.note(), random.choice(site.people), codes))
            ours_took.append(ours)
            floor_took.append(other)
            if number % IDLE_AFTER == IDLE_AFTER - 1:
                slices += _idle(store)
    floor.close()
    return {
        "save_p99": _figure(ours_took, floor_took, 0.99),
        "save_p50": _figure(ours_took, floor_took, 0.5),
        "idle_slice_p99": _within_a_frame(slices),
    }


def _idle(store: Store) -> list[float]:
    """What the application does between saves, once nobody types; how long each slice of merging took."""
    slices = []
    more = True
    while more:
        began = time.perf_counter()
        more = upkeep.merge_slice(store)
        slices.append(time.perf_counter() - began)
    upkeep.checkpoint(store.path, store.key)
    return slices


def _open(site: Site) -> Figures:
    """From the closed file, out of the system's cache, to the first fifty people."""

    def to_list(file: tuple[Path, bytes | None]) -> float:
        path, key = file
        _drop_cache(path)
        began = time.perf_counter()
        with opened(path, key, site.vault) as store:
            reader = store.reader()
            with reader.look() as connection:
                assert people.find(connection, "")
            took = time.perf_counter() - began
            reader.close()
        return took

    for path, key in ((site.ours, site.key), (site.plain, None)):
        upkeep.checkpoint(path, key, truncate=True)
    pairs = [
        _in_turn(lambda _: to_list((site.ours, site.key)), lambda _: to_list((site.plain, None)), None)
        for _ in range(OPENINGS)
    ]
    ours, floor = zip(*pairs, strict=True)
    return {"open_to_list": _figure(list(ours), list(floor), 0.5)}


def _find(site: Site) -> Figures:
    """Three letters of a name, given or family."""
    with opened(site.ours, site.key, site.vault) as store:
        reader = store.reader()
        took = []
        for place in range(700):
            letters = site.invented.name()[:3]
            began = time.perf_counter()
            with reader.look() as connection:
                people.find(connection, letters)
            if place >= WARMING:
                took.append(time.perf_counter() - began)
        reader.close()
    return {"find_3_letters_p99": _within_a_frame(took)}


def _in_turn(one: Callable[[Asked], float], other: Callable[[Asked], float], asked: Asked) -> tuple[float, float]:
    """A sample of each, side by side; which comes first is left to chance."""
    if random.random() < 0.5:
        first = one(asked)
        return first, other(asked)
    first = other(asked)
    return one(asked), first


def _quantile(samples: list[float], part: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def _figure(ours: list[float], floor: list[float], part: float) -> dict[str, object]:
    one, other = _quantile(ours, part), _quantile(floor, part)
    return {"ratio": one / other, "ours": one * 1000, "floor": other * 1000, "unit": "ms"}


def _within_a_frame(samples: list[float]) -> dict[str, object]:
    return _figure(samples, [FRAME_MS / 1000], 0.99)


def _drop_cache(path: Path) -> None:
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@contextmanager
def _without_gc() -> Iterator[None]:
    """As the application has it: Python's cyclic collector is off and swept between events."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
