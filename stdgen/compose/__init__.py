"""A standard and a municipality's profile become the document as printed (`compose`), and a document a standard (`decompose`)."""

from stdgen.compose.laying_out import compose
from stdgen.compose.taking_apart import decompose

__all__ = ["compose", "decompose"]
