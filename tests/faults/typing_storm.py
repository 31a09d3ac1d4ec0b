"""Kills somebody who types, again and again, and holds what the vault kept against what they had typed."""

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from desk_app.casework import interviews, people
from desk_app.domain.ids import RecordId
from desk_app.domain.person import PersonForm
from desk_app.exchange.founding import STORE
from desk_app.store import upkeep
from desk_app.vault import slotfile
from desk_app.workplace import open_vault
from tests.support.computers import PHRASE, set_up
from tests.support.vaults import words_are_whole
from tests.support.whole_window import invitation

ROOT = Path(__file__).parents[2]
SAFE_S = 3.0
"""What was typed so long ago is on the disk."""
PATIENCE_S = 60


@dataclass(frozen=True)
class Sheet:
    """An interview as it stood at one moment."""

    said: str = ""
    next_step: str = ""
    needs: frozenset[str] = frozenset()

    @property
    def recorded(self) -> "Sheet":
        """As it is once it was recorded: white space at the ends is no part of what was said."""
        return Sheet(self.said.strip(), self.next_step.strip(), self.needs)

    def __len__(self) -> int:
        return len(self.said) + len(self.next_step)


@dataclass
class Tally:
    """What came of it. `lost`: letters that were older than three seconds; `oldest_s`: the oldest that was not kept."""

    kills: int = 0
    letters: int = 0
    lost: int = 0
    doubled: int = 0
    oldest_s: float = 0.0
    recorded: int = 0
    wrong: list[str] = field(default_factory=list)
    acts: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.kills + other.kills,
            self.letters + other.letters,
            self.lost + other.lost,
            self.doubled + other.doubled,
            max(self.oldest_s, other.oldest_s),
            self.recorded + other.recorded,
            self.wrong + other.wrong,
            self.acts + other.acts,
        )


@dataclass(frozen=True)
class Kept:
    """What the vault has, read through the application's own verbs."""

    drafts: list[Sheet]
    recorded: list[Sheet]


@dataclass
class Witness:
    """What was typed, by the word of whoever typed it: the interview at hand, state by state, and those closed."""

    tally: Tally
    states: list[tuple[float, Sheet]] = field(default_factory=list)
    closing: bool = False
    closed: list[Sheet] = field(default_factory=list)

    def hear(self, lines: list[dict[str, object]]) -> None:
        """What one process said until it was killed."""
        for line in lines:
            word, at = str(line["word"]), float(str(line["at"]))
            self.tally.acts[word] += word != "sheet"
            match word:
                case "begun" | "taken_up":
                    self._opened(_sheet(line), at)
                case "sheet":
                    now = _sheet(line)
                    self.tally.letters += max(0, len(now) - len(self.states[-1][1]))
                    self.states.append((at, now))
                case "closing":
                    self.closing = True
                case "closed":
                    self._close()
                case "astray" | "broke":
                    self.tally.wrong.append(str(line))

    def judge(self, kept: Kept, killed_at: float) -> None:
        """Count what is missing of what had to be kept, and what is there twice; go on from what is there."""
        if self.closing and not kept.drafts:
            self._close()
        extra = Counter(kept.recorded) - Counter(self.closed)
        too_many = len(kept.drafts) - bool(self.states)
        self.tally.doubled += sum(extra.values()) + max(0, too_many)
        for missing in (Counter(self.closed) - Counter(kept.recorded)).elements():
            self._lose(missing, Sheet(), "recorded")
        self.closed = list(kept.recorded)
        if self.states:
            self._judge_draft(kept.drafts[0] if kept.drafts else Sheet(), killed_at)

    def _judge_draft(self, draft: Sheet, killed_at: float) -> None:
        had_to_be = max((place for place, (at, _) in enumerate(self.states) if at <= killed_at - SAFE_S), default=0)
        places = [place for place, (_, sheet) in enumerate(self.states) if sheet == draft]
        if not places:
            self.tally.wrong.append(f"the draft is nothing that ever stood on the page: {draft}")
        elif max(places) < had_to_be:
            self._lose(self.states[had_to_be][1], draft, f"draft {max(places)} of {had_to_be}")
        if places and max(places) + 1 < len(self.states):
            self.tally.oldest_s = max(self.tally.oldest_s, killed_at - self.states[max(places) + 1][0])
        self.states, self.closing = [(0.0, draft)], False

    def _opened(self, shown: Sheet, at: float) -> None:
        # Whatever was done with it, what is shown is what was typed, to the last letter: nobody was killed meanwhile.
        if self.states and self.states[-1][1] != shown:
            self._lose(self.states[-1][1], shown, "shown")
        self.states, self.closing = [(at, shown)], False

    def _close(self) -> None:
        self.closed.append(self.states[-1][1].recorded)
        self.states, self.closing = [], False

    def _lose(self, had_to_be: Sheet, there: Sheet, where: str) -> None:
        self.tally.lost += max(1, len(had_to_be) - len(there))
        self.tally.wrong.append(f"lost ({where}): {had_to_be} is {there}")


