"""The caps on what is read: what breaks one becomes a finding that names it, never a wait without end.

The figures are wide for what they guard: a standard is 4-10 pages, a catalogue a hundred, their files a few megabytes.
"""

from typing import NamedTuple

MEGABYTE = 1_000_000


class Caps(NamedTuple):
    """What one document may cost the worker process that reads and checks it.

    `seconds` of work: a hundred pages take less than one, two thousand some twenty. `memory` in bytes, beyond what the
    process began with: a hundred pages take some fifty megabytes, and a batch has a process for each core.
    """

    seconds: int = 60
    memory: int = 1_000 * MEGABYTE

    @property
    def patience(self) -> int:
        """Seconds on the clock after which a process is ended: work is counted apart, as a busy machine makes it wait."""
        return 3 * self.seconds


FILE_BYTES = 100 * MEGABYTE
"""Any file. Scans reach tens of megabytes; reading a file takes several times its size in memory."""

PDF_PAGES = 2_000
"""Ten times the longest catalogue that a municipality would publish as one file."""

PDF_OBJECTS = 1_000_000
"""Some fifty a page, for the most pages, with a wide margin; pdfium keeps a record of each for as long as the file is open."""

PDF_INFLATED = 200 * MEGABYTE
"""One packed stream of a PDF, unpacked: pdfium unpacks it whole, and takes half as much again."""

PDF_CHARACTERS = 10_000_000
"""Of all pages: two thousand full ones have seven million; each line of them is kept until the outline is known."""

PDF_SECONDS = 40
"""Of work on the pages of a PDF, after which the rest of them are left: less than a process has, so that what was read is kept."""

PDF_ATTACHMENTS = 50
"""Files in a PDF among which ours is looked for."""

SEALED_BYTES = 20 * MEGABYTE
"""The document that our own files carry: some ten times its text."""

SEALED_DEPTH = 150
"""Levels of lists and objects in it: a list in a cell of a table, four sections deep, has some thirty."""

ZIP_PARTS = 5_000
"""Parts of a Word file: each picture is one, and the text a dozen."""

ZIP_INFLATED = 100 * MEGABYTE
"""All parts of a Word file, unpacked; its pictures are packed before and do not swell."""

ZIP_RATIO = 200
"""How many times larger than its packed form a part of a Word file may be; Word's own XML reaches thirty."""

ZIP_RATIO_FROM = MEGABYTE
"""Bytes from which the ratio counts: a short part of one repeated word packs as well and does no harm."""

XML_BYTES = 40 * MEGABYTE
"""One part of a Word file that is parsed: a page of Word text is some 50 kB of XML, and becomes ten times that in memory."""

XML_DEPTH = 256
"""Levels of elements, libxml2's own bound: a table in a cell of a table, four deep, has some forty."""

HTML_BYTES = 20 * MEGABYTE
"""A page with its pictures inside it."""

HTML_TAGS = 500_000
"""Start and end tags of a page: each becomes an object in memory; a long page has ten thousand."""

HTML_DEPTH = 90
"""Levels of elements whose words are still told apart; what stands deeper is read as plain text. A page has some thirty."""

CSS_CHARACTERS = 500_000
"""Of a page's own style rules: a publishing system writes some hundred thousand."""

CSS_RULES = 5_000
"""Style rules of a page: a publishing system has some two thousand."""

STYLE_CHAIN = 30
"""Word styles each based on the next: people make chains of five."""

YAML_BYTES = MEGABYTE
"""A standard as data: the parser takes some twenty seconds for fifty times as much, and a standard is some 20 kB."""

YAML_VALUES = 20_000
"""Values in a standard: ten sections are a hundred."""

YAML_DEPTH = 40
"""Levels in a standard: its schema has five."""

BASELINE_BYTES = 50 * MEGABYTE
"""The list of known findings: an entry is some 250 bytes, and an old site has some thousands."""

TOML_BYTES = 100_000
"""The file that tells how a municipality wants to be checked: a hundred waivers are some 20 kB."""

TOML_LINE = 2_000
"""Characters of one of its lines: Python's parser takes the square of a dotted key's length in time and memory."""

PICTURE_PAGES = 60
"""Pages of a document that are drawn."""

PICTURE_PIXELS = 4_000_000
"""Of one page: A4 at twice the size that a screen shows it in."""

PICTURE_EDGE = 8_000
"""Pixels of a page's longer edge."""

PICTURE_BOXES = 5_000
"""Lines of text of a page that are drawn as boxes."""
