"""What was learnt from labelled texts: of headings which topic they open, of passages what they tell.

Each file of weights is written by `tests/learning`, where it stands what they were learnt from and how well they do on texts that
they were not.
"""
