"""The name of a Word style becomes what it is for: a title, a heading and how deep, a quote."""

from stdgen.model.pattern import pattern

_DEEP = pattern(r"(?:heading|header|overskrift|rubrik|rubrikk|überschrift|titre)[ _-]?([1-9])\b")
_SHORT = pattern(r"(?:h|o|ovs|overskr)\.? ?([1-6])")
_FLAT = pattern(r"(?:\w* )?(?:hoved|afsnits|mellem|under|kapitel|sektions)?(?:overskrift|rubrik|heading)(?: uden (?:nr|nummer|tal)\.?)?")
_BELOW = pattern(r"\b(?:under|mellem)(?:overskrift|rubrik)")
_OTHER = pattern(
    r"\b(?:toc|contents|index|indhold|indeks|tabel|table|figur|illustration|note|side|boks|box|fakta|brev|caption|billed|kilde|liste?\b"
    r"|(?:brød)?tekst|text|body|efter|after|subtitle|undertitel|tegn\b|char\b)"
)
_TITLE = pattern(r"(?:\w* )?(?:title|titel|dokumenttitel|hovedtitel|forsidetitel)")
_QUOTE = pattern(
    r"(?:(?:citat|zitat|sitat)(?:et|er|erne|blok|tekst|afsnit)?|(?:quote|quotation)s?)(?![^\W\d_])|\b(?:block ?text|bloktekst)\b"
)
_OF_QUOTE = pattern(
    r"(?:citat|zitat|sitat|quote|quotation)s?(?:[ ,_-]*)(?:kilde|forfatter|henvisning|overskrift|tegn|source|author|heading|char)"
    r"|(?:kilde|source|forfatter|author)\b.*(?:citat|quote)"
)


def names_other(word: str) -> bool:
    """Whether the name says that the style is for something that is neither title nor heading of a section."""
    return bool(_OTHER.search(word))


def names_quote(word: str) -> bool | None:
    """Whether the name, in small letters, is that of a style for quotes; None where it says nothing of quotes.

    Styles for what stands about a quote, such as its source, are none, though they may be based on one.
    """
    if _OF_QUOTE.search(word):
        return False
    return True if _QUOTE.search(word) else None


def level_named(word: str, *, inherited: bool = False) -> int | None:
    """The level that a style's name or id speaks of: 0 for a title, from 1 for headings; None where it says nothing.

    Names are in small letters; a municipality's own («kk overskrift 2») count like Word's. A name without a number is
    too vague to be `inherited` by styles that are only based on it.
    """
    if _TITLE.fullmatch(word):
        return 0
    if found := _DEEP.search(word) or _SHORT.fullmatch(word):
        return int(found[1])
    if not inherited and _FLAT.fullmatch(word):
        return 2 if _BELOW.search(word) else 1
    return None