def storm(home: Path, kills: int, seed: int, longest_s: float) -> Tally:
    """Kill the typist of one vault so often, each time within `longest_s` seconds of typing."""
    _, computer = set_up(home, invitation(bytes(16)))
    person, _ = people.add(computer.desk, PersonForm("Amal", "Hassan", "1992"))
    computer.close()
    chance, tally = random.Random(seed), Tally()
    witness = Witness(tally)
    for number in range(kills):
        # One in eight dies while the window is still being opened.
        opening = number % 8 == 7
        lines, killed_at = _typed_until_killed(home, seed * 1_000 + number, chance.uniform(0.1, longest_s), opening)
        tally.kills += 1
        witness.hear(lines)
        witness.judge(read(home, person), killed_at)
    tally.recorded = len(witness.closed)
    return tally


def _typed_until_killed(home: Path, seed: int, after_s: float, opening: bool) -> tuple[list[dict[str, object]], float]:
    """What the typist said, and when (CLOCK_MONOTONIC) it was killed: so long after its first word, or its start."""
    command = [sys.executable, "-m", "tests.faults.typist", str(home), str(seed), str(PATIENCE_S * 1_000)]
    broke = home.parent / f"{home.name}.err"
    with broke.open("wb") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, cwd=ROOT)
    assert process.stdout is not None
    heard, out = b"", process.stdout.fileno()
    until = time.monotonic() + (after_s if opening else PATIENCE_S)
    began = opening
    while (left := until - time.monotonic()) > 0 and select.select([out], [], [], left)[0]:
        more = os.read(out, 65_536)
        if not more:
            raise RuntimeError(broke.read_text())
        heard += more
        if not began:
            began, until = True, time.monotonic() + after_s
    killed_at = time.monotonic()
    process.send_signal(signal.SIGKILL)
    heard += process.stdout.read()
    process.stdout.close()
    process.wait()
    if not began:
        raise RuntimeError(f"nothing was typed: {broke.read_text()}")
    return [json.loads(line) for line in heard.splitlines()], killed_at


def read(home: Path, person: RecordId) -> Kept:
    """Open the vault as unlocking does, read what is in it, and see that it is whole."""
    (card,) = slotfile.members(home)
    desk = open_vault(home, card.member, PHRASE).desk
    reader = desk.reader()
    try:
        drafts = [one.form for one in interviews.left_half_way(reader, desk.member.id)]
        held = people.page(reader, person).interviews
        with desk.unit() as unit:
            words_are_whole(unit.connection)
    finally:
        reader.close()
        key = desk.store.key
        desk.store.close()
    upkeep.check(home / STORE, key)
    return Kept(
        [Sheet(one.said, one.next_step, frozenset(one.needs)) for one in drafts],
        [Sheet(one.said, one.next_step, frozenset(one.needs)) for one in held],
    )


def _sheet(line: dict[str, object]) -> Sheet:
    needs = line["needs"]
    assert isinstance(needs, list)
    return Sheet(str(line["said"]), str(line["next_step"]), frozenset(needs))
