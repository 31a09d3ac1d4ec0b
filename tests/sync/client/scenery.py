"""A desk made of plain values, servers that are not the district, and a wait for a condition."""

import datetime
import http.server
import ipaddress
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID

from sync.client.transport import Deadlines

Asked = http.server.BaseHTTPRequestHandler
Odd = Callable[[Asked], object]
QUICK = Deadlines(send=2.0, answer=2.0, whole_answer=4.0)


@dataclass(frozen=True)
class Address:
    """Credentials of a made-up device."""

    url: str
    district: bytes
    office: bytes = bytes([7]) * 16
    device: bytes = bytes([9]) * 16
    post_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    authorities: str | None = None

    def at(self, port: int) -> "Address":
        return replace(self, url=f"http://127.0.0.1:{port}")


class RealClock:
    """The machine's clock."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()


@contextmanager
def odd_server(answer: Odd, secure: ssl.SSLContext | None = None) -> Iterator[int]:
    """A real HTTP server on 127.0.0.1 whose every answer is made by `answer`; yields its port."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __getattr__(self, name: str) -> Callable[[], None]:
            if not name.startswith("do_"):
                raise AttributeError(name)
            return lambda: answer(self)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A line that was cut is no news here."""

    server = Server(("127.0.0.1", 0), Handler)
    if secure is not None:
        server.socket = secure.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def say(
    handler: http.server.BaseHTTPRequestHandler,
    status: int,
    body: bytes = b"",
    kind: str = "text/plain",
    **headers: str,
) -> None:
    """Answer with a status, a body and headers (underscores stand for hyphens)."""
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(body)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def stranger() -> Address:
    """Credentials for a district that nobody plays."""
    return Address("http://127.0.0.1:1", Ed25519PrivateKey.generate().public_key().public_bytes_raw())


def certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS settings with a certificate made on the spot, and the PEM file to trust it by."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ambito di prova")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "authority.pem", folder / "server.key"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    settings = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    settings.load_cert_chain(pem, secret)
    return settings, pem
