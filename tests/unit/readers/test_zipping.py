"""Parts become a zip file again."""

import io
import zipfile

from stdgen.readers.from_docx.zipping import zipped


def test_a_part_without_a_name_is_left_out_and_of_two_of_one_name_the_first_counts() -> None:
    archive = zipfile.ZipFile(io.BytesIO(zipped((("", b"none"), ("\0a", b"none"), ("a.xml", b"first"), ("a.xml", b"second")))))
    assert {name: archive.read(name) for name in archive.namelist()} == {"a.xml": b"first"}
