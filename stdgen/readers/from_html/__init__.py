"""A web page becomes a document: the main text found among the furniture, walked in reading order."""
