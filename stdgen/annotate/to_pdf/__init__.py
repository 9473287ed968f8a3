"""A PDF and its findings become a copy of it with each finding as a note."""
