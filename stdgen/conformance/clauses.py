"""The requirements of PDF/UA-1 (ISO 14289-1), put together by what is wrong for a reader and where it is mended."""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from stdgen.model.text import Text
from stdgen.readers import remedies

RETAG = remedies.BETTER_TAGS
FONTS = Text(
    da="Dan PDF-filen igen med alle skrifttyper indlejret (Word: Gem som PDF › Indstillinger › «PDF/A-kompatibel»; LibreOffice: PDF/A), og "
    "brug almindelige skrifttyper.",
    en="Make the PDF again with all fonts embedded (Word: Save as PDF › Options › «PDF/A compliant»; LibreOffice: PDF/A), and use common "
    "fonts.",
)
LINKS = Text(
    da="Indsæt links som links i Word, LibreOffice eller InDesign, giv dem et skærmtip, og eksportér med opmærkning; links, der er lagt på "
    "bagefter i Acrobat, skal mærkes op dér.",
    en="Insert links as links in Word, LibreOffice or InDesign, give them a screen tip, and export with tags; links that were added later "
    "in "
    "Acrobat must be tagged there.",
)
FORMS = Text(
    da="Giv hvert felt en beskrivelse (Acrobat: Forbered formular › Egenskaber › Værktøjstip), eller udgiv standarden uden felter.",
    en="Give each field a description (Acrobat: Prepare Form › Properties › Tooltip), or publish the standard without fields.",
)
EXPORT = Text(
    da="LibreOffice: Eksportér som PDF › «Universel tilgængelighed (PDF/UA)». Word og InDesign skriver det ikke altid; Acrobat Pro kan "
    "sætte "
    "mærket, når resten er i orden.",
    en="LibreOffice: Export as PDF › «Universal Accessibility (PDF/UA)». Word and InDesign do not always write it; Acrobat Pro can set the "
    "mark once the rest is in order.",
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A requirement: its section in the standard, the checks that measure it (`*` for any ending), what is wrong and what to do.

    `told_by` are rules of ours that tell the same; where one of them speaks, this does not. `formal` breaches trouble
    programs rather than readers.
    """

    section: str
    checks: tuple[str, ...]
    wrong: Text
    hint: Text
    told_by: tuple[str, ...] = ()
    formal: bool = False


CLAUSES = (
    Clause(
        "5",
        ("ID-*",),
        Text(da="filen siger ikke, at den følger PDF/UA", en="the file does not say that it follows PDF/UA"),
        EXPORT,
        formal=True,
    ),
    Clause(
        "7.1",
        ("TAGGED-DOCUMENT", "STRUCT-TREE-ROOT", "CONTENT-TAGGING", "SUSPECTS"),
        Text(
            da="noget af indholdet er ikke mærket op, så det bliver ikke læst op",
            en="some of the content is not tagged, so that it is not read aloud",
        ),
        remedies.TAGS,
        ("untagged-pdf", "bad-tags"),
    ),
    Clause(
        "7.1",
        ("ARTIFACT-*", "TAGGED-CONTENT-INSIDE-ARTIFACT", "PRINTER-MARK-*"),
        Text(
            da="noget er både mærket som indhold og som pynt, så det er tilfældigt, om det læses op",
            en="something is marked both as content and as decoration, so that it is a matter of chance whether it is read aloud",
        ),
        RETAG,
    ),
    Clause(
        "7.1",
        ("STRUCT-TREE-ROLE-MAP*", "STRUCT-ELEMENT-PARENT"),
        Text(
            da="opmærkningen bruger egne navne, som hjælpemidler ikke kender",
            en="the tags use names of their own that assistive technology does not know",
        ),
        RETAG,
        ("untagged-pdf",),
    ),
    Clause(
        "7.1",
        ("METADATA-TITLE", "VIEWER-PREFERENCES"),
        Text(
            da="vinduet viser filnavnet i stedet for dokumentets titel",
            en="the window shows the file's name instead of the document's title",
        ),
        remedies.TITLE["pdf"],
        ("missing-document-title",),
    ),
    Clause(
        "7.1",
        ("METADATA-STRUCTURE",),
        Text(da="filen mangler de metadata (XMP), som PDF/UA kræver", en="the file lacks the metadata (XMP) that PDF/UA requires"),
        EXPORT,
        formal=True,
    ),
    Clause(
        "7.2",
        ("*LANGUAGE*",),
        Text(
            da="sproget er ikke angivet for al tekst, så noget kan blive læst op med fremmed udtale",
            en="the language is not given for all text, so that some may be read aloud with a foreign pronunciation",
        ),
        remedies.LANGUAGE["pdf"],
        ("missing-document-language",),
    ),
    Clause(
        "7.2",
        ("TABLE-*", "TR-*", "TH-*", "TD-*", "THEAD-*", "TBODY-*", "TFOOT-*"),
        Text(
            da="en tabels opmærkning hænger ikke sammen: rækker eller celler mangler, er af forskelligt antal eller uden overskrift",
            en="a table's tags do not fit together: rows or cells are missing, differ in number or have no header",
        ),
        remedies.TABLE["pdf"],
        ("table-without-header",),
    ),
    Clause(
        "7.2",
        ("L-*", "LI-*", "LBODY-*"),
        Text(
            da="en liste er ikke mærket op med punkter, så en skærmlæser ikke kan sige, hvor mange der er",
            en="a list is not tagged with points, so that a screen reader cannot say how many there are",
        ),
        Text(
            da="Lav listen med programmets punkttegn, ikke med tankestreger og tabulator, og dan PDF-filen igen.",
            en="Make the list with the program's bullets, not with dashes and tabs, and make the PDF again.",
        ),
    ),
    Clause(
        "7.2",
        ("TOC-*", "TOCI-*"),
        Text(da="indholdsfortegnelsen er ikke mærket op som en", en="the table of contents is not tagged as one"),
        Text(
            da="Indsæt indholdsfortegnelsen med Referencer › Indholdsfortegnelse, og dan PDF-filen igen.",
            en="Insert the contents with References › Table of Contents, and make the PDF again.",
        ),
    ),
    Clause(
        "7.3",
        ("FIGURE-*",),
        Text(da="et billede har ingen alternativ tekst", en="a picture has no alternative text"),
        remedies.PICTURE["pdf"],
        ("missing-alt-text",),
    ),
    Clause(
        "7.4",
        ("HEADING-*",),
        Text(
            da="overskrifternes niveauer følger ikke hinanden, eller den første er ikke på niveau 1",
            en="the levels of headings do not follow each other, or the first is not on level 1",
        ),
        remedies.LEVEL["pdf"],
        ("heading-level-skipped",),
    ),
    Clause(
        "7.7",
        ("FORMULA-*",),
        Text(da="en formel har ingen alternativ tekst", en="a formula has no alternative text"),
        remedies.PICTURE["pdf"],
    ),
    Clause(
        "7.9",
        ("NOTE-*",),
        Text(
            da="en fodnote er ikke mærket op, så man kan finde den fra teksten",
            en="a footnote is not tagged so that it can be found from the text",
        ),
        Text(
            da="Indsæt fodnoter med Referencer › Indsæt fodnote, og dan PDF-filen igen.",
            en="Insert footnotes with References › Insert Footnote, and make the PDF again.",
        ),
        formal=True,
    ),
    Clause(
        "7.10",
        ("OPTIONAL-CONTENT-*",),
        Text(da="et lag i filen har intet navn", en="a layer of the file has no name"),
        Text(da="Slå lag fra ved eksport.", en="Switch layers off when exporting."),
        formal=True,
    ),
    Clause(
        "7.11",
        ("FILE-SPEC-*",),
        Text(da="en vedhæftet fil har intet navn", en="an attached file has no name"),
        Text(da="Vedhæft filen igen, eller fjern den.", en="Attach the file again, or remove it."),
        formal=True,
    ),
    Clause(
        "7.15",
        ("DYNAMIC-XFA",),
        Text(
            da="filen er en XFA-formular, som de fleste programmer ikke kan vise",
            en="the file is an XFA form, which most programs cannot show",
        ),
        FORMS,
    ),
    Clause(
        "7.16",
        ("ENCRYPTION-*",),
        Text(
            da="filens beskyttelse spærrer for hjælpemidler, der skal læse teksten",
            en="the file's protection shuts out assistive technology that has to read the text",
        ),
        Text(
            da="Gem filen uden beskyttelse, eller tillad tekstadgang for skærmlæsere.",
            en="Save the file without protection, or allow text access for screen readers.",
        ),
    ),
    Clause(
        "7.18.1",
        ("FORM-*", "WIDGET-*"),
        Text(da="et felt, der skal udfyldes, har ingen beskrivelse", en="a field to be filled in has no description"),
        FORMS,
    ),
    Clause(
        "7.18.3",
        ("PAGE-TABS",),
        Text(
            da="med tabulatortasten kommer man rundt mellem sidens links i en anden rækkefølge end teksten",
            en="the tab key goes through the page's links in another order than the text",
        ),
        LINKS,
    ),
    Clause(
        "7.18.5",
        ("LINK-*",),
        Text(
            da="links er ikke mærket op eller beskrevet, så en skærmlæser ikke siger, at de er der, eller hvor de fører hen",
            en="links are not tagged or described, so that a screen reader does not say that they are there, or where they lead",
        ),
        LINKS,
        ("untagged-pdf",),
    ),
    Clause(
        "7.18",
        ("ANNOTATION-*", "TRAPNET-*", "MEDIA-CLIP-*"),
        Text(da="en note eller et medie på siden er ikke beskrevet", en="a note or medium on the page is not described"),
        Text(
            da="Fjern kommentarer og medier fra den udgave, der offentliggøres, eller beskriv dem i Acrobat.",
            en="Remove comments and media from the edition that is published, or describe them in Acrobat.",
        ),
    ),
    Clause(
        "7.21",
        ("FONT-UNICODE-*",),
        Text(
            da="filen siger ikke om alle tegn, hvilke bogstaver de er, så ord kan blive læst forkert op",
            en="the file does not say of all signs which letters they are, so that words may be read aloud wrongly",
        ),
        FONTS,
    ),
    Clause(
        "7.21",
        ("FONT-EMBEDDING",),
        Text(
            da="en skrifttype er ikke indlejret, så teksten kan se forkert ud hos borgeren",
            en="a font is not embedded, so that the text may look wrong at the citizen's",
        ),
        FONTS,
    ),
    Clause(
        "7.21",
        ("FONT-*", "CID*", "CMAP-*", "TRUETYPE-*", "TYPE0-*", "NOTDEF-*"),
        Text(da="en skrifttypes oplysninger i filen er mangelfulde", en="what the file says of a font is incomplete"),
        FONTS,
        formal=True,
    ),
)
OTHER = Clause(
    "7",
    ("*",),
    Text(da="filen bryder et andet krav", en="the file breaks another requirement"),
    Text(da="Dan PDF-filen igen fra kilden med opmærkning.", en="Make the PDF again from its source, with tags."),
    formal=True,
)


def clause(check: str) -> Clause:
    """The requirement that a check measures, such as `LINK-CONTENTS`."""
    return next((each for each in CLAUSES if any(fnmatchcase(check, pattern) for pattern in each.checks)), OTHER)
