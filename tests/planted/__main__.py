"""Plants, sets and judges: `python -m tests.planted [--part tune|report] [--rule NAME …] [--data FOLDER] [--show] [--quick] …`."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from stdgen import rules
from tests.generated.case import Part
from tests.planted.data import FOLDER, plants
from tests.planted.judging import Kind
from tests.planted.running import verdicts
from tests.planted.tables import table, tallies


def main(arguments: list[str]) -> int:
    """0 when all was judged; 2 for a wrong call."""
    given = _arguments(arguments)
    part = Part(given.part)
    if given.show and part is Part.REPORT:
        sys.stderr.write("The report part is scored, never looked at.\n")
        return 2
    every = rules.every()
    found = list(verdicts(part, given.rule, given.data, quick=given.quick))
    if given.show:
        sys.stdout.writelines(
            f"{one.kind}\t{one.rule}\t{one.where}\t{one.words}\n" for one in found if one.kind in (Kind.MISSED, Kind.FALSE)
        )
    counted = Counter((plant.rule, plant.fault) for plant in plants(given.data) if plant.part is part)
    sys.stdout.write("\n".join(table(every, tallies(found), counted, markdown=given.markdown)) + "\n")
    return 0


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.planted", description=__doc__)
    parser.add_argument("--part", choices=[*Part], default=Part.TUNE)
    parser.add_argument("--rule", action="append", default=[], help="the plants of this rule only (name); several may be given")
    parser.add_argument("--data", type=Path, default=FOLDER, help="plants from another folder")
    parser.add_argument("--show", action="store_true", help="each missed fault and each false finding (tune part only)")
    parser.add_argument("--markdown", action="store_true", help="the table for a note")
    parser.add_argument("--quick", action="store_true", help="YAML and web pages only")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
