"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.LargeBinary(16)
_DIGEST = sa.LargeBinary(32)


def upgrade() -> None:
    """Creates them."""
    op.create_table(
        "offices",
        sa.Column("office", _ID, primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
        sa.Column("edition", sa.BigInteger, nullable=False),
        sa.Column("kit_hpke", sa.LargeBinary),
        sa.Column("kit_signing", sa.LargeBinary(32)),
    )
    op.create_table(
        "devices",
        sa.Column("device", _ID, primary_key=True),
        sa.Column("office", _ID, nullable=False),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("signing", sa.LargeBinary(32), nullable=False),
        sa.Column("post", sa.LargeBinary(32), nullable=False),
        sa.Column("hpke", sa.LargeBinary, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("mac", sa.LargeBinary, nullable=False),
        sa.Column("token", sa.LargeBinary(32)),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("approver", sa.LargeBinary(16)),
        sa.Column("approval", sa.LargeBinary),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
        sa.Column("successor", sa.LargeBinary(16)),
    )
    op.create_index("devices_of_office", "devices", ["office", "device"])
    op.create_table(
        "streams",
        sa.Column("device", _ID, primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("digest", _DIGEST, nullable=False),
        sa.Column("offset", sa.BigInteger, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("day_bytes", sa.BigInteger, nullable=False),
        sa.Column("received_ms", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "feeds",
        sa.Column("office", _ID, primary_key=True),
        sa.Column("last", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "batches",
        sa.Column("office", _ID, primary_key=True),
        sa.Column("position", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("device", _ID, nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.SmallInteger, nullable=False),
        sa.Column("digest", _DIGEST, nullable=False),
        sa.Column("received_ms", sa.BigInteger, nullable=False),
        sa.Column("raw", sa.LargeBinary, nullable=False),
    )
    op.create_index("batches_of_device", "batches", ["device", "number"])
    op.create_table(
        "waiting",
        sa.Column("device", _ID, primary_key=True),
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("office", _ID, nullable=False),
        sa.Column("kind", sa.SmallInteger, nullable=False),
        sa.Column("digest", _DIGEST, nullable=False),
        sa.Column("received_ms", sa.BigInteger, nullable=False),
        sa.Column("raw", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "invitations",
        sa.Column("office", _ID, primary_key=True),
        sa.Column("token", _DIGEST, primary_key=True),
        sa.Column("inviter", sa.LargeBinary(16)),
        sa.Column("founding", sa.SmallInteger, nullable=False),
        sa.Column("expires_ms", sa.BigInteger, nullable=False),
        sa.Column("device", sa.LargeBinary(16)),
        sa.Column("used_ms", sa.BigInteger),
    )
    op.create_table(
        "epochs",
        sa.Column("office", _ID, primary_key=True),
        sa.Column("epoch", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("device", _ID, nullable=False),
        sa.Column("signature", sa.LargeBinary(64), nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "wraps",
        sa.Column("office", _ID, primary_key=True),
        sa.Column("epoch", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("holder", _ID, primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
