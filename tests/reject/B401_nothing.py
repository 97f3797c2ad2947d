"""Only data."""
LIMIT = 5
