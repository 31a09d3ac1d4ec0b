"""From any database format that ever landed to today's: numbered steps, on a copy first, one transaction each."""
