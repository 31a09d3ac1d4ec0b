"""Everything that one running district server holds, made once at its start."""

import time
from dataclasses import dataclass
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.server.committer import Committer
from sync.server.database import Database
from sync.server.devices import Devices
from sync.server.enrolments import Enrolments
from sync.server.epochs import Epochs
from sync.server.ingest import Ingest
from sync.server.invitations import Invitations
from sync.server.ledger import Ledger
from sync.server.metrics import Metrics
from sync.server.publications import Publications
from sync.server.rate import Rate
from sync.server.settings import Folder, Settings
from sync.server.signers import Signers
from sync.server.spool import Spool
from sync.server.strangers import Strangers


def now_ms() -> int:
    """The district's clock: milliseconds since 1970."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class District:
    """The parts of one server, as the calls use them."""

    settings: Settings
    key: Ed25519PrivateKey
    database: Database
    ingest: Ingest
    committer: Committer
    ledger: Ledger
    signers: Signers
    metrics: Metrics
    strangers: Strangers

    @cached_property
    def devices(self) -> Devices:
        """The devices of all offices."""
        return Devices(self.database)

    @cached_property
    def epochs(self) -> Epochs:
        """The offices' key epochs."""
        return Epochs(self.database)

    @cached_property
    def invitations(self) -> Invitations:
        """Who may enrol."""
        return Invitations(self.database)

    @cached_property
    def enrolments(self) -> Enrolments:
        """Who enrols."""
        return Enrolments(self.database)

    @cached_property
    def publications(self) -> Publications:
        """What is published."""
        return Publications(self.database, self.key, self.settings.edition_base, now_ms)

    @cached_property
    def newcomers(self) -> Rate:
        """How often one address may try to enrol."""
        return Rate(self.settings.enrolment_rate, self.settings.enrolment_burst, time.monotonic)

    def close(self) -> None:
        """Finishes the running transaction and lets the database go."""
        self.committer.close()
        self.database.close()


def open_district(folder: Folder) -> District:
    """Puts a server together from its folder. Raises SettingsError."""
    settings = folder.settings()
    database = Database(settings.database)
    ledger = Ledger(database, settings.daily_bytes)
    metrics = Metrics()
    by_device = Rate(settings.device_rate, settings.device_burst, time.monotonic)
    strangers = Strangers(Rate(settings.stranger_rate, settings.stranger_burst, time.monotonic))
    committer = Committer(ledger, metrics, now_ms)
    return District(
        settings=settings,
        key=folder.key(),
        database=database,
        ingest=Ingest(ledger, Spool(folder.spool), committer, settings.idle_s),
        committer=committer,
        ledger=ledger,
        signers=Signers(Devices(database), by_device, strangers),
        metrics=metrics,
        strangers=strangers,
    )
