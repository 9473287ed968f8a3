"""Whom a text is about: children, adults, older people, and those who are left out or only stand by."""
