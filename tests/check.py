"""All that must hold before a change is let in, in one command: `python -m tests.check`.

Every step is run even if an earlier one failed. The tests come last, so that a run that passes closes with pytest's
own line; a run that fails closes with the names of the steps that did.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
STEPS = {
    "format": ("-m", "ruff", "format", "--check", "."),
    "lint": ("-m", "ruff", "check", "."),
    "types": ("-m", "mypy"),
    "imports": ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
    "tests": ("-m", "pytest", "-n", "auto", "--dist", "worksteal"),
}


def main() -> int:
    """0 where every step passed, else the exit code of the first that did not."""
    failed = {name: code for name, step in STEPS.items() if (code := _run(name, step))}
    if failed:
        _say(f"FAILED: {', '.join(failed)}")
    return next(iter(failed.values()), 0)


def _run(name: str, step: tuple[str, ...]) -> int:
    _say(f"== {name}: {' '.join(step)}")
    start = time.monotonic()
    code = subprocess.run([sys.executable, *step], cwd=ROOT, check=False).returncode
    if name != "tests" or code:
        _say(f"== {name}: {'ok' if not code else f'exit code {code}'} ({time.monotonic() - start:.0f} s)")
    return code


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
