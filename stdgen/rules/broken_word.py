"""A hyphen that stood at the end of a line and came along into the middle of it: «fær-digheder», «kom- munen»."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.fix import Fix
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.signs import holding
from stdgen.rulekit.wordlists import words_of
from stdgen.rulekit.words import Line, excerpt, lines, place

BROKEN = pattern(
    r"(?<![\w@/.\-–’'&])(?P<first>[^\W\d_]{2,}(?:[-‐][a-zæøåé]{2,})*?)(?P<sign>[-‐]\s?)(?P<second>[a-zæøåé]{2,})(?![\w@/&]|[-–]\w|\.\w)"
)
WORD = pattern(r"[^\W\d_]{5,}")
VOWEL = pattern(r"[aeiouyæøåé]", re.IGNORECASE)
REST = pattern(
    r"[bcdfghjklmnprstv]{0,2}?(?:n?inge?[nr]?(?:ne)?s?|elser?(?:ne|n)?s?|(?:dig)?hed(?:en|er|erne|s|ens)?|e?lig(?:t|e|ere|ste)?"
    r"|ling(?:en|er|erne)?"
    r"|[ts]ion(?:en|er|erne|s|ens)?|munens?|muner(?:nes?)?|munale?|geren?s?|gerne|gere|som(?:me|t)|ske|iske|tisk|telsen?"
    r"|valtning(?:en)?|ment(?:et|er|erne)?|tet(?:en|er)?|(?:er)?ende|t?ernes?|[rgdt]else[nr]?)"
)
"""What can end a Danish word and begin none: an ending with the consonants before it."""
FOLLOWING = frozenset(("og", "eller", "samt", "til", "med", "som", "men", "hhv", "for", "under", "over", "mellem"))
LEAST = 5
"""Signs of the shortest word that anybody breaks."""
FRONTS = tuple("af an be bi efter for fra frem gen ind med mis ned om op over på sam selv til ud under ved".split())  # noqa: SIM905  # easier to read
"""What verbs and their nouns begin with."""
LONG = 7
"""Letters of a word that is no part of others by chance."""
PART = 4
"""Letters of the shortest part of a compound."""
LEAST_UNKNOWN = 6
"""Signs of the shortest that is told to be broken by its parts alone."""
ENDING = pattern(
    r"(?P<consonant>[bdfgklmnprst])(?:e(?:[nrts]|ns|ts|de|nde|ns|rs|lse[nr]?|ligt?|lige|r(?:en|et|ne|nes|ens|es)|ne)?"
    r"|ing(?:e[nr])?(?:ne)?s?|ig(?:t|e|ere)?)"
)
"""An ending with one consonant before it: behind the same consonant it is the half of a double one, «bisid-deren»."""
OF_A_VERB = frozenset(("ring", "ringen", "ringer", "ringerne", "ringens", "rings"))
"""What makes a noun of a verb in «-ere»: «vurde-ring»."""
OF_VERBS = ("ing", "ingen", "inger", "ingerne", "ings", "t", "te", "ende")
"""What makes a noun or another form of a verb in «-e»: «erklære», «erklæring»."""
ENDINGS = tuple("en et er erne ens ets ers n r s e t ne rne es te de ede ere este ning ende ernes nes".split())  # noqa: SIM905  # easier to read


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each word whose two parts are no words: it stands whole elsewhere, is common, or ends in what begins no word."""
    whole: frozenset[str] | None = None
    for line in holding(document, ("-", "‐")):
        for match in BROKEN.finditer(line.text):
            if not _may_be_broken(match):
                continue
            whole = _words(document) if whole is None else whole
            if _is_broken(match, whole):
                yield _hit(line, match)


def _hit(line: Line, match: re.Match[str]) -> Hit:
    words, joined = excerpt(match[0]), _joined(match)
    return Hit(
        place(line, match.start(), match.end()),
        Text(da=f"en bindestreg deler ordet: «{words}»", en=f"a hyphen breaks the word: «{words}»"),
        Text(da=f"Skriv «{joined}».", en=f"Write «{joined}»."),
        words,
        fix=Fix(match[0], joined, safe=False),
    )


def _may_be_broken(match: re.Match[str]) -> bool:
    """Whether both parts have a vowel and no «og» stands in it: «social- og sundhedshjælper», «tegn-til-tale» keep their hyphens."""
    first, second = match["first"], match["second"]
    if second in FOLLOWING and (match["sign"] != "-" or not _is_common(_joined(match).lower())):
        return False
    if not FOLLOWING.isdisjoint(first.split("-")[1:]) or (first.isupper() and len(first) > 1) or len(first) + len(second) < LEAST:
        return False
    return bool(VOWEL.search(first) and VOWEL.search(second)) and not any(map(str.isupper, first[1:]))


