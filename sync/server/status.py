"""What `ascolto-server status` shows: who is there and how far each has come, never a content."""

import time

from sqlalchemy import func, select

from sync.server.database import Database
from sync.server.tables import devices, epochs, feeds, offices, streams, waiting


def lines(database: Database) -> list[str]:
    """One line for each office and, indented, one for each of its devices."""
    with database.reading() as connection:
        top = select(epochs.c.office, func.max(epochs.c.epoch)).group_by(epochs.c.office)
        newest: dict[bytes, int] = {row[0]: row[1] for row in connection.execute(top)}
        counted = select(waiting.c.device, func.count()).group_by(waiting.c.device)
        held: dict[bytes, int] = {row[0]: row[1] for row in connection.execute(counted)}
        joined = select(
            devices.c.device,
            devices.c.office,
            devices.c.label,
            devices.c.status,
            devices.c.code,
            streams.c.number,
            streams.c.offset,
            streams.c.received_ms,
        ).join(streams, streams.c.device == devices.c.device)
        found = connection.execute(joined.order_by(devices.c.created_ms, devices.c.device)).all()
        known = connection.execute(
            select(offices, feeds.c.last)
            .join(feeds, feeds.c.office == offices.c.office)
            .order_by(offices.c.created_ms, offices.c.office)
        ).all()
    text: list[str] = []
    for office in known:
        founded = f"epoch {newest[office.office]}" if office.office in newest else "not founded"
        text.append(f"{office.kind} {office.name} {office.office.hex()}: {founded}, feed at {office.last}")
        for device in found:
            if device.office == office.office:
                text.append(
                    f"  {device.status} {device.label} {device.device.hex()}: code {device.code or '-'}, "
                    f"batches {device.number}, bytes {device.offset}, last {_day(device.received_ms)}, "
                    f"waiting room {held.get(device.device, 0)}"
                )
    return text or ["no office yet: `ascolto-server invite` makes the first"]


def _day(at_ms: int) -> str:
    return time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(at_ms / 1000)) if at_ms else "never"
