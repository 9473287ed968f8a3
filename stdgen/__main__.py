"""`python -m stdgen` is the command `stdgen`."""

from stdgen.cli import main

main()
