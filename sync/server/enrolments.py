"""How devices come in: with an invitation, with the office's recovery kit, or in the place of one that forked."""

from sqlalchemy import Connection, Row, select, update

from sync.protocol.batch import BadSignature
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import ACTIVE, PENDING, REFUSED, Enrolment, EnrolmentAnswer, Founding
from sync.protocol.invitation import token_hash
from sync.protocol.keys import HpkePublic, check_code
from sync.protocol.problems import Refusal, problem
from sync.protocol.publication import REVOKED
from sync.server import epochs
from sync.server.database import Database
from sync.server.devices import Device, Entry, add, find, published_anew
from sync.server.invitations import locked, redeem
from sync.server.tables import offices


class Enrolments:
    """Takes requests to enrol. Every method blocks: call it from a worker thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enrol(self, request: Enrolment, now_ms: int) -> EnrolmentAnswer:
        """Enrols a device, all of it or nothing. The same request again gets the same answer.

        Raises Refusal: invitation-unknown, -used, -expired; bad-signature for a kit; malformed.
        """
        HpkePublic.from_raw(request.card.hpke)
        with self._database.writing() as connection:
            if request.token:
                return _by_invitation(connection, request, now_ms)
            return _by_kit(connection, request, now_ms)


def answer(device: Device) -> EnrolmentAnswer:
    """How it stands with a device."""
    status = REFUSED if device.status == REVOKED else device.status
    return EnrolmentAnswer(status, device.code, device.sealed, device.approver)


def _by_invitation(connection: Connection, request: Enrolment, now_ms: int) -> EnrolmentAnswer:
    card = request.card
    token = token_hash(request.token)
    locked(connection, card.office, token)
    known = find(connection, card.device)
    if known is not None and known.card == card and known.token == token:
        # The answer to the first request was lost on the way.
        return answer(known)
    founding = redeem(connection, card.office, token, card.device, now_ms)
    # Another device may have founded the office with an invitation of its own in the meantime.
    founding = founding and _office(connection, card.office).kit_signing is None
    code = check_code(request.mac)
    entry = Entry(ACTIVE if founding else PENDING, now_ms, code, request.mac, token)
    if founding:
        _found(connection, card, request.founding, now_ms)
    add(connection, card, entry)
    published_anew(connection, card.office)
    return EnrolmentAnswer(entry.status, code, None, None)


def _found(connection: Connection, card: DeviceCard, founding: Founding | None, now_ms: int) -> None:
    """Writes the office's first epoch and the public half of its recovery kit."""
    if founding is None:
        raise Refusal(problem("malformed", "the first device of an office brings its first key"))
    statement = founding.statement
    if (statement.office, statement.epoch, statement.device) != (card.office, 1, card.device):
        raise Refusal(problem("malformed", "this is not the first epoch of this office"))
    try:
        statement.check(card.signing)
    except BadSignature as error:
        raise Refusal(problem("bad-signature")) from error
    HpkePublic.from_raw(statement.public)
    HpkePublic.from_raw(founding.kit_hpke)
    epochs.add(connection, statement, founding.wraps, now_ms)
    kit = {"kit_hpke": founding.kit_hpke, "kit_signing": founding.kit_signing}
    connection.execute(update(offices).where(offices.c.office == card.office).values(**kit))


def _by_kit(connection: Connection, request: Enrolment, now_ms: int) -> EnrolmentAnswer:
    card = request.card
    office = _office(connection, card.office)
    try:
        request.check_kit(office.kit_signing or b"")
    except BadSignature as error:
        raise Refusal(problem("bad-signature")) from error
    known = find(connection, card.device)
    if known is not None and known.card == card and known.status != REVOKED:
        return answer(known)
    add(connection, card, Entry(ACTIVE, now_ms))
    published_anew(connection, card.office)
    return EnrolmentAnswer(ACTIVE, "", None, None)


def _office(connection: Connection, office: bytes) -> Row[tuple[object, ...]]:
    row = connection.execute(select(offices).where(offices.c.office == office).with_for_update()).one_or_none()
    if row is None:
        raise Refusal(problem("bad-signature", "no office has this kit"))
    return row
