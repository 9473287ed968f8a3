"""Bytes become a document: one module a format."""
