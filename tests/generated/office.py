"""Word files become PDFs by LibreOffice, many in one call."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.generated import word
from tests.generated.case import Case


def make_tagged(cases: Sequence[Case]) -> list[bytes]:
    """Tagged PDFs of files with heading styles."""
    return converted([word.make(case) for case in cases], tagged=True)


def make_untagged(cases: Sequence[Case]) -> list[bytes]:
    """PDFs without tags of files with heading styles."""
    return converted([word.make(case) for case in cases], tagged=False)


def make_typed(cases: Sequence[Case]) -> list[bytes]:
    """Tagged PDFs of files without heading styles: all is tagged as paragraphs."""
    return converted([word.make_typed(case) for case in cases], tagged=True)


def converted(files: Sequence[bytes], *, tagged: bool) -> list[bytes]:
    """These Word files as PDFs; CalledProcessError where LibreOffice fails."""
    with TemporaryDirectory() as folder:
        names = [Path(folder) / f"{number}.docx" for number in range(len(files))]
        for name, data in zip(names, files, strict=True):
            name.write_bytes(data)
        options = {"UseTaggedPDF": tagged, "ExportBookmarks": tagged}
        how = json.dumps({key: {"type": "boolean", "value": str(value).lower()} for key, value in options.items()})
        call = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", f"pdf:writer_pdf_Export:{how}"]
        subprocess.run([*call, "--outdir", folder, *map(str, names)], check=True, capture_output=True, timeout=600)
        return [name.with_suffix(".pdf").read_bytes() for name in names]
