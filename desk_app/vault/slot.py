"""What a vault's slots are: plain values of the standard library, with nothing secret in the open."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from desk_app.domain.errors import NoSuchMember
from desk_app.domain.member import Role

MAC_BYTES = 32
NO_MEMBER = bytes(16)
RECOVERY_TEST_DAYS = 365


class Kind(StrEnum):
    """Whom a slot lets in."""

    MEMBER = "member"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Parameters:
    """Argon2id of one slot (RFC 9106): memory in KiB, passes, lanes, 16 bytes of salt. `kdf.py` judges the figures."""

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom a slot is for. The recovery slot belongs to nobody: its member is 16 zero bytes, its name is empty."""

    kind: Kind
    member: bytes
    name: str = field(repr=False)
    role: Role


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: a key pair, its private half under the passphrase, and the vault key sealed to its public half."""

    id: bytes
    owner: Owner
    kdf: Parameters
    public: bytes = field(repr=False)
    private: bytes = field(repr=False)
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MemberCard:
    """What the unlock page shows of a member, and what the coordinator sees: `recoverable` yes or no."""

    member: bytes
    name: str
    role: Role
    recoverable: bool


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The whole file. `previous` is there only while the key is being changed: the old key under the new one."""

    vault: bytes
    epoch: int
    slots: tuple[Slot, ...]
    recovery_tested_on: date | None = None
    previous: bytes | None = None
    mac: bytes = bytes(MAC_BYTES)

    def slot_of(self, member: bytes) -> Slot:
        """The slot of a member. Raises NoSuchMember."""
        for slot in self.slots:
            if slot.owner.kind is Kind.MEMBER and slot.owner.member == member:
                return slot
        raise NoSuchMember

    def recovery(self) -> Slot | None:
        """The slot that the printed recovery code opens, where there is one."""
        return next((slot for slot in self.slots if slot.owner.kind is Kind.RECOVERY), None)

    def with_slot(self, made: Slot) -> "SlotFile":
        """The file with this slot in the place of the one of the same owner, or at the end."""
        whose = made.owner.member
        if any(slot.owner.member == whose for slot in self.slots):
            return replace(self, slots=tuple(made if slot.owner.member == whose else slot for slot in self.slots))
        return replace(self, slots=(*self.slots, made))

    def without(self, member: bytes) -> "SlotFile":
        """The file without the slot of this member."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.owner.member != member))

    @property
    def members(self) -> tuple[MemberCard, ...]:
        """The members, in the order in which they were added."""
        owners = (slot.owner for slot in self.slots if slot.owner.kind is Kind.MEMBER)
        return tuple(MemberCard(owner.member, owner.name, owner.role, self.recoverable) for owner in owners)

    @property
    def recoverable(self) -> bool:
        """Whether a forgotten passphrase is not a lost vault: a recovery code was printed, and it was tried."""
        return self.recovery() is not None and self.recovery_tested_on is not None

    def recovery_test_due(self, today: date) -> bool:
        """Whether the printed code was never tried, or not within the last 365 days."""
        tested = self.recovery_tested_on
        return not self.recoverable or tested is None or (today - tested).days > RECOVERY_TEST_DAYS
