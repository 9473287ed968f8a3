"""A standard and a municipality's profile become the document as printed (`compose`), and a document a standard (`decompose`)."""
