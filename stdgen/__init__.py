"""A YAML standard becomes a document; a document becomes Word, PDF and HTML; any of the four is read back and checked."""

__version__ = "0.1.0"
