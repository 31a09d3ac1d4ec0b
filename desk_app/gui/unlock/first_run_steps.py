"""The first run as a map of steps, and what is told at each: frozen values, nothing of Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Step(StrEnum):
    """A page of the first run."""

    CHOICE = "choice"
    INVITATION = "invitation"
    KIT = "kit"
    MEMBER = "member"
    CODES = "codes"


class Road(StrEnum):
    """What somebody wants to do with this computer. Whether a desk is founded or joined, the invitation says."""

    NEW = "new"
    JOIN = "join"
    RESTORE = "restore"
    COPY = "copy"
    TRAINING = "training"


_WITH_INVITATION = (Step.CHOICE, Step.INVITATION, Step.MEMBER, Step.CODES)
ROADS: Mapping[Road, tuple[Step, ...]] = {
    Road.NEW: _WITH_INVITATION,
    Road.JOIN: _WITH_INVITATION,
    Road.RESTORE: (Step.CHOICE, Step.KIT, Step.MEMBER, Step.CODES),
    Road.COPY: (Step.CHOICE,),
    Road.TRAINING: (Step.CHOICE,),
}


def after(road: Road, step: Step) -> Step:
    """The next step; the last one stays."""
    steps = ROADS[road]
    return steps[min(steps.index(step) + 1, len(steps) - 1)]


def before(road: Road, step: Step) -> Step:
    """The step before; from the codes there is no way back, for the archive has been made."""
    steps = ROADS[road]
    return step if step is Step.CODES else steps[max(steps.index(step) - 1, 0)]


@dataclass(frozen=True, slots=True)
class InvitationFacts:
    """What an invitation says. `kind` is desk, municipality or district; `until_ms` is milliseconds since 1970."""

    office: str
    kind: str
    district: str
    until_ms: int
    founding: bool
    url: str


@dataclass(frozen=True, slots=True)
class SetUpFacts:
    """What is shown once, and never again. `kit` is None where the office has one already, `check_code` may be empty.

    `url` is the district's address: whoever restores with the kit has to type it.
    """

    office: str
    recovery_code: str = field(repr=False)
    kit: str | None = field(repr=False)
    check_code: str
    url: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Where somebody stands in the first run, so that a page made anew (other sizes, other colours) loses nothing.

    The phrase is not in it.
    """

    road: Road = Road.NEW
    step: Step = Step.CHOICE
    invitation: str = field(default="", repr=False)
    kit: str = field(default="", repr=False)
    url: str = ""
    name: str = ""
    made: SetUpFacts | None = None
