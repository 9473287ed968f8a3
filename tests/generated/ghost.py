"""A case becomes a PDF that went through Ghostscript: no tags, fonts under other names, sometimes letters lost."""

import subprocess
from dataclasses import replace

from tests.generated import weasy
from tests.generated.case import Case, Dressing
from tests.generated.drawn import file as drawn
from tests.generated.drawn.faces import like

CALL = ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", "-sstdout=%stderr", "-sOutputFile=-")
SECONDS = 60


def make(case: Case) -> bytes:
    """Drawn lines, rewritten."""
    return rewritten(drawn.make(_in_built_in_fonts(case)))


def make_screen(case: Case) -> bytes:
    """Drawn lines, made small for the screen."""
    return rewritten(drawn.make(_in_built_in_fonts(case)), "-dPDFSETTINGS=/screen")


def make_woven(case: Case) -> bytes:
    """A page of WeasyPrint's, rewritten: its tags are gone."""
    return rewritten(weasy.make_tagged(case))


def make_distilled(case: Case) -> bytes:
    """Printed to PostScript and distilled, as Acrobat Distiller did.

    Without a watermark: PostScript has no transparency, and the whole page would become a picture.
    """
    printed = _in_built_in_fonts(case)
    opaque = replace(printed.design, dressing=printed.design.dressing - {Dressing.WATERMARK})
    return distilled(drawn.make(replace(printed, design=opaque)))


def make_mangled(case: Case) -> bytes:
    """Drawn in embedded fonts whose maps Ghostscript does not keep: letters beyond ASCII are lost to whoever reads the text."""
    return rewritten(drawn.make(case))


def rewritten(pdf: bytes, *options: str) -> bytes:
    """A PDF through Ghostscript."""
    return _run((*CALL, *options, "-"), pdf)


def distilled(pdf: bytes) -> bytes:
    """A PDF printed by poppler to PostScript, and that made a PDF by Ghostscript."""
    return _run((*CALL, "-"), _run(("pdftops", "-", "-"), pdf))


def _in_built_in_fonts(case: Case) -> Case:
    """The same case in a font that every PDF program has, whose letters Ghostscript keeps."""
    return replace(case, design=replace(case.design, font=like(case.design.font)))


def _run(call: tuple[str, ...], data: bytes) -> bytes:
    return subprocess.run(call, input=data, capture_output=True, check=True, timeout=SECONDS).stdout
