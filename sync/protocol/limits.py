"""How much of anything, and for how long."""

PROTOCOL = 1
"""Version of the protocol that this code speaks."""
MAX_HEADER = 512
MAX_PAYLOAD = 512 * 1024
TARGET_SEALED = 80 * 1024
"""Bytes of a full batch: ten seconds of a line of 64 kbit/s, so that an urgent one goes next."""
PAD = 256
MAX_PLAIN = 16 * 1024 * 1024
"""Bytes that a payload may unfold to; more is refused before it is unfolded."""
LAST_EPOCH = (1 << 31) - 1
"""The highest number of a key epoch: it travels as four bytes in what a batch's key is made of."""
MAX_BODY = 256 * 1024
MAX_PAGE = 64 * 1024
CLOCK_WINDOW_S = 300
"""Seconds by which a signed request may be older or newer than the server's clock."""
