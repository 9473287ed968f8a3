"""What a text says of law: references, quotes, names of acts, figures, and what of it is past."""
