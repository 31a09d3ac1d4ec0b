"""Everything that can be told to a person as a known failure, in one tree.

    DeskError
    ├── Refused            a rule of the desk says no; shown beside the field
    ├── VaultError         WrongPassphrase · VaultDamaged · TooManyTries · NoSuchMember · LastCoordinator · AlreadyOpen
    ├── StoreError         NotOurs · StoreDamaged · TooNew · DiskFull · DiskFails · StoreBusy · OlderThanSent
    │                       · NoSuchFolder · CopyFailed · StickFull · SeveralArchives · CopyMissing
    └── PostError          Offline · CaptivePortal · DistrictNonsense · RefusedByDistrict · DeviceRevoked · Forked
                           · DistrictBusy · OverQuota · UpdateNeeded · DistrictBehind
                           · MissingKey · CannotOpenBatch · InvitationUnusable · KitUnusable
    OwnFault is what a page is told when something of ours broke, so that it does not wait for ever.

An error carries a code and values, never a sentence: `gui/bridge/words.py` makes the words, in every language.
Anything that is not a `DeskError` is our own fault and becomes a report.
"""


class DeskError(Exception):
    """A known failure. `code` names the sentence; `values` fill it (never a person's data)."""

    code = "desk"

    def __init__(self, code: str | None = None, **values: object) -> None:
        if code is not None:
            self.code = code
        self.values = values
        super().__init__(self.code)


class OwnFault(DeskError):
    """Something of ours broke, and was reported as such: whoever waited for it may stop."""

    code = "fault"


class Refused(DeskError):
    """A rule of the desk says no. `field` names where it is shown; what was typed stays."""

    code = "refused"

    def __init__(self, code: str | None = None, field: str = "", **values: object) -> None:
        self.field = field
        super().__init__(code, **values)


class VaultError(DeskError):
    """The vault does not open, or not so."""

    code = "vault"


class WrongPassphrase(VaultError):
    """No slot opens with this phrase or code; nothing is damaged."""

    code = "vault.wrong-passphrase"


class VaultDamaged(VaultError):
    """The slot file is not what was written."""

    code = "vault.damaged"


class TooManyTries(VaultError):
    """Wait `seconds` before the next try; nothing is ever erased."""

    code = "vault.too-many-tries"


class NoSuchMember(VaultError):
    """This vault has no such member."""

    code = "vault.no-such-member"


class LastCoordinator(VaultError):
    """The last coordinator of a vault cannot be removed."""

    code = "vault.last-coordinator"


class AlreadyOpen(VaultError):
    """Another window of this application has the vault open."""

    code = "vault.already-open"


class StoreError(DeskError):
    """The database below the vault fails."""

    code = "store"


class NotOurs(StoreError):
    """The file is not a database of Ascolto, or of another vault, or empty, or missing."""

    code = "store.not-ours"


class StoreDamaged(StoreError):
    """The right key does not make sense of the file, or a page of it."""

    code = "store.damaged"


class TooNew(StoreError):
    """A newer Ascolto wrote this database."""

    code = "store.too-new"


class DiskFull(StoreError):
    """No room on the disk: nothing of this save was kept, everything before it was."""

    code = "store.full"


class DiskFails(StoreError):
    """The disk, or the folder on it, does not answer as it should: nothing of this save was kept."""

    code = "store.disk"


class StoreBusy(StoreError):
    """Another process holds the database."""

    code = "store.busy"


class OlderThanSent(StoreError):
    """This copy of the vault is older than what the district has acknowledged from it."""

    code = "store.older-than-sent"


class NoSuchFolder(StoreError):
    """The folder for copies is not there: a stick that was taken out."""

    code = "copy.no-folder"


class CopyFailed(StoreError):
    """The folder for copies does not take them: a stick that was pulled out, is worn, or may only be read."""

    code = "copy"


class StickFull(StoreError):
    """No room where the copies go; the archive itself is whole."""

    code = "copy.full"


class SeveralArchives(StoreError):
    """Copies of several computers are in the folder that was chosen."""

    code = "copy.several"


class CopyMissing(StoreError):
    """No copy of an archive is in the folder that was chosen."""

    code = "copy.none"


class PostError(DeskError):
    """The post does not go through; what is written stays here."""

    code = "post"


class Offline(PostError):
    """No connection to the district."""

    code = "post.offline"


class CaptivePortal(PostError):
    """Somebody else answers in the district's place: a network that asks for a login."""

    code = "post.captive-portal"


class DistrictNonsense(PostError):
    """The server answered something that is not of this protocol."""

    code = "post.nonsense"


class RefusedByDistrict(PostError):
    """A problem document of the server; `problem` is its slug."""

    code = "post.refused"


class DistrictBusy(PostError):
    """The district cannot take anything now (busy, full, a fault of its own, a gateway before it)."""

    code = "post.busy"


class OverQuota(PostError):
    """This computer has sent as much as the district takes in a day."""

    code = "post.quota"


class UpdateNeeded(PostError):
    """The district speaks only with a newer Ascolto."""

    code = "post.update-needed"


class DistrictBehind(PostError):
    """The district no longer has what it had acknowledged: it was restored from an old copy."""

    code = "post.district-behind"


class DeviceRevoked(PostError):
    """The district has revoked this computer."""

    code = "post.revoked"


class Forked(PostError):
    """The district knows another continuation of this computer's stream."""

    code = "post.forked"


class MissingKey(PostError):
    """No key of the recipient office is known: nothing leaves."""

    code = "post.missing-key"


class CannotOpenBatch(PostError):
    """A batch that arrived does not open; it is kept aside."""

    code = "post.cannot-open"


class InvitationUnusable(PostError):
    """The invitation is mistyped, expired, used or unknown; `why` is one of these words."""

    code = "post.invitation"


class KitUnusable(PostError):
    """The recovery kit is mistyped or not of this district; `why` says which."""

    code = "post.kit"
