"""The published vectors are what the code makes, and what is sealed in them opens, with other code too."""

import pytest

from sync.protocol import columns, envelope
from sync.protocol.batch import read, verify
from sync.protocol.epoch import key_info
from sync.protocol.invitation import Invitation
from sync.protocol.keys import KEY_INFO, HpkePrivate, unwrap
from sync.protocol.kit import RecoveryKit
from sync.protocol.welcome import Welcome
from tests.vectors import make
from tests.vectors.plain_hpke import unseal


def _bytes(vector: make.Vector, *names: str) -> list[bytes]:
    return [bytes.fromhex(str(vector[name])) for name in names]


@pytest.mark.parametrize("name", make.VECTORS)
def test_the_committed_file_is_what_is_made_today(name: str) -> None:
    committed = (make.FOLDER / f"{name}.json").read_text("utf-8")
    assert make.text(name) == committed, "python -m tests.vectors.make, if the protocol was meant to change"


def test_there_is_no_file_of_which_nobody_knows() -> None:
    assert {path.stem for path in make.FOLDER.glob("*.json")} == set(make.VECTORS)


def test_the_key_batch_opens() -> None:
    vector = make.committed("key_batch")
    private, info, payload, content_key, frame, signing = _bytes(
        vector, "office_private", "info", "payload", "content_key", "frame", "signing_public"
    )
    batch = read(frame)
    verify(batch, signing)
    assert (batch.payload, KEY_INFO + batch.header.raw()) == (payload, info)
    assert unwrap(HpkePrivate.from_raw(private), payload, info) == content_key
    assert unseal(private, payload, info) == content_key


def test_the_office_key_opens_from_the_kit_and_the_welcome_at_its_device() -> None:
    vector = make.committed("enrolment")
    kit, invitation = RecoveryKit.parse(str(vector["kit"])), Invitation.parse(str(vector["invitation"]))
    office_key, to_kit, welcome, device = _bytes(vector, "office_key", "sealed_to_kit", "welcome", "device_private")
    assert unseal(kit.hpke().raw, to_kit, key_info(kit.office, 1)) == office_key
    opened = Welcome.open(welcome, HpkePrivate.from_raw(device), make.DEVICE, invitation.secret)
    assert dict(opened.office_keys) == {1: office_key}
    assert opened.kit_hpke == kit.hpke().public().raw


def test_the_sealed_columns_open_to_the_rows() -> None:
    assert columns.unpack(bytes.fromhex(str(make.committed("columns")["packed"]))) == make.rows()
    cases = make.committed("envelope")["cases"]
    assert isinstance(cases, list)
    for case, number in zip(cases, (0, 1), strict=True):
        head = make.header(2, 1, make.seed("previous"), (1, len(make.rows())), number)
        header, payload, key = _bytes(case, "header", "payload", "content_key")
        assert header == head.raw()
        assert columns.unpack(envelope.open_(head, payload, key)) == make.rows()
