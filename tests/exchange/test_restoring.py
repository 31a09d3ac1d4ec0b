"""Recovery kits that cannot be used: each is told apart, and nothing is made or changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.errors import CaptivePortal, KitUnusable, Offline, Refused
from desk_app.exchange import founding, restoring
from sync.protocol.kit import RecoveryKit
from tests.support.computers import PHRASE, applicant, set_up
from tests.support.district import District


@pytest.fixture(scope="module")
def kit(district: District, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The recovery kit of a desk that is enrolled."""
    made, first = set_up(tmp_path_factory.mktemp("kit") / "home", district.office())
    first.round()
    first.close()
    assert made.kit is not None
    return made.kit


def test_a_mistyped_kit_is_told_apart(district: District, kit: str, tmp_path: Path) -> None:
    wrong = kit[:10] + ("A" if kit[10] != "A" else "B") + kit[11:]
    _not_restored(tmp_path / "new", wrong, district.url, "mistyped")


def test_a_kit_of_another_district_is_told_apart(district: District, kit: str, tmp_path: Path) -> None:
    other = replace(RecoveryKit.parse(kit), district=b"elsewher").text()
    _not_restored(tmp_path / "new", other, district.url, "other-district")


def test_a_kit_that_was_never_given_out_is_refused(district: District, kit: str, tmp_path: Path) -> None:
    guessed = replace(RecoveryKit.parse(kit), secret=b"guessed in vain.").text()
    _not_restored(tmp_path / "new", guessed, district.url, "unknown")


@pytest.mark.parametrize("address", ["", "http://example.org", "ftp://example.org", "https://", "https://[", "a b?c=d"])
def test_an_address_that_is_none_is_told_apart(kit: str, tmp_path: Path, address: str) -> None:
    _not_restored(tmp_path / "new", kit, address, "address")


def test_without_a_network_nothing_is_restored_and_nothing_is_left(kit: str, tmp_path: Path) -> None:
    with pytest.raises(Offline):
        restoring.restore(tmp_path / "new", kit, "http://127.0.0.1:9", applicant())
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "new.new").exists()


def test_who_cannot_sign_a_greeting_is_not_the_district(
    kit: str, district: District, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "claimed_key", lambda _: b"z" * 32)
    with pytest.raises(CaptivePortal):
        restoring.restore(tmp_path / "new", kit, district.url, applicant())


@pytest.mark.parametrize(("who", "code"), [("", "member.name-missing"), ("Chiara Rinaldi", "passphrase.short")])
def test_a_name_or_phrase_that_will_not_do_is_refused_before_the_district_is_asked(
    kit: str, tmp_path: Path, who: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        restoring.restore(tmp_path / "new", kit, "http://127.0.0.1:9", founding.Applicant(who, "corta"))
    assert refused.value.code == code
    assert PHRASE not in repr(applicant())


def _not_restored(home: Path, kit: str, url: str, why: str) -> None:
    with pytest.raises(KitUnusable) as caught:
        restoring.restore(home, kit, url, applicant())
    assert caught.value.values == {"why": why}
    assert not home.exists()
