"""Post: what leaves the desk and what comes home."""
