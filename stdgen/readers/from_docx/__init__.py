"""A Word file becomes a document, with its revisions, its content controls and its sealed source."""
