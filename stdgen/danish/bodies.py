"""Words of an approval become who approved: a council, a committee, or the administration, which is no political approval."""

import re
from collections.abc import Iterator

from stdgen.model.document import ApprovalLevel
from stdgen.model.pattern import pattern


def find_bodies(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Councils and committees from an offset on, without their prepositions; else the part of the administration that is named."""
    political = list(POLITICAL.finditer(text, start))
    yield from (body for body in political or OFFICE.finditer(text, start) if not UNNAMED.fullmatch(body[0]))


def level_of(body: str | None, line: str) -> ApprovalLevel | None:
    """Who approved, by the body that the line names or, where it names none, by an official's title or the word itself."""
    if body and POLITICAL.fullmatch(body):
        return ApprovalLevel.COUNCIL if _COUNCIL.search(body) else ApprovalLevel.COMMITTEE
    if body or _OFFICIAL.search(line):
        return ApprovalLevel.ADMINISTRATION
    return None


_NAME = r"[A-ZÆØÅ]\w+(?:-[A-ZÆØÅ]\w+)?"
_PART = r"(?:[A-ZÆØÅ]\w*-?|[a-zæøå]+-)"
_SMALL = rf"(?:{_PART}\s?,\s+){{0,6}}(?:{_PART}\s+(?:og|&)\s+)?-?[^\W\d_][\w]*-?udvalg(?:et)?"
_CAPITAL = r"(?:[A-ZÆØÅ]+-?,\s+){0,6}(?:[A-ZÆØÅ]+-?\s+OG\s+)?[A-ZÆØÅ]+UDVALGET"
_COMMITTEE = f"{_SMALL}|{_CAPITAL}"
_SIGNS = r"[A-ZÆØÅ]{1,4}U|KB|BR"
POLITICAL = pattern(
    rf"""\b(?:
      [Uu]dvalg(?:et)?\ for\ {_NAME}(?:(?:,|\ og|\ &|,\ og)\ (?!(?:Dato|Møde\w*|Punkt|Sag\w*|Version)\b){_NAME}){{0,4}}
    | [Uu]dvalget\ for\ [a-zæøå]+(?:,\ [a-zæøå]+){{0,3}}(?:\ (?:og|&)\ [a-zæøå]+)?
    | (?!(?:[Dd]et\ )?(?:politiske|ansvarlige|relevante|pågældende|stående|nævnte)\ )
      (?:[Dd]et\ (?=[A-ZÆØÅa-zæøå]+e\ [Uu]dvalg))?[A-ZÆØÅ]?[a-zæøå]{{4,}}e\ [Uu]dvalg
    | {_COMMITTEE}
    | (?:(?:{_NAME}\ )?(?:[Bb]yråd|[Kk]ommunalbestyrelse)(?!e?[tn])|[Bb]yrådet|BYRÅDET|[Kk]ommunalbestyrelsen|KOMMUNALBESTYRELSEN
      |[Bb]orgerrepræsentation(?:en)?|[Mm]agistraten)
      (?:\ i\ {_NAME}(?:\ Kommune)?|,\ {_NAME}\ Kommune)?
    | (?:(?<=[if]\ )|(?<=:\ )|^(?=\w+$))(?:{_SIGNS})\b
    )(?:(?=s\ (?:[\w.]+\ ){{0,2}}(?:møde|beslutning|godkendelse|vedtagelse|behandling))|(?=s?møde)|(?![\w-]))""",
    re.VERBOSE,
)
UNNAMED = pattern(r"(?:det\s(?:politiske|ansvarlige|relevante)\s)?(?:fag)?udvalget|fagudvalg|politikerne", re.IGNORECASE)
"""Who approved, without a name: «Fagudvalget» may be any of them."""
_COUNCIL = pattern(r"byråd|kommunalbestyrelse|borgerrepræsentation|^(?:KB|BR)$", re.IGNORECASE)
OFFICE = pattern(
    r"^(?:[Dd]irektionen|[Cc]hef(?:gruppen|forum|teamet|ledelsen)|[Ll]edergruppen|[Ff]orvaltningen)(?=\s(?:har|godkendte|vedtog|tiltrådte|besluttede)\b)|"
    r"(?<=\b(?:af|på) )(?:[Dd]irektionen|[Dd]irektørområdet|[Cc]hef(?:gruppen|forum|teamet|ledelsen)|[Ll]edergruppen|[Ll]ederforum"
    r"|[Ff]orvaltningen|[Ff]agforum|[A-ZÆØÅ][\w-]*(?:ledelsen|forvaltningen|afdelingen|centret|centeret|enheden|sekretariatet)"
    r"|Visitationen)\b"
    r"|(?<=\bi )(?:[Dd]irektionen|[Cc]hef(?:gruppen|forum|teamet|ledelsen)|[Ll]edergruppen|[Ll]ederforum|[Ff]orvaltningen|[Ff]agforum)\b"
)
_OFFICIAL = pattern(
    r"\b[Aa]dministrativ(?:t|e)?\b|\b(?:af|ved)\s+(?:[\w-]+,?\s+){0,5}?[\w-]*(?:chef|leder|direktør|koordinator|konsulent"
    r"|ansvarlig)(?:en)?\b"
    r"|^\W*(?:Den\s+\d[\d. ]*\w*\s\d{4}\s+(?:har\s+)?)?[\w-]*(?:[Cc]hef|[Ll]eder|[Dd]irektør)(?:en)?\b(?:\s+(?:for|i|af)\s[^.:]{2,60}?)?"
    r"\s+(?:har|godkendte|vedtog|tiltrådte|besluttede)\b"
)
"""The administration approves as somebody with a title: «af centerchefen», «Centerchefen for Voksne har godkendt …»."""
