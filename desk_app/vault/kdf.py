"""From a passphrase to a key: Argon2id (RFC 9106), slow on purpose, never below a floor."""

import os
import threading
import time
import unicodedata
from collections.abc import Callable

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desk_app.domain.errors import Refused, VaultDamaged
from desk_app.vault.slot import Parameters

SALT_BYTES = 16
KEY_BYTES = 32
FLOOR_KIB = 64 * 1024
FLOOR_PASSES = 3
TOP_KIB = 256 * 1024
LANES = 4
SHORTEST = 8
LONGEST = 1024

# A slot file that asks for more than this is not ours: we would freeze the laptop to find out.
_CEILING_KIB = 2 * 1024 * 1024
_CEILING_PASSES = 64
_CEILING_LANES = 16
_STEP_KIB = 16 * 1024
# OpenSSL takes its lanes from one pool: two derivations at the same time wait for each other's, for ever.
_ONE_AT_A_TIME = threading.Lock()

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032\u00b4\uff07", "'"))


def floor_parameters() -> Parameters:
    """The weakest parameters that a slot may have (64 MiB, 3 passes), with a fresh salt."""
    return Parameters(FLOOR_KIB, FLOOR_PASSES, LANES, os.urandom(SALT_BYTES))


def fresh_salt(parameters: Parameters) -> Parameters:
    """The same cost with a salt of its own: each slot, and each new passphrase, has one."""
    return Parameters(parameters.memory_kib, parameters.passes, parameters.lanes, os.urandom(SALT_BYTES))


def demand_strong(parameters: Parameters) -> None:
    """Raise VaultDamaged (`reason` weak or absurd) for parameters that we would never have written."""
    if parameters.memory_kib < FLOOR_KIB or parameters.passes < FLOOR_PASSES or parameters.lanes < 1:
        raise VaultDamaged(reason="weak")
    if len(parameters.salt) != SALT_BYTES:
        raise VaultDamaged(reason="weak")
    too_much = (
        parameters.memory_kib > _CEILING_KIB,
        parameters.passes > _CEILING_PASSES,
        parameters.lanes > _CEILING_LANES,
    )
    if any(too_much):
        raise VaultDamaged(reason="absurd")


def normalise(passphrase: str) -> str:
    """One spelling for what fingers type on any keyboard: the same phrase gives the same key.

    NFKC; blanks trimmed, and inner runs of them made one space; typographic apostrophes made plain. Capitals stay.
    Raises Refused (field "passphrase"): passphrase.missing, passphrase.unreadable, passphrase.long (over 1024
    characters).
    """
    if len(passphrase) > 4 * LONGEST:
        raise Refused("passphrase.long", field="passphrase", limit=LONGEST)
    # Twice: the acute accent decomposes in NFKC, and "ŉ" hides an apostrophe that only NFKC brings out.
    plain = unicodedata.normalize("NFKC", passphrase.translate(_APOSTROPHES)).translate(_APOSTROPHES)
    phrase = " ".join(plain.split())
    if not phrase:
        raise Refused("passphrase.missing", field="passphrase")
    if len(phrase) > LONGEST:
        raise Refused("passphrase.long", field="passphrase", limit=LONGEST)
    if any("\ud800" <= character <= "\udfff" for character in phrase):
        raise Refused("passphrase.unreadable", field="passphrase")
    return phrase


def demand_long(passphrase: str) -> None:
    """What a *new* passphrase must be: at least 8 characters (NIST SP 800-63B). Raises Refused "passphrase.short"."""
    if len(normalise(passphrase)) < SHORTEST:
        raise Refused("passphrase.short", field="passphrase", least=SHORTEST)


def derive(passphrase: str, parameters: Parameters) -> bytes:
    """The 32-byte key of a passphrase. Raises VaultDamaged for weak or absurd parameters, Refused as `normalise`."""
    demand_strong(parameters)
    slow = Argon2id(
        salt=parameters.salt,
        length=KEY_BYTES,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    secret = normalise(passphrase).encode("utf-8")
    with _ONE_AT_A_TIME:
        return slow.derive(secret)


def _measure(parameters: Parameters) -> float:
    began = time.perf_counter()
    derive("the time this takes", parameters)
    return time.perf_counter() - began


def calibrate(target_seconds: float = 0.7, measure: Callable[[Parameters], float] = _measure) -> Parameters:
    """Parameters whose derivation takes about `target_seconds` here: 64 to 256 MiB, 3 passes, a fresh salt.

    The floor is measured and scaled (the time grows with the memory), then what came out is measured too; an old
    laptop that swaps, or has no room, falls back to the floor.
    """
    floor = floor_parameters()
    seconds = measure(floor)
    memory = int(FLOOR_KIB * target_seconds / max(seconds, 1e-6)) // _STEP_KIB * _STEP_KIB
    wanted = Parameters(min(max(memory, FLOOR_KIB), TOP_KIB), FLOOR_PASSES, LANES, floor.salt)
    if wanted.memory_kib == FLOOR_KIB:
        return floor
    try:
        return wanted if measure(wanted) <= 2 * target_seconds else floor
    except MemoryError:
        return floor
