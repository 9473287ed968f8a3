"""HTML pages become PDFs as headless Chromium prints them."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.generated.case import Case
from tests.generated.print_page import page

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def make(case: Case) -> bytes:
    """A page with h1-h6, printed without head and foot of the browser; tagged."""
    return printed(page(case, marked=True, leaders=False))


def make_unmarked(case: Case) -> bytes:
    """A page of which nothing says which lines are headings."""
    return printed(page(case, marked=False, leaders=False))


def printed(source: str, *, sides: bool = False, name: str = "side.html") -> bytes:
    """This HTML as PDF; `sides`: with the browser's own date, title, address and page numbers."""
    with TemporaryDirectory() as folder:
        (Path(folder) / name).write_text(source, encoding="utf-8")
        out = Path(folder) / "out.pdf"
        flags = (*_FLAGS, f"--user-data-dir={folder}/profile", *(() if sides else ("--no-pdf-header-footer",)))
        program = shutil.which("chromium") or "chromium"
        subprocess.run([program, *flags, f"--print-to-pdf={out}", f"file://{folder}/{name}"], check=True, capture_output=True, timeout=120)
        return out.read_bytes()
