"""HPKE written out from its documents, to see that what we seal opens with somebody else's code.

RFC 9180, base mode, HKDF-SHA256 (1) and AES-256-GCM (2), over the KEM 0x647A: ML-KEM-768 and X25519 joined as X-Wing
does (draft-connolly-cfrg-xwing-kem).
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_SUITE = b"HPKE" + (0x647A).to_bytes(2, "big") + (1).to_bytes(2, "big") + (2).to_bytes(2, "big")
_XWING = b"\\.//^\\"
_SHARE = 1088


def _extract(salt: bytes, label: bytes, key: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + _SUITE + label + key, "sha256")


def _expand(key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    # One block is enough for all that is asked for here.
    said = length.to_bytes(2, "big") + b"HPKE-v1" + _SUITE + label + info
    return hmac.digest(key, said + b"\x01", "sha256")[:length]


def unseal(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """Open `sealed` (ML-KEM ciphertext, X25519 share, ciphertext) with a private key of 64 + 32 bytes."""
    mlkem, x25519 = MLKEM768PrivateKey.from_seed_bytes(private[:64]), X25519PrivateKey.from_private_bytes(private[64:])
    first, share, ciphertext = sealed[:_SHARE], sealed[_SHARE : _SHARE + 32], sealed[_SHARE + 32 :]
    agreed = x25519.exchange(X25519PublicKey.from_public_bytes(share))
    joined = mlkem.decapsulate(first) + agreed + share + x25519.public_key().public_bytes_raw() + _XWING
    shared = hashlib.sha3_256(joined).digest()
    context = b"\x00" + _extract(b"", b"psk_id_hash", b"") + _extract(b"", b"info_hash", info)
    secret = _extract(shared, b"secret", b"")
    key, nonce = _expand(secret, b"key", context, 32), _expand(secret, b"base_nonce", context, 12)
    return AESGCM(key).decrypt(nonce, ciphertext, b"")
