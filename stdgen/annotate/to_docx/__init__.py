"""A Word file and its findings become a copy of it with each finding as a comment at the words found."""
