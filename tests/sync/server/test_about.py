"""What the district says of itself: hello, publication, health, measurements, and nothing to strangers."""

import json
import os
import re

import pytest

from sync.protocol.batch import digest
from sync.protocol.hello import NotTheDistrict, check
from sync.protocol.publication import Publication
from tests.support.district import District
from tests.support.laptop import Laptop, slug


def test_the_hello_is_signed_for_this_nonce_only(district: District, desk: Laptop) -> None:
    nonce = os.urandom(16).hex()
    answer = desk.session.get(f"{district.url}/v1/hello?nonce={nonce}", timeout=30)
    hello = check(answer.content, nonce, district.public)
    assert (hello.name, hello.oldest, hello.newest) == ("Ambito di Prova", 1, 1)
    with pytest.raises(NotTheDistrict):
        check(answer.content, os.urandom(16).hex(), district.public)
    for wrong in ("", "zz" * 16, "00" * 15, "AB" * 16):
        assert slug(desk.session.get(f"{district.url}/v1/hello?nonce={wrong}", timeout=30)) == "malformed"


def test_the_publication_names_offices_devices_and_the_newest_keys(district: District, desk: Laptop) -> None:
    answer = desk.session.get(district.url + "/v1/publication/offices", timeout=30)
    published = Publication.parse(answer.content, district.public, 0)
    office = published.office(desk.office)
    device = published.device(desk.device)
    assert office is not None
    assert device is not None
    assert (office.kind, office.epochs[0].epoch, office.epochs[0].public) == ("desk", 1, desk.office_key.public().raw)
    assert (device.office, device.hpke, device.signing, device.status) == (
        desk.office,
        desk.card.hpke,
        desk.card.signing,
        "active",
    )


def test_an_unchanged_publication_is_not_sent_again(district: District, desk: Laptop) -> None:
    address = district.url + "/v1/publication/offices"
    first = desk.session.get(address, timeout=30)
    tag = first.headers["ETag"]
    again = desk.session.get(address, headers={"If-None-Match": f'"other", {tag}'}, timeout=30)
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    assert desk.session.get(address, timeout=30).content == first.content
    district.revoke(desk.device)
    changed = desk.session.get(address, headers={"If-None-Match": tag}, timeout=30)
    assert changed.status_code == 200
    older = Publication.parse(first.content, district.public, 0).version
    assert Publication.parse(changed.content, district.public, older).version > older


def test_health_and_measurements_are_there_for_who_runs_it(district: District, desk: Laptop) -> None:
    assert desk.session.get(district.url + "/v1/healthz", timeout=30).status_code == 200
    desk.patch(0, desk.batch())
    text = desk.session.get(district.url + "/v1/metrics", timeout=30).text
    counted = re.search(r"^ascolto_batches_total (\S+)$", text, re.MULTILINE)
    assert counted is not None
    assert float(counted[1]) >= 1
    assert desk.device.hex() not in text
    assert desk.office.hex() not in text


@pytest.mark.parametrize(
    "passed_on",
    [
        {"X-Forwarded-For": "203.0.113.9"},
        {"X-Forwarded-For": "127.0.0.1, 203.0.113.9"},
        {"X-Forwarded-For": "127.0.0.1"},
        {"X-Real-IP": "203.0.113.9"},
        {"Forwarded": "for=203.0.113.9"},
        {"Via": "1.1 proxy"},
    ],
)
def test_measurements_are_not_for_callers_from_elsewhere(
    district: District, desk: Laptop, passed_on: dict[str, str]
) -> None:
    answer = desk.session.get(district.url + "/v1/metrics", headers=passed_on, timeout=30)
    assert (answer.status_code, slug(answer)) == (404, "not-found")
    assert b"ascolto_" not in answer.content
    assert desk.session.get(district.url + "/v1/healthz", headers=passed_on, timeout=30).status_code == 200


def test_what_is_not_there_is_a_problem_document_too(district: District, desk: Laptop) -> None:
    for method, path in (
        ("GET", "/"),
        ("GET", "/v1/streams/" + "00" * 16),
        ("POST", "/v1/hello"),
        ("GET", "/v1/hello/"),
        ("GET", "/v1/../etc/passwd"),
    ):
        answer = desk.session.request(method, district.url + path, timeout=30)
        assert (answer.status_code, slug(answer)) == (404, "not-found")
    for spelled in (desk.device.hex().upper(), desk.device.hex() + "00", "x" * 32):
        assert slug(desk.call("HEAD", f"/v1/streams/{spelled}")) == "nonsense"
        assert desk.call("HEAD", f"/v1/streams/{spelled}").status_code == 404


def test_the_log_is_json_lines_without_query_strings_or_labels(district: District, desk: Laptop) -> None:
    raw = desk.batch()
    desk.patch(0, raw)
    desk.feed()
    text = district.log.read_text()
    assert {json.loads(line)["event"] for line in text.splitlines()} == {"listening", "call"}
    for secret in ("after=", "nonce=", "127.0.0.1", desk.card.label, "Centro di ascolto", digest(raw).hex()):
        assert secret not in text
