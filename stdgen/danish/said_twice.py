"""A word with itself after it becomes an answer: may it stand there twice?

Two clauses may meet in it («Er det det, du ønsker?»), a verb may keep the first («den bolig, du bor i i dag»), and names
and cheers are said twice.
"""

import re

from stdgen.danish.article_twice import BOTH, JOINS, PERSONS, is_article_twice
from stdgen.model.pattern import pattern


def may_stand_twice(match: re.Match[str]) -> bool:
    """A second word with a capital is a name or a new sentence; a single letter is a sign, but for the preposition i."""
    first, second = match[1], match[0][-len(match[1]) :]
    word = first.lower()
    if word in _THRICE and _after(match) in _THRICE:
        return True
    if second != second.lower():
        return not (second == first and _is_no_name(word, match))
    if word == "i":
        return _is_stranded(match) or _goes_on(match)
    if word in _PREPOSITIONS and (_goes_on(match) or (word == "for" and _TOO.match(match.string, match.end()) is not None)):
        return True
    if len(word) == 1 or word in _STRONGER:
        return True
    if word in _CLAUSES:
        return _before(match) in ("er", "var") or (not _ENDS.match(match.string, match.end()) and not _is_slip(word, match))
    return _is_turned(word, match)


def _is_turned(word: str, match: re.Match[str]) -> bool:
    """Whether a clause ends in the verb with which the next begins: «det vi gør gør vi godt»."""
    if _before(match) not in PERSONS or _SAID.fullmatch(word) is None:
        return False
    return _after(match) in PERSONS and not match.string.startswith(" i ", match.end())


def _is_stranded(match: re.Match[str]) -> bool:
    """Whether the first «i» belongs to a verb before it and the second to what follows: «den bolig, du bor i i dag»."""
    if _AFTER_I.match(match.string, match.end()) is None or not _STRANDS.fullmatch(_before(match)):
        return False
    return _TIME.match(match.string, match.end()) is not None or _RELATIVE.search(match.string, 0, match.start()) is not None


def _goes_on(match: re.Match[str]) -> bool:
    """Whether a verb keeps the first preposition and the second begins a phrase: «sørger for for eksempel», «bede om om aftenen»."""
    second = match[0][-len(match[1]) :].lower()
    if _FIXED.match(f"{second} {match.string[match.end() : match.end() + _FARTHEST].lstrip()}"):
        return True
    clause = re.split(r"[.!?]\s", match.string[: match.start()])[-1]
    if not _CLAUSE.search(clause) or not (_WHEN.match(match.string, match.end()) or (second == "for" and _after(match) == "at")):
        return False
    return _before(match) in _KEEPING.get(second, ())


def _is_slip(word: str, match: re.Match[str]) -> bool:
    """Whether a word that may stand twice cannot do so here, by what stands before it and after it."""
    before, after = _before(match), _after(match)
    if word in ("der", "som", "har") and _opens(match):
        return True
    if word == "som":
        if not _opens(match) and _NO_VERB.match(match.string, match.end()):
            return True
        return after in _VERBS or _DEFINITE.fullmatch(after) is not None or _SAYS.match(match.string, match.end()) is not None
    if word == "der":
        return (before in JOINS and before != "") or ((after in _VERBS or after.endswith("er")) and after not in _THERE)
    if word in ("den", "det", "de"):
        return is_article_twice(match, before, after)
    if word == "så":
        if after in ("længe", "vidt") and "," not in _gap(match) and before not in JOINS:
            return True
        return after not in (BOTH - PERSONS) and after != "" and (after not in PERSONS or before not in JOINS or "," in _gap(match))
    return word == "har" and _HAS.search(match.string[: match.start()]) is not None


def _opens(match: re.Match[str]) -> bool:
    """Whether a sentence begins with it."""
    before = match.string[: match.start()].rstrip(' \t\xa0•–-"”“»(')
    return not before or before[-1] in ".!?:\n"


def _is_no_name(word: str, match: re.Match[str]) -> bool:
    """Whether the word with which a sentence begins is one of grammar, or too long for a name that is said twice: «Bora Bora».

    Within a sentence a name that goes on is not said twice: «Digital Digital Post».
    """
    if not _opens(match):
        return _PROPER.match(match.string, match.end()) is not None
    return (
        word in _GRAMMAR
        or word in _CLAUSES
        or word in PERSONS
        or len(word) >= _LONG
        or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", match.string) is not None
    )


def _before(match: re.Match[str]) -> str:
    found = _LAST.search(match.string, max(0, match.start() - _FARTHEST), match.start())
    return found[0].strip().lower() if found else ""


def _after(match: re.Match[str]) -> str:
    found = _NEXT.match(match.string, match.end())
    return found[1].lower() if found else ""


def _gap(match: re.Match[str]) -> str:
    """The signs between the word before and this one."""
    return match.string[max(0, match.start() - 2) : match.start()]


