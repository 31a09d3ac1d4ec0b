"""Fixed keys, small valid things of every kind, and ways to spoil them."""

import hashlib
from dataclasses import replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import strategies as st

from sync.protocol import cbor, columns
from sync.protocol.batch import ENTRIES, Header, write
from sync.protocol.card import DeviceCard
from sync.protocol.columns import Row
from sync.protocol.enrolment import Founding
from sync.protocol.epoch import KIT, EpochStatement
from sync.protocol.invitation import Invitation
from sync.protocol.keys import HpkePrivate
from sync.protocol.publication import Publication, PublishedDevice, PublishedEpoch, PublishedOffice


def seed(name: str, length: int = 32) -> bytes:
    """Bytes that are the same at every run, for a key of this name."""
    return hashlib.shake_256(name.encode()).digest(length)


DEVICE, OFFICE, RECORD, AUTHOR = (seed(name, 16) for name in ("device", "office", "record", "author"))
SIGNING, POST, DISTRICT, KIT_SIGNING = (
    Ed25519PrivateKey.from_private_bytes(seed(name)) for name in ("signing", "post", "district", "kit signing")
)
HPKE, KIT_HPKE, OFFICE_KEY = (HpkePrivate(seed(name, 96)) for name in ("hpke", "kit hpke", "office key"))
CONTENT_KEY = seed("content key")


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


HEADER = Header(1, ENTRIES, DEVICE, 7, seed("previous"), OFFICE, 3, 11, 12, 1, seed("salt", 16))
CARD = DeviceCard(DEVICE, OFFICE, "Portatile grigio", public(SIGNING), public(POST), HPKE.public().raw)
INVITATION = Invitation(
    "https://distretto.example",
    public(DISTRICT),
    "Distretto di Valle",
    OFFICE,
    "Sportello San Rocco",
    "desk",
    seed("secret", 16),
    1_800_000_000_000,
    True,
)
STATEMENT = EpochStatement.make(OFFICE, 1, OFFICE_KEY.public().raw, DEVICE, SIGNING)
FOUNDING = Founding(STATEMENT, {KIT: b"sealed", DEVICE: b"sealed too"}, KIT_HPKE.public().raw, public(KIT_SIGNING))
PUBLICATION = Publication(
    9,
    1_790_000_000_000,
    (
        PublishedOffice(
            OFFICE, "Sportello San Rocco", "desk", (PublishedEpoch(1, STATEMENT.public, DEVICE, STATEMENT.signature),)
        ),
    ),
    (PublishedDevice(DEVICE, OFFICE, CARD.signing, CARD.hpke, "active"),),
)
ROWS = (
    Row(11, 1_790_000_000_000, 0, AUTHOR, "person", RECORD, RECORD, {"given_name": "Amina", "birth_year": 1987}, {}),
    Row(
        12, 1_790_000_000_250, 1, AUTHOR, "note", seed("note", 16), RECORD, {"text": "È tornata"}, {"text": {DEVICE: 3}}
    ),
)


def frame(payload: bytes = b"sealed", **changed: Any) -> bytes:
    """A signed frame of the sample header."""
    return write(replace(HEADER, **changed), payload, SIGNING)


def signed_statement(label: bytes, raw: bytes, key: Ed25519PrivateKey = DISTRICT) -> bytes:
    """Any bytes at all as a signed statement: so that nonsense gets past the signature."""
    return cbor.dumps([raw, key.sign(label + raw)])


PLAIN = columns.pack(ROWS)
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.binary(max_size=5),
    st.binary(min_size=16, max_size=16),
)
ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | st.binary(max_size=16), inner),
    max_leaves=5,
)
"""Any value that our CBOR can hold."""


@st.composite
def spoilt(draw: st.DrawFn, data: bytes) -> bytes:
    """Bytes with one or two things done to them: bytes altered, cut out, put in, or the end missing."""
    made = bytearray(data)
    for _ in range(draw(st.integers(1, 2))):
        start = draw(st.integers(0, len(made)))
        end = min(len(made), start + draw(st.sampled_from([0, 1, 1, 1, 4, 1 << 20])))
        made[start:end] = draw(st.binary(max_size=4))
    return bytes(made)


@st.composite
def altered(draw: st.DrawFn, data: bytes) -> bytes:
    """CBOR in which one value, somewhere inside, is another one."""
    return cbor.dumps(_replaced(draw, cbor.loads(data, 1 << 24)))


def _replaced(draw: st.DrawFn, value: object) -> object:
    if not isinstance(value, list | dict) or not value or draw(st.integers(0, 3)) == 0:
        return draw(ANYTHING)
    if isinstance(value, list):
        place = draw(st.integers(0, len(value) - 1))
        return [_replaced(draw, one) if i == place else one for i, one in enumerate(value)]
    chosen = draw(st.sampled_from(sorted(value)))
    return {key: _replaced(draw, one) if key == chosen else one for key, one in value.items()}


def nonsense(valid: bytes) -> st.SearchStrategy[bytes]:
    """What a parser may be given instead of `valid`: anything, nearly it, or sound CBOR that is something else."""
    return st.one_of(st.binary(max_size=64), spoilt(valid), altered(valid))
