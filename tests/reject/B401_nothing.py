"""Only data."""
limit = 5
