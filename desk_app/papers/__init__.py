"""Paper: what leaves as a sheet or a file."""
