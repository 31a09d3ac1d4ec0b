"""A desk with a real mailbag, and its visits."""

import threading
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.exchange.mailbag import Address, Mailbag, furnish
from sync.client.backoff import Backoff
from sync.client.ports import Desk, Listener, Silent
from sync.client.transport import Deadlines
from sync.client.visit import Report, Visit
from tests.sync.client.paper_district import PaperDistrict, a_frame
from tests.sync.client.scenery import QUICK, RealClock

DEVICE, OFFICE = bytes([9]) * 16, bytes([7]) * 16
STREAM = f"/v1/streams/{DEVICE.hex()}"
FEED = f"/v1/feeds/{OFFICE.hex()}"
NOTICES = "/v1/publication/offices"


def a_mailbag(folder: Path, district: PaperDistrict, port: int = 0, frames: int = 3) -> Mailbag:
    url = f"http://127.0.0.1:{port or district.port}"
    furnish(folder, Address(url, district.public, OFFICE, DEVICE, Ed25519PrivateKey.generate()))
    mailbag = Mailbag(folder)
    fill(mailbag, frames)
    return mailbag


def fill(mailbag: Mailbag, frames: int) -> None:
    for _ in range(frames):
        number, offset = mailbag.end()
        mailbag.add(a_frame(number + 1, 2000 + number), number + 1, offset)


def visit(
    mailbag: Mailbag,
    *,
    listener: Listener | None = None,
    stop: threading.Event | None = None,
    deadlines: Deadlines = QUICK,
) -> Report:
    desk = Desk(mailbag.credentials, mailbag.outbox, mailbag.inbox, mailbag.notices, listener or Silent(), RealClock())
    return Visit(desk, backoff=Backoff(random=lambda: 0.01), deadlines=deadlines).run(stop or threading.Event())


def frames_upto(count: int) -> list[bytes]:
    return [a_frame(number + 1, 2000 + number) for number in range(count)]
