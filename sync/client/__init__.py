"""The side of the wire that visits: one visit takes out what waits and brings in what came."""
