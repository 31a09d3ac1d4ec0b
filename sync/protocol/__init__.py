"""Both ends' words: what travels between a desk and the district, byte by byte. docs/protocol.md tells it in prose."""
