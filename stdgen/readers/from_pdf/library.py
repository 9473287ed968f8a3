"""The library that pypdfium2 carries becomes C functions, without its bindings: those take as long to import as Python to start."""

import ctypes
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAMES = {"win32": "pdfium.dll", "darwin": "libpdfium.dylib"}


def function(name: str, result: Any, *arguments: Any) -> Any:
    """pdfium's function of that name, with ctypes' types for what it gives and takes; Python's lock is held meanwhile."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(getattr(_LIBRARY, name), ctypes.c_void_p).value or 0)


def _opened() -> tuple[Any, str]:
    """The library, ready for use, and its version; the bindings where a distributor put it elsewhere."""
    spec = find_spec("pypdfium2_raw")
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    carried = folder / NAMES.get(sys.platform, "libpdfium.so")
    if not carried.is_file():
        import pypdfium2  # type: ignore[import-untyped]  # has no type marker

        return pypdfium2.raw, str(pypdfium2.PDFIUM_INFO)
    library = ctypes.CDLL(str(carried))
    library.FPDF_InitLibrary()  # only the first call in a process does anything, be it ours or pypdfium2's
    told = json.loads((folder / "version.json").read_bytes())
    return library, ".".join(str(told[part]) for part in ("major", "minor", "build", "patch"))


_LIBRARY, _NUMBER = _opened()
VERSION = f"pdfium {_NUMBER}"
