"""`python -m tests.vectors.make`: write the test vectors of the protocol, the same bytes at every run.

Everything is made from fixed keys. What HPKE seals cannot be made twice alike: of that the committed bytes are kept
as long as they open, with the private key that opens them.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import columns, dictionary, envelope, hello, signatures
from sync.protocol.batch import ENTRIES, KEY, Header, digest, read, write
from sync.protocol.card import DeviceCard
from sync.protocol.columns import Row
from sync.protocol.enrolment import Enrolment, Founding
from sync.protocol.epoch import KIT, EpochStatement, key_info
from sync.protocol.invitation import Invitation, token_hash
from sync.protocol.keys import KEY_INFO, CannotOpen, HpkePrivate, fingerprint, unwrap, wrap
from sync.protocol.kit import RecoveryKit
from sync.protocol.upload import Acknowledgement
from sync.protocol.welcome import Welcome

FOLDER = Path(__file__).parent
NOW_MS = 1_795_400_000_000
Vector = dict[str, object]


def seed(name: str, length: int = 32) -> bytes:
    """The first bytes of SHAKE256 of a name: nothing up anybody's sleeve."""
    return hashlib.shake_256(b"ascolto test vector: " + name.encode()).digest(length)


def uuid7(name: str, ms: int) -> bytes:
    """A UUIDv7 (RFC 9562) of that time."""
    number = int.from_bytes(ms.to_bytes(6, "big") + seed(name, 10), "big")
    return (number & ~(0xF << 76 | 3 << 62) | 7 << 76 | 2 << 62).to_bytes(16, "big")


SIGNING, POST, DISTRICT = (Ed25519PrivateKey.from_private_bytes(seed(n)) for n in ("signing", "post", "district"))
HPKE, OFFICE_KEY = (HpkePrivate(seed(n, 96)) for n in ("device hpke", "office key"))
DEVICE, OFFICE = seed("device", 16), seed("office", 16)
CONTENT_KEY = seed("content key")


def public(key: Ed25519PrivateKey) -> bytes:
    """The 32 bytes of a public key."""
    return key.public_key().public_bytes_raw()


KIT_PAPER = RecoveryKit(OFFICE, seed("kit", 16), fingerprint(public(DISTRICT)))
CARD = DeviceCard(DEVICE, OFFICE, "Portatile grigio", public(SIGNING), public(POST), HPKE.public().raw)
INVITATION = Invitation(
    url="https://distretto.example",
    district=public(DISTRICT),
    district_name="Distretto di Valle",
    office=OFFICE,
    office_name="Sportello San Rocco",
    office_kind="desk",
    secret=seed("invitation", 16),
    expires_ms=NOW_MS + 604_800_000,
    founding=True,
)
STATEMENT = EpochStatement.make(OFFICE, 1, OFFICE_KEY.public().raw, DEVICE, SIGNING)


def header(number: int, kind: int, previous: bytes, seqs: tuple[int, int], dictionary_number: int) -> Header:
    """A header of the vectors' device to its own office, in epoch 1."""
    salt = seed(f"salt {number}", 16)
    return Header(1, kind, DEVICE, number, previous, OFFICE, 1, *seqs, dictionary_number, salt)


def rows() -> tuple[Row, ...]:
    """Two people and what was said: every form of a column, an id of each sort, a mark."""
    author = seed("author", 16)  # an id that is no UUIDv7
    people = [uuid7(f"person {i}", NOW_MS + i * 60_000) for i in range(2)]
    made: list[Row] = []
    for i, person in enumerate(people):
        at = NOW_MS + i * 60_000
        fields: dict[str, columns.Value] = {"given_name": ("Amina", "Bruno")[i], "birth_year": 1970 + i, "phone": None}
        made.append(Row(len(made) + 1, at, 0, author, "person", person, person, fields, {}))
        for j in range(4):
            need = uuid7(f"need {i} {j}", at + j)
            said: dict[str, columns.Value] = {"code": "CAS", "urgent": j == 0, "of": person, "note": f"parola {j}"}
            made.append(Row(len(made) + 1, at + j, j, author, "need", need, person, said, {}))
    over = {"given_name": {DEVICE: 1, seed("other device", 16): 9}}
    change: dict[str, columns.Value] = {"given_name": "Àmina", "birth_year": 1 << 70, "phone": [1.5, {"a": -1}]}
    made.append(Row(len(made) + 1, NOW_MS + 90_000, 0, author, "person", people[0], people[0], change, over))
    made.append(Row(len(made) + 1, NOW_MS + 90_001, 0, author, "setting", uuid7("setting", NOW_MS), None, {}, {}))
    return tuple(made)


