"""A document becomes one accessible web page that needs nothing from elsewhere, with its source sealed into it."""