_FARTHEST = 40
_LONG = 6
"""Letters of a word that is no name said twice."""
_SAID = pattern(r"\w+(?:er|år|ør|es|te|ede)|er|var|har|kan|skal|vil|må|bør|fik|gik|gav|tog|så|ved|siger|gjorde|lod|lå|stod|blev|kom")
"""A verb as it is said."""
_LAST = pattern(r"\w+\s+$")
_NEXT = pattern(r"\s+(\w+)")
_ENDS = pattern(r"\s*\.(?:\s|$)")
"""A second word that begins a clause cannot end a statement."""
_AFTER_I = pattern(r"\s+(?:dag|øjeblikket|går|morgen|aften|aftes|nat|år|øvrigt|stedet|forvejen|orden|gang|alt|det|den|et|en|[A-ZÆØÅ]\w+)\b")
_STRANDS = pattern(r"\w+(?:er|år|ør|or)|er|var|gik|stod|sad|lå|boede|levede")
"""A verb that may stand before a preposition without its object."""
_TIME = pattern(r"\s+(?:dag|øjeblikket|går|morgen|aften|aftes|nat|år|øvrigt|stedet|forvejen|orden|gang)\b")
_RELATIVE = pattern(r"(?:,|\b(?:som|der|hvad|hvilken|hvilket|de[nt]?\s+\w+))\s+(?:\w+\s+){1,4}$")
"""Before a verb whose object has gone ahead: «den situation, du er i», «det hus han bor i»."""
_THRICE = frozenset(("cha", "ha", "ho", "bla", "tra", "hep", "hip", "hurra", "bip"))
"""Words that are said three times: «cha cha cha» is a dance."""
_PREPOSITIONS = frozenset(("for", "på", "om", "til", "af", "med", "ved", "fra"))
_FIXED = pattern(
    r"(?:for (?:eksempel|øvrigt|tiden|det meste)|af og til|til (?:tider|daglig)|med (?:tiden|jævne mellemrum)|om nødvendigt|på forhånd"
    r"|i (?:alt|øvrigt|forvejen|øjeblikket|praksis|perioder))\b"
)
_CLAUSE = pattern(r"\b(?:som|der|hvad|hvilke\w*)\b|,\s+(?:du|vi|man|de|I|borgeren)\b")
"""What begins a clause whose verb may have lost the noun that its preposition belongs to."""
_WHEN = pattern(
    r"\s+(?:hele|alle|hver|hvert|begge|\w*(?:dag|dage|dagen|dagene|aften|aftenen|natten|morgenen|ugen|weekenden|måneden|året|sommeren"
    r"|vinteren|foråret|efteråret|ferien)|juni|juli|august|september|oktober|november|december|januar|februar|marts|april|maj)\b"
)
_KEEPING = {
    "i": ("med", "del", "deltage", "deltager", "bo", "bor", "være", "er", "ind", "gå", "går"),
    "på": ("op", "vente", "venter", "deltage", "være", "er", "gå", "går", "komme", "kommer", "ind", "bo", "bor", "med"),
    "om": ("bede", "beder", "spørge", "spørger", "søge", "søger", "ansøge", "tale", "taler", "tales", "høre", "hører", "vide", "ved"),
    "til": ("gå", "går", "komme", "kommer", "køre", "kører", "med", "op", "ind", "hen", "tilmeldt", "henvise", "henvist"),
    "ved": ("være", "er", "deltage", "med"),
    "for": ("sørge", "sørger", "betale", "betaler", "stå", "står", "brug", "plads", "tid"),
}
"""Before a preposition that belongs to them: «møde op på», «bede om»."""
_GRAMMAR = frozenset(
    """
    ved for til med fra om efter inden før under over mod hos mellem uden hvis når da så hvad hvem hvor hvornår hvordan kan skal må bør
    vil er har får bliver i på af og eller samt men at en et din dit dine vores deres sin denne dette disse alle ingen nogle mange flere
    hver hvert her også ikke kun ofte
    """.split()  # noqa: SIM905  # as above
)
_TOO = pattern(
    r"\s+(?:sen[te]?|tidligt?e?|lidt|lille|små|få|mange|meget|sto(?:r|rt|re)|lave?|lavt|høje?|højt|lange?|langt|kort|korte|hurtigt?e?|dyrt?e?|tunge?|tungt"
    r"|svage?|svagt|dårligt?e?|gamle?|gammelt|unge?|ringe|hårdt?e?|usikk(?:er|ert|re)|groft|grove|bredt?e?|smalt?e?)\b"
)
"""What follows «for» where it says that something is too much: «gebyr for for sent afbud»."""
_NO_VERB = pattern(r"\s+(?!regel\b)[^\W\d_]+(?:\s+betragtet)?\s*[.;:)]")
"""The end of the sentence behind one word more: a clause that «som» begins has a verb."""
_STRONGER = frozenset(("meget", "mange", "rigtig", "langt", "ja", "nej", "ha"))
_CLAUSES = frozenset(("det", "den", "de", "der", "som", "har", "så"))
"""«Er det det, du ønsker?», «Er den den rette?», «borgere, som som udgangspunkt …», «den hjælp, du har har betydning»."""
_DEFINITE = pattern(r"\w{4,}(?:en|et|erne|ene|eren)")
_VERBS = frozenset("har er kan skal vil må får bor ikke bliver ønsker modtager søger mener selv".split())  # noqa: SIM905  # as above
_PROPER = pattern(r"\s+[A-ZÆØÅ][a-zæøå]+")
_SAYS = pattern(
    r"\s+[a-zæøå]+(?:er|ede|te)\s+(?:en|et|den|det|de|to|tre|fire|\d+|alle|hele|hver|dig|os|med|til|på|i|om|for|fra|af|ved|hos|efter|sig|sammen|sin|sit|sine|din)\b"
)
"""A verb as it is said, with what belongs to it: «som varer en time»; a role would have its verb next, «som beboer kan»."""
_THERE = frozenset("er bor var findes sker kommer ligger står sidder arbejder færdes mangler eller efter under over".split())  # noqa: SIM905  # as above
"""What the first «der» does in a place that the second names: «den, der der bor»."""
_HAS = pattern(r"(?:^|[.!?:]\s+)(?!(?:[Dd]e[nt]?|[Dd]er|[Hh]vad|[Aa]lt|[Nn]oget|[Dd]u|[Vv]i|[Mm]an)\s)\w+\s+(?:\w+\s+)?$")
"""A subject of one or two words with which a sentence begins: «Kommunen har har», but not «Det du har har»."""
