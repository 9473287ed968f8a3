"""Bytes that no reader takes become the name of what they are and what to do with it; so does a name that misleads."""

import re

from stdgen.model.document import Location
from stdgen.model.finding import Hit
from stdgen.model.pattern import pattern
from stdgen.model.text import Text

Said = tuple[Text, Text]
"""What the file is, and what to do."""

WORDML = b"http://schemas.microsoft.com/office/word/2003/wordml"
HEAD = 4096  # bytes in which a kind shows itself
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

SAVE_AS_WORD = Text(da="Åbn filen i Word, og gem den som .docx.", en="Open the file in Word and save it as .docx.")
SAVE_AS_DOCUMENT = Text(
    da="Gem det, der er en kvalitetsstandard, som Word-dokument (.docx) eller PDF.",
    en="Save what is a quality standard as a Word document (.docx) or PDF.",
)
_UNPACK = Text(da="Pak filen ud, og efterse de dokumenter, der ligger i den.", en="Unpack the file and check the documents in it.")
_DETACH = Text(da="Gem det dokument, der er vedhæftet, og efterse det.", en="Save the document that is attached and check it.")
_FROM_TEXT = Text(
    da="Dan en PDF fra tekstbehandlingen. Et billede af tekst kan hverken læses op eller søges i.",
    en="Make a PDF from the word processor. A picture of text can be neither read aloud nor searched.",
)
_EXPORT = Text(da="Åbn filen i Pages, og eksportér den som Word eller PDF.", en="Open the file in Pages and export it as Word or PDF.")
_UNLOCK = Text(
    da="Åbn filen i Word, fjern adgangskoden, og gem den igen.", en="Open the file in Word, remove the password, and save it again."
)


def _is(da: str, en: str, hint: Text) -> Said:
    return Text(da=f"filen er {da}", en=f"the file is {en}"), hint


