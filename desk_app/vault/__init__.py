"""Keys: who may open what lies on the disk."""
