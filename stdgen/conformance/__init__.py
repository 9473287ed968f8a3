"""A PDF is measured against PDF/UA-1, and its breaches are told in words that its author can act on."""
