"""«den den», «det det», «de de» become an answer: are they a slip, or an object and the article of what follows it?"""

import re

from stdgen.model.pattern import pattern


def is_article_twice(match: re.Match[str], before: str, after: str) -> bool:
    """Whether «den den» are not an object and the article of what follows it: «godkendte den den 3. maj», «giver den den plads, som …»."""
    if _is_of_a_day(match, before):
        return False
    if VERB.fullmatch(after) and after and before in JOINS:
        return "," not in _rest(match)
    if after in ("enkelte", "enkeltes") or (_DONE.search(match.string, 0, match.start()) and not VERB.fullmatch(after)):
        return True
    held = VERB.fullmatch(before) and before and (before in _TO_WHOM or _NAMED.match(match.string, match.end()) is None)
    return not held and after not in BOTH and not VERB.fullmatch(after)


def _is_of_a_day(match: re.Match[str], before: str) -> bool:
    """Whether somebody does something to it on a day: «godkendte den den 3. maj», «få den den dag, du ringer»."""
    if _DID.fullmatch(before) and _DAY.match(match.string, match.end()):
        return True
    if not before or before.endswith(("en", "et", "ne")) or _DONE.search(match.string, 0, match.start()):
        return False
    return _WHICH_DAY.match(match.string, match.end()) is not None


def _rest(match: re.Match[str]) -> str:
    """What follows up to the end of the sentence."""
    return re.split(r"[.!?](?:\s|$)", match.string[match.end() :], maxsplit=1)[0]


JOINS = frozenset(("", "og", "men", "at", "fordi", "hvis", "når", "så", "da", "om", "indtil", "inden", "før", "mens", "selvom"))
"""Before a subject; behind a preposition or a verb «det det drejer sig om» is an object."""
PERSONS = frozenset("du dig vi os man de dem han hun jeg i det den der borgeren kommunen".split())  # noqa: SIM905  # words in quotation marks are harder to read
"""Subjects: «det vi gør gør vi godt»."""
BOTH = PERSONS | frozenset(
    """
    sidste seneste første næste meste samme lidt ud at galt godt mange meget stor store længe ofte vidt langt hurtigt småt ikke
    """.split()  # noqa: SIM905  # as above
)
"""What follows two words that both say something: «når det det meste af tiden», «så så vi», «så så lidt»."""
VERB = pattern(r"\w+(?:er|år|ør|es)|er|var|har|kan|skal|vil|må|bør|")
_DONE = pattern(
    r"\b(?:er|bliver|blev|var|være|blive|været|blevet)\s+(?:[a-zæøå]+\s+){0,3}?[a-zæøå]+(?:[aeæåø]t|[bdfgklmnprst]t|ede)\s+$|\b[a-zæøå]{3,}(?:[eg]es|les|nes|res|tes|des)\s+$"
)
"""A verb in the passive, which has no object that the first «den» could be: «bliver udbetalt den den sidste bankdag»."""
_WHICH_DAY = pattern(r"\s+(?:(?:samme|første|sidste|næste)\s+)?(?:dag|uge|aften|morgen|måned|time|weekend|gang)\b")
"""When, behind what somebody gets or does: «få den den dag, du ringer»."""
_NAMED = pattern(r"\s+[a-zæøå]{3,},\s+(?:som|der|du|vi)\b")
"""A noun that a clause follows: «den den plan, som alle følger»."""
_DID = pattern(r"[a-zæøå]{3,}(?:te|de)|vedtog|gav|tog")
_DAY = pattern(r"\s+\d{1,2}\.")
"""What somebody did to it, and when: «Socialudvalget godkendte den den 3. december»."""
_TO_WHOM = frozenset(("giver", "give", "tildeler", "viser", "sender", "tilbyder", "er", "var"))
"""Verbs that take two objects: «giver den den plads, som …»."""
