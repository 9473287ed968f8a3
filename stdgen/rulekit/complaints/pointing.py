"""Clauses on complaints become those that only lead on: to a letter, a page, an act, somebody who tells how to complain."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.offices import named_alike
from stdgen.rulekit.wording import Wording


def leads_on(clause: Clause) -> bool:
    """Whether the clause tells where to learn how to complain, rather than how; an office called «Støtte og Vejledning» does not."""
    return _LEADS.found(named_alike(clause)) or (bool(clause.before) and _ASKS.match(clause.small) is not None)


def names_a_source(sentence: str) -> bool:
    """Whether a sentence in small letters names what could tell more."""
    return _SOURCE.found(sentence) or _LEADS.found(sentence)


_ASKS = pattern(r"\W*(?:og\s+|eller\s+)?(?:til\s+)?hv(?:em|or|ordan|ornår|ad|ilken?|ilket)\b")
"""What opens so asks what a letter answers: «se, hvem der skal have klagen»."""
_LEADS = Wording(
    "fremgå|oplys|vejled|henvis|inform|opmærksom|vedlagt|vedlægges|vedhæft|forsyn",
    ("følg", r"\b(?:følg(?:er?|es)?|medfølger)\b(?!\s+(?:du|man|vi|op)\b)"),
    ("medsend", r"\bmedsende[st]\b"),
    ("står|stå", r"\b(?:står|stå)\b(?!\s+(?:\w+\s+)?(?:fast|ved))"),
    ("find", r"\bfind(?:es|er|e)?\b"),
    ("ligger", r"\bligger\b"),
    ("hente|fås", r"\b(?:hentes?|fås)\b"),
    ("læs", r"\blæse?s?\b"),
    ("se", r"\bses?\b(?!\s+(?:på|bort))"),
    ("beskrev|beskriv", r"\bbeskr[ei]ve[ts]\b"),
    ("omtal", r"\bomtal(?:t|es)\b"),
    ("nævn|angiv|gengiv|anfør", r"\b(?:nævnt|nævnes|angivet|angives|gengivet|anført)\b"),
    ("forklar", r"\bforklare[rst]?\b"),
    ("gennemgå", r"\bgennemgå[rs]\b(?!\s+sagen)"),
    ("hjælp", r"\bhjælper?\b[^.]{0,30}\bvidere\b"),
    ("fortæl", r"\bfortælles?r?\b"),
    ("indehold", r"\bindeholder\b"),
    ("hør", r"\bhøre?\s+(?:nærmere|mere|hv\w+|om)\b"),
    ("vide", r"\bat\s+vide\b|\bvide\s+mere\b|\bvide,?\s+hv"),
    ("spørg", r"\bspørge?[rs]?\b"),
    ("samme|almindelige|gældende", r"\b(?:de|den)\s+(?:samme|almindelige|gældende)\b"),
    ("link", r"\blink(?:et)?\b"),
    ("fast del", r"\bfast\s+del\b"),
    ("jævnfør|jf", r"\bjævnfør|\bjf\."),
    ("klage", r"\b(?:alt|reglerne?|folder\w*|pjece\w*|information\w*|viden)\s+(?:om|for)\s+(?:at\s+)?klage"),
)
_SOURCE = Wording(
    "afgørelse|brev|bilag|side|spørgsmål|håndbog|pjece|folder|kontakt|borger.dk|www|http|standard|kapitel|afsnit|forvaltningslov"
    "|retssikkerhedslov|servicelov"
    "|bekendtgørelse|regler|skrivelse|materiale|svaret|afslag|bevilling|klagemulighed|klageadgang",
)
