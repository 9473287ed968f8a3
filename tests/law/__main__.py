"""Compiles every file of the law."""

import sys

from stdgen.law.loading import FILES
from tests.law.compiling import compiled, target


def main() -> int:
    """Writes what has changed; tells what is not in order and leaves that file as it was."""
    failed = False
    for name in FILES:
        made, hits = compiled(name)
        for hit in hits:
            sys.stderr.write(f"{hit.at.source}:{hit.at.line}:{hit.at.column}: {hit.message.en}\n")
        failed = failed or bool(hits)
        if not hits and (not target(name).is_file() or target(name).read_text(encoding="utf-8") != made):
            target(name).write_text(made, encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
