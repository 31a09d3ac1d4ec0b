"""The routes of the district server."""

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp

from sync.server import about, desks, streams
from sync.server.district import District
from sync.server.http import Gate

_ROUTES = (
    ("GET", "/v1/hello", about.say_hello),
    ("GET", "/v1/healthz", about.tell_health),
    ("GET", "/v1/metrics", about.tell_metrics),
    ("GET", "/v1/publication/offices", about.publish_offices),
    ("HEAD", "/v1/streams/{device}", streams.look_at_stream),
    ("PATCH", "/v1/streams/{device}", streams.add_to_stream),
    ("GET", "/v1/feeds/{office}", desks.read_feed),
    ("POST", "/v1/enrolments", desks.enrol),
    ("GET", "/v1/enrolments/{device}", desks.tell_enrolment),
    ("POST", "/v1/invitations", desks.invite),
    ("GET", "/v1/offices/{office}/pending", desks.list_pending),
    ("PUT", "/v1/offices/{office}/devices/{device}", desks.approve),
    ("GET", "/v1/offices/{office}/epochs", desks.list_epochs),
    ("PUT", "/v1/offices/{office}/epochs/{number}", desks.add_epoch),
    ("POST", "/v1/devices/{device}/successor", desks.succeed),
)


class _Routed(Starlette):
    """Starlette without its own answers to errors: the gate around it answers them all."""

    def build_middleware_stack(self) -> ASGIApp:
        return self.router


def build(district: District) -> ASGIApp:
    """The server as an ASGI application."""
    routes = [Route(path, endpoint, methods=[method]) for method, path, endpoint in _ROUTES]
    app = _Routed(routes=routes)
    app.router.redirect_slashes = False
    app.state.district = district
    return Gate(app, district.metrics)
