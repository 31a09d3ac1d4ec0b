"""Who are you; and the first run."""
