"""What a Word file cannot be read for becomes an error that says what to do, most of it before anything is unpacked."""

import zipfile

from stdgen.model import limits
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.readers import foreign
from stdgen.readers.foreign import SAVE_AS_WORD

DOCTYPE = pattern(rb"<!(?:\0)?D(?:\0)?O(?:\0)?C(?:\0)?T(?:\0)?Y(?:\0)?P(?:\0)?E")
"""In UTF-8 as in UTF-16."""
TOO_DEEP = "Excessive depth"  # libxml2's words


class UnreadableError(Exception):
    """The bytes are no Word document that can be read; both texts are for the person who has the file."""

    def __init__(self, message: Text, hint: Text) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint


class DamagedError(UnreadableError):
    """The bytes were a Word document, and a part of it that cannot be done without is gone or broken."""


SPLIT = Text(
    da="Del dokumentet op, eller gem det på ny i Word uden store billeder.",
    en="Split the document, or save it anew in Word without large pictures.",
)
FETCH_AGAIN = Text(da="Hent filen igen, eller gem den igen i Word.", en="Fetch the file again, or save it again in Word.")


def refuse_harmful(data: bytes, name: str) -> None:
    """Before the parser sees it: even declaring entities can cost it beyond measure."""
    if len(data) > limits.XML_BYTES:
        megabytes = limits.XML_BYTES // limits.MEGABYTE
        raise UnreadableError(
            Text(da=f"filens del «{name}» fylder mere end {megabytes} MB", en=f"the file's part «{name}» is larger than {megabytes} MB"),
            SPLIT,
        )
    if DOCTYPE.search(data):
        message = Text(
            da=f"filens del «{name}» erklærer en dokumenttype, hvad ingen Word-fil gør",
            en=f"the file's part «{name}» declares a document type, which no Word file does",
        )
        raise UnreadableError(message, SAVE_AS_WORD)


def unparsed(name: str, fault: str) -> UnreadableError:
    """A part that is no XML, by what the parser says of it."""
    if TOO_DEEP in fault:
        return UnreadableError(
            Text(
                da=f"filens del «{name}» er indlejret i mere end {limits.XML_DEPTH} lag",
                en=f"the file's part «{name}» is nested more than {limits.XML_DEPTH} levels deep",
            ),
            SAVE_AS_WORD,
        )
    return DamagedError(Text(da=f"filens del «{name}» er beskadiget", en=f"the file's part «{name}» is damaged"), FETCH_AGAIN)


def refuse_others(data: bytes) -> None:
    """By content, never by name: other formats are told by how they begin."""
    if not data.strip():
        raise UnreadableError(Text(da="filen er tom", en="the file is empty"), FETCH_AGAIN)
    if said := foreign.told(data):
        raise UnreadableError(*said)
    if not data.startswith(b"PK"):
        raise UnreadableError(Text(da="filen er ikke et Word-dokument", en="the file is not a Word document"), SAVE_AS_WORD)


def probe(archive: zipfile.ZipFile) -> None:
    """Before anything is unpacked: a file that would swell beyond measure is not."""
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError(Text(da="filen er pakket med adgangskode", en="the file is packed with a password"), SAVE_AS_WORD)
    if len(entries) > limits.ZIP_PARTS:
        raise UnreadableError(
            Text(da=f"filen har mere end {limits.ZIP_PARTS} dele", en=f"the file has more than {limits.ZIP_PARTS} parts"), SAVE_AS_WORD
        )
    if sum(entry.file_size for entry in entries) > limits.ZIP_INFLATED:
        megabytes = limits.ZIP_INFLATED // limits.MEGABYTE
        raise UnreadableError(
            Text(da=f"filen fylder mere end {megabytes} MB pakket ud", en=f"the file takes more than {megabytes} MB when unpacked"), SPLIT
        )
    if any(entry.file_size > max(limits.ZIP_RATIO_FROM, limits.ZIP_RATIO * entry.compress_size) for entry in entries):
        raise UnreadableError(
            Text(
                da=f"en del af filen svulmer op til mere end {limits.ZIP_RATIO} gange sin størrelse, når den pakkes ud",
                en=f"a part of the file swells to more than {limits.ZIP_RATIO} times its size when it is unpacked",
            ),
            SAVE_AS_WORD,
        )
