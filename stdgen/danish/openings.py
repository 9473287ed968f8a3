"""An approval line becomes the first place in it that was left open: a note of what is to be written, or a body without a name."""

import re

from stdgen.danish.dates import Gap
from stdgen.model.pattern import pattern


def noted_gap(text: str, start: int = 0) -> Gap | None:
    """The first note of what was to be written, whatever else the line holds: `[dato]`, `(udvalg)`, `XX-udvalget`, `X Kommune`."""
    found = _first(_NOTED, text, start) if _MAY_BE_NOTED.search(text, start) else None
    return found or (None if text.isupper() else _first(_SHOUTED, text, start))


def blank_gap(text: str, start: int = 0) -> Gap | None:
    """The first row of dots or lines to be written on; behind a whole approval it is a line for a signature."""
    return _first(_BLANK, text, start)


def _first(wording: re.Pattern[str], text: str, start: int) -> Gap | None:
    found = wording.search(text, start)
    return Gap(found.start(), found.end(), found[0]) if found else None


_TELLS = (
    r"(?:indsæt\w*|skriv\w*|angiv\w*|vælg\w*|udfyld\w*|tilføj\w*|afvent\w*|mangler|opdateres|navn\w*|(?:fag)?udvalg(?:et|ets|snavn)?|råd(?:et)?"
    r"|instans|organ|forum|\w*dato(?:en)?|dag|år|måned|kommune|tekst|møde\w*)"
)
"""What a note in brackets says of the words that were to take its place."""
_NOTE = rf"(?:{_TELLS}\b[^\d\[\]()<>{{}}]{{0,60}}|\s*|[xX?]+|N\.?N\.?|[._…/ -]+)"
_MAY_BE_NOTED = pattern(
    r"[\[(<{«?#%]|\bNN\b|[Kk]lik|[Vv]ælg|[Mm]angler|/måned|[xX]{2}|\b[xX]\b|[xX]-|\bN\.?N|indsættes|udfyldes|tilføjes", re.MULTILINE
)
"""Cheap, as most lines have no gap."""
_NOTED = pattern(
    rf"""\[\s*{_NOTE}\s*\]
    | \[\s*(?:(?!se\b|jf\b)[a-zæøå-]+\s+){{1,2}}(?:udvalg|råd|dato|møde\w*)\s*\]
    | <\s*{_NOTE}\s*> | \{{+\s*{_NOTE}\s*\}}+ | «\s*{_NOTE}\s*»
    | \(\s*(?:{_TELLS}(?:\s+(?:på|for|af|her|senere|efter|navn|nr\.?|og|til)\b[^\d()]{{0,50}})?|[xX?]{{2,}}|[._…]{{2,}})\s*\)
    | \b(?:indsættes|udfyldes|tilføjes)\b
    | (?<![\w§])(?:X{{2,}}(?![IVXLC\w])|x{{2,}}(?!\w)) | \b[Xx]{{2,}}-?(?=[Uu]dvalg|[Bb]yråd|[Kk]ommun)\w+ | \b[Xx]{{2,}}-
    | \bN\.?N\.?-?\s?(?:[Uu]dvalg(?:et)?|[Bb]yråd(?:et)?|[Kk]ommune)\b | \b[Xx]-?\s?(?:[Uu]dvalg(?:et)?|[Bb]yråd|[Kk]ommune)\b
    | \?{{2,}} | \#\w+\# | %\w+% | \bdag\s?[/.-]\s?måned\s?[/.-]\s?år\b | \bdato(?:en)?\s+mangler\b | \bmangler\s+dato\b
    | \b(?:klik|tryk)\s+(?:eller\s+\w+\s+)?(?:her\s+)?for\s+at\b[^.]{{0,40}} | \bvælg\s+(?:et\s+element|en\s+dato|dato|udvalg)\b
    | (?:(?<=\baf\s)|(?<=\bi\s))(?:NN|N\.\s?N\.)(?!\w|\s*-|\s+(?-i:[A-ZÆØÅ]))""",
    re.VERBOSE | re.IGNORECASE,
)
_SHOUTED = pattern(r"(?:(?<=\baf )|(?<=\bi ))(?:POLITISK )?(?:UDVALG(?:ET|ETS NAVN)?|NAVN|RÅD)(?!\w)")
_BLANK = pattern(r"\b(?:den|d\.)\s*(?:\.{1,2}\s+\.|\.{2}$)|_{3,}|\.{4,}|…{2,}|\b(?:af|i|udvalg:)\s+(?:_{2,}|\.{3,}|…|-{3,}|\?)(?!\w)")
