"""Around a person: what is open, who is near, what they agreed to, who may see the case."""
