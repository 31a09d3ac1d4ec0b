"""The database's own complaints, told apart once: what is the world's doing gets a name, the rest stays our bug."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy.exc
import sqlcipher3

from desk_app.domain.errors import DiskFails, DiskFull, StoreBusy, StoreDamaged

_SIGNS = (
    ("database or disk is full", DiskFull),
    ("disk i/o error", DiskFails),
    ("database is locked", StoreBusy),
    ("unable to open database file", DiskFails),
    ("malformed", StoreDamaged),
    ("file is not a database", StoreDamaged),
    ("hmac verification failed", StoreDamaged),
    ("fts5: corruption", StoreDamaged),
)
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def known_failures() -> Iterator[None]:
    """Turn a full disk, a held database and a damaged page into the desk's errors."""
    try:
        yield
    except (sqlcipher3.dbapi2.Error, sqlalchemy.exc.DBAPIError) as caught:
        said = str(getattr(caught, "orig", None) or caught).lower()
        for sign, kind in _SIGNS:
            if sign in said:
                raise kind() from caught
        raise
    except OSError as caught:
        if caught.errno in _NO_ROOM:
            raise DiskFull() from caught
        raise
