"""Page after page of the office's feed, from the cursor into the inbox."""

import threading

from sync.client.errors import Nonsense, Stopped
from sync.client.ports import Inbox, Listener
from sync.client.transport import Answer, Call, Transport
from sync.protocol.batch import FrameCutter
from sync.protocol.feed import FeedPage
from sync.protocol.malformed import Malformed

PUBLICATION = "Ascolto-Publication"


class Downlink:
    """Fetches one office's feed; `arrived` counts the batches it brought, `publication` is the ETag the feed told."""

    def __init__(self, transport: Transport, inbox: Inbox, listener: Listener) -> None:
        self._transport = transport
        self._inbox = inbox
        self._listener = listener
        self.arrived = 0
        self.publication = ""

    def pull(self, stop: threading.Event) -> None:
        """Fetch until nothing more is there. A page is kept whole before the cursor moves past it.

        Raises what `Transport.ask` raises, Nonsense for a page that is not one, Stopped between two pages.
        """
        while self._page():
            if stop.is_set():
                raise Stopped

    def _page(self) -> bool:
        own = self._transport.credentials
        cursor = self._inbox.cursor()
        # `without`: what this device has sent itself need not cross the thin line a second time.
        query = f"after={cursor}&without={own.device.hex()}"
        answer = self._transport.ask(Call("GET", f"/v1/feeds/{own.office.hex()}", query=query))
        page = _parse(answer, cursor)
        for position, raw in page.batches:
            self._inbox.put(position, raw)
        if page.next > cursor:
            self._inbox.set_cursor(page.next)
        if page.batches:
            self.arrived += len(page.batches)
            self._listener.arrived(len(page.batches))
        self.publication = answer.headers.get(PUBLICATION, "")
        return page.more


def _parse(answer: Answer, cursor: int) -> FeedPage:
    """A page whose positions rise from the cursor and whose frames are whole. Raises Nonsense.

    Only the frame's outer shape is looked at: a batch of a newer version must not stop the feed of an older desk.
    """
    try:
        page = FeedPage.read(answer.body)
        for _, raw in page.batches:
            cutter = FrameCutter()
            if cutter.feed(raw) != [raw]:
                raise Malformed("not one whole frame")
    except Malformed as error:
        raise Nonsense("not a page of a feed") from error
    # FeedPage.read has seen to it that the positions rise up to `next`.
    if any(position <= cursor for position, _ in page.batches) or page.next < cursor:
        raise Nonsense("a page that goes back behind the cursor")
    if page.more and page.next == cursor:
        raise Nonsense("a page that leads nowhere")
    return page