_LOCKED = _is("beskyttet med adgangskode", "protected by a password", _UNLOCK)
_OLD_WORD = _is("i Words gamle format (.doc)", "in Word's old format (.doc)", SAVE_AS_WORD)
_BEGINNINGS = (
    (pattern(rb"\s{0,9}\{\\rtf"), _is("i formatet RTF", "in the format RTF", SAVE_AS_WORD)),
    (
        pattern(rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(?:heic|heif|mif1|avif)", re.DOTALL),
        _is("et billede", "a picture", _FROM_TEXT),
    ),
    (pattern(rb"Rar!|7z\xbc\xaf|\x1f\x8b"), _is("et pakket arkiv", "a packed archive", _UNPACK)),
    (pattern(rb"%!PS"), _is("i formatet PostScript", "in the format PostScript", SAVE_AS_DOCUMENT)),
    (
        pattern(rb"<\?xml(?!.{0,2000}<pkg:package).{0,2000}(?:Word\.Document|schemas\.microsoft\.com/office/word)", re.DOTALL),
        _is("et Word-dokument gemt som XML", "a Word document saved as XML", SAVE_AS_WORD),
    ),
    (
        pattern(rb"<\?xml.{0,2000}opendocument:xmlns", re.DOTALL),
        _is("et OpenDocument-dokument i én XML-fil (.fodt)", "an OpenDocument file in one XML file (.fodt)", SAVE_AS_WORD),
    ),
    (
        pattern(rb"\s{0,9}(?:[\w-]{2,40}: [^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,60}MIME-Version: ", re.IGNORECASE),
        _is("en e-mail eller en side gemt som én fil (.eml, .mht)", "a mail or a page saved as one file (.eml, .mht)", _DETACH),
    ),
)
_STREAMS = (
    ("EncryptedPackage", _LOCKED),
    ("WordDocument", _OLD_WORD),
    ("Workbook", _is("et regneark (.xls)", "a spreadsheet (.xls)", SAVE_AS_DOCUMENT)),
    ("PowerPoint Document", _is("et diasshow (.ppt)", "a slide show (.ppt)", SAVE_AS_DOCUMENT)),
    ("__properties_version1.0", _is("en e-mail fra Outlook (.msg)", "a mail from Outlook (.msg)", _DETACH)),
)
"""Names in the directory of Microsoft's compound files ([MS-CFB]); the first one found tells."""

PACKED: tuple[tuple[str, bytes, Said], ...] = (
    ("mimetype", b"opendocument.text", _is("et OpenDocument-dokument (.odt)", "an OpenDocument file (.odt)", SAVE_AS_WORD)),
    (
        "mimetype",
        b"opendocument",
        _is("et regneark eller diasshow (OpenDocument)", "a spreadsheet or slide show (OpenDocument)", SAVE_AS_DOCUMENT),
    ),
    ("mimetype", b"epub", _is("en e-bog (.epub)", "an e-book (.epub)", SAVE_AS_DOCUMENT)),
    ("xl/workbook.xml", b"", _is("fra Excel, ikke fra Word", "from Excel, not from Word", SAVE_AS_DOCUMENT)),
    ("ppt/presentation.xml", b"", _is("fra PowerPoint, ikke fra Word", "from PowerPoint, not from Word", SAVE_AS_DOCUMENT)),
    ("Index/Document.iwa", b"", _is("fra Pages, Numbers eller Keynote", "from Pages, Numbers or Keynote", _EXPORT)),
    ("Index.zip", b"", _is("fra Pages, Numbers eller Keynote", "from Pages, Numbers or Keynote", _EXPORT)),
)
"""What a zip file is that is not Word's: a part of it, what stands in that part, and what is said."""
ARCHIVE = _is("en zip-fil, ikke et Word-dokument", "a zip file, not a Word document", _UNPACK)

FITTING = {
    "pdf": (".pdf",),
    "docx": (".docx", ".docm", ".dotx", ".dotm"),
    "html": (".html", ".htm", ".xhtml"),
    "yaml": (".yaml", ".yml"),
}
_FORMS = {
    "pdf": Text(da="en PDF-fil", en="a PDF file"),
    "docx": Text(da="et Word-dokument", en="a Word document"),
    "html": Text(da="en webside (HTML)", en="a web page (HTML)"),
    "yaml": Text(da="en YAML-fil", en="a YAML file"),
}
_DOCUMENTS = frozenset({".doc", ".odt", ".rtf", ".pages", ".xls", ".xlsx", ".ppt", ".pptx"}.union(*FITTING.values()))


def is_wordml(data: bytes) -> bool:
    """Whether these bytes are a document that Word 2003 saved as XML, which is read like any other of Word's."""
    head = data[:HEAD]
    return WORDML in head and b"wordDocument" in head


def told(data: bytes) -> Said | None:
    """What these bytes are and what to do, where they are of a kind that no reader takes; zip files tell it by their parts."""
    head = data[:HEAD]
    if head.startswith(OLE):
        return next((said for name, said in _STREAMS if name.encode("utf-16-le") in data), _OLD_WORD)
    if is_wordml(data):
        return None
    return next((said for beginning, said in _BEGINNINGS if beginning.match(head)), None)


def misnamed(kind: str, name: str) -> Hit | None:
    """The fault of a name whose suffix promises another kind of document than the one that was read; addresses promise nothing."""
    suffix = "." + name.rpartition(".")[2].lower()
    if suffix not in _DOCUMENTS or suffix in FITTING[kind]:
        return None
    is_a, right = _FORMS[kind], FITTING[kind][0]
    return Hit(
        Location(name),
        Text(da=f"filen hedder «{suffix}», men er {is_a.da}", en=f"the file is called «{suffix}» but is {is_a.en}"),
        Text(
            da=f"Giv den endelsen «{right}», eller gem den i det format, som navnet lover.",
            en=f"Give it the suffix «{right}», or save it in the format that its name promises.",
        ),
    )
