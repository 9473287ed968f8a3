"""The files of the law are compiled to what is read at run time: `python -m tests.law` brings it up to date."""
