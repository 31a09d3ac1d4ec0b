"""What the settings page is told and what it tells: frozen values, nothing of Qt."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks: `scheme` light, dark or system; `zoom` 1.0 to 2.0; `minutes` before it locks by itself."""

    language: str
    scheme: str
    zoom: float
    minutes: int


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Somebody who may open this archive; `recoverable`: a phrase that they forget is no lost archive."""

    key: bytes
    name: str
    role: str
    recoverable: bool = False


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """This computer and who opens it. `tested` is when the recovery code was last tried, None for never.

    `device` is the short number of this computer; `check_code` is empty on one that was restored. `test_by` is the
    last day for trying the code again, `test_due` whether that day has passed, or the code was never tried.
    """

    office: str
    label: str
    device: str
    enrolled: bool
    check_code: str
    me: bytes
    coordinator: bool
    members: tuple[MemberLine, ...]
    tested: date | None
    test_by: date | None = None
    test_due: bool = False


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """Where copies of the archive go (empty: nowhere), when the last was verified (ms; 0: never), what failed last."""

    folder: str
    last_ms: int
    trouble: str


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation for a further computer; `until_ms` is milliseconds since 1970."""

    text: str = field(repr=False)
    until_ms: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A computer that asks to be let in; `proven` when it came with an invitation made here."""

    device: bytes
    label: str
    code: str
    proven: bool