def _is_broken(match: re.Match[str], whole: frozenset[str]) -> bool:
    first, second, joined = match["first"].lower(), match["second"], _joined(match).lower()
    if joined in whole or _is_common(joined) or _is_common_across(joined, len(joined) - len(second)):
        return True
    if "-" in first or "‐" in first:
        return False
    if first in words_of("keep_hyphen"):
        return False
    if len(joined) < LEAST_UNKNOWN:
        return False
    if first[-1] == "e" and second in OF_A_VERB:
        return True
    if (ending := ENDING.fullmatch(second)) and ending["consonant"] == first[-1] and not _is_word(second, whole):
        return True
    if REST.fullmatch(second) is None or _is_word(second, whole):
        return False
    return not (match["sign"] == "-" and first in whole)


def _is_word(part: str, whole: frozenset[str]) -> bool:
    return part in words_of("like_endings") or part in whole or _is_common(part)


def _joined(match: re.Match[str]) -> str:
    return str(match["first"].replace("-", "").replace("‐", "") + match["second"])


def _is_common(word: str) -> bool:
    """Whether it is one of the words that such documents are full of, with an ending or without one."""
    known = words_of("unbroken")
    if word in known or any(word.endswith(ending) and word[: -len(ending)] in known for ending in ENDINGS):
        return True
    return any(word.endswith(ending) and f"{word[: -len(ending)]}e" in known for ending in OF_VERBS)


def _is_common_across(word: str, at: int) -> bool:
    """Whether a common word of its own goes over that place within a longer one: «badevæ-relset», «pæda-gogfaglig»."""
    if any(_is_common(word[start:]) for start in range(2, min(at, len(word) - LONG))):
        return True
    if any(word.startswith(front) and at != len(front) and _is_common(word[len(front) :]) for front in FRONTS):
        return True
    seams = (seam for seam in range(PART, len(word) - PART + 1) if seam not in (at, at - 1, at + 1))
    return any(_is_common(word[:seam].removesuffix("s")) and _is_common(word[seam:]) for seam in seams)


def _words(document: Document) -> frozenset[str]:
    """All the words of the document that stand whole, in small letters."""
    found: set[str] = set()
    for line in lines(document):
        found.update(WORD.findall(line.text.lower()) if "-" not in line.text else _apart(line.text.lower()))
    return frozenset(found)


def _apart(words: str) -> Iterator[str]:
    for word in words.split():
        if "-" not in word.strip("-"):
            yield from WORD.findall(word)


RULE = Rule(
    code="SG111",
    name="broken-word",
    severity=Severity.WARNING,
    summary=Text(da="Ord er ikke delt midt på linjen.", en="Words are not broken in the middle of a line."),
    rationale=Text(
        da="Når tekst flyttes fra en side til en anden, følger bindestregen fra linjens ende med. Ordet kan ikke findes ved en søgning, og "
        "en oplæser siger det forkert.",
        en="When text moves from one page to another, the hyphen at the line's end comes along. A search does not find the word, and a "
        "screen reader says it wrongly.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Dansk Sprognævn, sproget.dk: Orddeling ved linjeskift",
        "https://sproget.dk/typiske-problemer/orddeling/",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Du udvikler fær-digheder, og færdigheder giver frihed.</p>"),
        Example("<h1>BPA</h1><h2>Formål</h2><p>Ordningen gen-nemføres af kommunen og gennemføres hvert år.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Vi laver en vurde-ring af dit behov.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Det er kom- munen, der afgør det. Kommunen skriver til dig.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får en skriftlig afgø-relse.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Ring til din sags-behand-ler.</p>"),
        Example("<h1>Støtte</h1><h2>Kvalitet</h2><p>Vi måler tilfreds-heden med et spørge-skema.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Vi laver planen sam-men, og den bliver grad-vist ændret.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Et til-bud for-andrer hverdagen.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><ul><li>støtte til borge-ren</li><li>hjælp til borgeren</li></ul>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Under-køkkener, for-flytning, med-beboere og re-design.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Social- og sundhedshjælperen kommer. Socialhjælpen er gratis.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>ADHD-diagnose, 2024-25, tv-avis, e-mail, it-kurser og ikke-faglærte.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Din SOSU-hjælper, in-house-kurser og Nord-Ruds samarbejde.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Kl. 8-16, mandag-fredag, 5-10 km, 1.-3. klasse.</p>"),
        Example("<h1>Støtte</h1><h2>Pleje-, omsorgs- og praktisk hjælp</h2><p>Pleje- eller omsorgshjælp, bade-/bruserum.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Skriv til hjaelpe-midler@kommunen.dk eller www.social-stoette.dk/afgoe-relse.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi følger ABC-metoden, jeg-støttende samtaler og her-og-nu-hjælp.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Alkohol-behandling og misbrugs-team - og mad-service.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi bruger tegn-til-tale, og støtten er en-til-en.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Du-form, væg-ring, for-eller-imod og bil-ende. Borger/pårørende-møde.</p>"),
    ),
    check=check,
)
