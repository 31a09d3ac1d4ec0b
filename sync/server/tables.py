"""The tables of the district server, the same on SQLite and on PostgreSQL.

Every key begins with the office or the device and no constraint reaches from one to another, so that a larger
deployment can spread the rows by that column on a distributed PostgreSQL.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, SmallInteger, String, Table

METADATA = MetaData()
Id = LargeBinary(16)
Digest = LargeBinary(32)

offices = Table(
    "offices",
    METADATA,
    Column("office", Id, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    # Counts the changes to what is published of this office; the publication's version is the sum over all offices.
    Column("edition", BigInteger, nullable=False),
    Column("kit_hpke", LargeBinary),
    Column("kit_signing", LargeBinary(32)),
)

devices = Table(
    "devices",
    METADATA,
    Column("device", Id, primary_key=True),
    Column("office", Id, nullable=False),
    Column("label", String(200), nullable=False),
    Column("signing", LargeBinary(32), nullable=False),
    Column("post", LargeBinary(32), nullable=False),
    Column("hpke", LargeBinary, nullable=False),
    Column("status", String(20), nullable=False),
    Column("code", String(20), nullable=False),
    # What the enrolling device proved about its card; the approving device checks it, the server cannot.
    Column("mac", LargeBinary, nullable=False),
    # The hash of the invitation's token, so that its maker knows which of them was redeemed.
    Column("token", LargeBinary(32)),
    Column("sealed", LargeBinary),
    Column("approver", LargeBinary(16)),
    Column("approval", LargeBinary),
    Column("created_ms", BigInteger, nullable=False),
    Column("successor", LargeBinary(16)),
    Index("devices_of_office", "office", "device"),
)

streams = Table(
    "streams",
    METADATA,
    Column("device", Id, primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("digest", Digest, nullable=False),
    Column("offset", BigInteger, nullable=False),
    Column("day", Integer, nullable=False),
    Column("day_bytes", BigInteger, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
)

feeds = Table(
    "feeds",
    METADATA,
    Column("office", Id, primary_key=True),
    # The last position given out; the lock on this row keeps positions gapless and in the order of commits.
    Column("last", BigInteger, nullable=False),
)

batches = Table(
    "batches",
    METADATA,
    Column("office", Id, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("device", Id, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("digest", Digest, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Index("batches_of_device", "device", "number"),
)

waiting = Table(
    "waiting",
    METADATA,
    Column("device", Id, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("office", Id, nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("digest", Digest, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("raw", LargeBinary, nullable=False),
)

invitations = Table(
    "invitations",
    METADATA,
    Column("office", Id, primary_key=True),
    Column("token", Digest, primary_key=True),
    Column("inviter", LargeBinary(16)),
    Column("founding", SmallInteger, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
    Column("device", LargeBinary(16)),
    Column("used_ms", BigInteger),
)

epochs = Table(
    "epochs",
    METADATA,
    Column("office", Id, primary_key=True),
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    Column("public", LargeBinary, nullable=False),
    Column("device", Id, nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

wraps = Table(
    "wraps",
    METADATA,
    Column("office", Id, primary_key=True),
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    # The device the office's private key is sealed to, or sixteen zero bytes for the recovery kit.
    Column("holder", Id, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)
