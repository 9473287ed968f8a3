"""Addresses of the web become bytes and answers: politely, within caps, and never from places that are not everybody's."""
