"""Words in small letters become the page in them that is announced and does not follow: «på følgende hjemmeside:», «Læs mere»."""

import re

from stdgen.model.pattern import pattern


def pointed_page(said: str) -> tuple[re.Match[str], bool] | None:
    """A page's address that is announced, or was to follow where the sentence ends, or a page's own «Læs mere»."""
    if found := _SITE.search(said) or _CUT_OFF.search(said):
        return found, False
    more = _MORE.fullmatch(said)
    return (more, True) if more else None


_PAGES = r"(?:hjemmesider?|websider?|websites?|internetsider?|netsider?|portal(?:er)?|adresser?\s+på\s+(?:inter)?nettet)"
_SITE = pattern(
    rf"""\b(?:på|via|under|fra|af|i|besøg|se)\s+(?:følgende|denne|disse|nedenstående|efterfølgende)\s+(?:\w+\s+)?{_PAGES}\b(?:\s*:)?
        | \b(?:på|via|til)\s+(?:følgende|nedenstående|denne)\s+(?:adresse|side|e?-?mail(?:adresse)?)\s*:\s*$
        | \b(?:på|via|af|fra)\s+(?:følgende|nedenstående|denne|disse)\s+sider?\b(?!\s+(?:af|ved)\b)[^.!?:;]{{0,60}}:\s*$
        | \badressen?\s+(?:på|til)\s+(?:\w+\s+)?(?:hjemmesiden?|websiden?|siden|portalen)\s+er\s*:?\W*$
        | \b(?:på|via)\s+(?:\w+\s+){{0,3}}(?:hjemmesiden?|websiden?)(?:\s+på)?\s*:\s*$""",
    re.VERBOSE,
)
_CUT_OFF = pattern(
    r"\b(?:læse?s?|se|finde?s?|hente?s?)\s+(?:\w+\s+){0,2}(?:mere|nærmere|yderligere)\b(?![^.!?:;]*\bhv)"
    r"[^.!?:;,]{0,60}\s(?:på|via|under|hos)\s*[.:]?\s*$"
)
_MORE = pattern(r"[>»›→•–-]*\s*(?:læs|se)\s+(?:mere|videre)(?:\s+om\s+(?![^.:]*\s(?:i|på|hos|under|side)\s)[^.:,]{3,60})?\s*[.»>›→…]*")