def plain(value: object) -> object:
    """A value as JSON: bytes as {"hex": …}, whole numbers beyond 53 bits as {"int": …}."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 1 << 53:
        return {"int": str(value)}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key.hex() if isinstance(key, bytes) else key: plain(one) for key, one in value.items()}
    return value


def _columns(_: Vector) -> Vector:
    every = [plain(row._asdict()) for row in rows()]
    return {"rows": every, "packed": columns.pack(rows()).hex(), "no_rows": columns.pack(()).hex()}


def _envelope(_: Vector) -> Vector:
    made = []
    for number in (dictionary.NONE, dictionary.LATEST):
        head = header(2, ENTRIES, seed("previous"), (1, len(rows())), number)
        data = columns.pack(rows())
        folded = envelope.compress(data, number)
        one = {
            "header": head.raw(),
            "dictionary_sha256": b"" if number == 0 else hashlib.sha256(dictionary.load(number).as_bytes()).digest(),
            "content_key": CONTENT_KEY,
            "plain": data,
            "compressed": folded,
            "padded": envelope.pad(folded),
            "batch_key": envelope.batch_key(head, CONTENT_KEY),
            "payload": envelope.seal(head, data, CONTENT_KEY),
        }
        made.append({name: value.hex() for name, value in one.items()})
    return {"cases": made}


def _batch(_: Vector) -> Vector:
    first = write(header(1, ENTRIES, bytes(32), (1, 1), 0), b"any payload", SIGNING)
    second = write(header(2, ENTRIES, digest(first), (2, 5), 0), b"", SIGNING)
    frames = []
    for raw in (first, second):
        one = read(raw)
        fields = plain(asdict(one.header))
        parts = {"header": one.header.raw(), "payload": one.payload, "signature": one.signature}
        whole = {"frame": raw.hex(), "digest": digest(raw).hex()}
        frames.append({"fields": fields, **{name: value.hex() for name, value in parts.items()}, **whole})
    return {**_keys("signing", SIGNING), "frames": frames}


def _keys(name: str, key: Ed25519PrivateKey) -> Vector:
    return {f"{name}_private": key.private_bytes_raw().hex(), f"{name}_public": public(key).hex()}


def _hpke(name: str, key: HpkePrivate) -> Vector:
    return {f"{name}_private": key.raw.hex(), f"{name}_public": key.public().raw.hex()}


def _kept(before: object, opens: Callable[[bytes], object], fresh: Callable[[], bytes]) -> str:
    """What was sealed before, if it still opens; else sealed anew."""
    if isinstance(before, str):
        try:
            opens(bytes.fromhex(before))
        except (CannotOpen, ValueError):
            return fresh().hex()
        return before
    return fresh().hex()


def _key_batch(before: Vector) -> Vector:
    head = header(1, KEY, bytes(32), (0, 0), 0)
    info = KEY_INFO + head.raw()
    sealed = _kept(
        before.get("payload"),
        lambda data: unwrap(OFFICE_KEY, data, info),
        lambda: wrap(OFFICE_KEY.public(), CONTENT_KEY, info),
    )
    raw = write(head, bytes.fromhex(sealed), SIGNING)
    fixed = {"header": head.raw().hex(), "info": info.hex(), "content_key": CONTENT_KEY.hex(), "payload": sealed}
    return {**_hpke("office", OFFICE_KEY), **_keys("signing", SIGNING), **fixed, "frame": raw.hex()}


def _hello(_: Vector) -> Vector:
    nonce = seed("nonce", 16).hex()
    data = hello.answer(nonce, NOW_MS, "Distretto di Valle", DISTRICT)
    return {**_keys("district", DISTRICT), "nonce": nonce, "time_ms": NOW_MS, "answer": data.hex()}


def _acknowledgement(_: Vector) -> Vector:
    made = Acknowledgement(DEVICE, 4_096, 7, seed("digest"), NOW_MS)
    return {**_keys("district", DISTRICT), "fields": plain(asdict(made)), "header": made.sign(DISTRICT)}


def _invitation(_: Vector) -> Vector:
    token = INVITATION.token()
    return {
        "fields": plain(asdict(INVITATION)),
        "text": INVITATION.text(),
        "token": token.hex(),
        "token_hash": token_hash(token).hex(),
        "card": CARD.raw().hex(),
        "mac_of_card": INVITATION.mac(CARD.raw()).hex(),
        "code": INVITATION.code(CARD),
    }


def _enrolment(before: Vector) -> Vector:
    kit_hpke, info = KIT_PAPER.hpke(), key_info(OFFICE, 1)
    wrapped = _kept(
        before.get("sealed_to_kit"),
        lambda data: unwrap(kit_hpke, data, info),
        lambda: wrap(kit_hpke.public(), OFFICE_KEY.raw, info),
    )
    welcome = Welcome({1: OFFICE_KEY.raw}, kit_hpke.public().raw)
    sealed = _kept(
        before.get("welcome"),
        lambda data: Welcome.open(data, HPKE, DEVICE, INVITATION.secret),
        lambda: welcome.seal(CARD, INVITATION.secret),
    )
    founding = Founding(STATEMENT, {KIT: bytes.fromhex(wrapped)}, kit_hpke.public().raw, public(KIT_PAPER.signing()))
    return {
        **_keys("signing", SIGNING),
        **_hpke("device", HPKE),
        "invitation": INVITATION.text(),
        "kit": KIT_PAPER.text(),
        "office_key": OFFICE_KEY.raw.hex(),
        "statement_signature": STATEMENT.signature.hex(),
        "sealed_to_kit": wrapped,
        "request_to_found": Enrolment.by_invitation(CARD, INVITATION, founding).write().hex(),
        "request_to_join": Enrolment.by_invitation(CARD, INVITATION, None).write().hex(),
        "request_by_kit": Enrolment.by_kit(CARD, KIT_PAPER.signing()).write().hex(),
        "welcome_plain": welcome.write().hex(),
        "welcome": sealed,
    }


def _kit(_: Vector) -> Vector:
    return {
        "fields": {"office": OFFICE.hex(), "secret": KIT_PAPER.secret.hex(), "district": KIT_PAPER.district.hex()},
        "text": KIT_PAPER.text(),
        **_hpke("hpke", KIT_PAPER.hpke()),
        **_keys("signing", KIT_PAPER.signing()),
    }


def _http_signature(_: Vector) -> Vector:
    made = []
    stream, offices = f"/v1/streams/{DEVICE.hex()}", f"/v1/offices/{OFFICE.hex()}"
    upload = {"Content-Type": "application/partial-upload", "Upload-Offset": "4096", "Upload-Complete": "?0"}
    for method, path, headers, body in (
        ("HEAD", stream, {}, None),
        ("PATCH", stream, upload, None),
        ("GET", f"/v1/feeds/{OFFICE.hex()}?after=7&without={DEVICE.hex()}", {}, None),
        ("PUT", f"{offices}/epochs/2", {}, b"a body"),
    ):
        added = signatures.sign(method, INVITATION.url + path, headers, body, POST, DEVICE, NOW_MS // 1000)
        said: Vector = {"method": method, "url": INVITATION.url + path, "headers": headers}
        made.append({**said, "body": None if body is None else body.hex(), "added": added})
    return {**_keys("post", POST), "device": DEVICE.hex(), "created": NOW_MS // 1000, "requests": made}


VECTORS: dict[str, Callable[[Vector], Vector]] = {
    "acknowledgement": _acknowledgement,
    "batch": _batch,
    "columns": _columns,
    "enrolment": _enrolment,
    "envelope": _envelope,
    "hello": _hello,
    "http_signature": _http_signature,
    "invitation": _invitation,
    "key_batch": _key_batch,
    "kit": _kit,
}


def committed(name: str) -> Vector:
    """A vector as it lies in this folder; empty before it was first made."""
    path = FOLDER / f"{name}.json"
    read_back: Vector = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return read_back


def text(name: str) -> str:
    """A vector as its file should be."""
    return json.dumps(VECTORS[name](committed(name)), indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Write all files."""
    for name in VECTORS:
        (FOLDER / f"{name}.json").write_text(text(name), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
