"""A sentence becomes the answer to whether it says of the service itself under which act it is given.

That counts also where law is mostly that of something else: of pay, of a deadline, of those with whom one works together.
"""

import re
from itertools import pairwise

from stdgen.danish.citations import Citation, find_citations
from stdgen.danish.mentions import named_acts
from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVEN, HELP, IS_GIVEN
from stdgen.rulekit.telling.resting import HELP_ACTS, NOT_THE_BASIS
from stdgen.rulekit.wording import small


def is_given_under_law(sentence: str) -> bool:
    """Whether the sentence says of the service, before the citation or behind it, under which act it is given."""
    cited = [each for each in find_citations(sentence) if each.act]
    return any(_is_of_it(sentence[: each.start]) or _ON_WHICH.match(sentence, each.end) or _opens(sentence, each) for each in cited)


def is_itself_given_under_law(sentence: str) -> bool:
    """The same where a service beside it may be spoken of: the sentence names it by no more than «støtten» or «selve tilbuddet»."""
    cited = [each for each in find_citations(sentence) if each.act in HELP_ACTS]
    return any(_ITSELF_IS_GIVEN.search(sentence[: each.start]) or _ON_WHICH.match(sentence, each.end) for each in cited)


def has_conditions_in_law(sentence: str) -> bool:
    """Whether the sentence tells what follows where the conditions for the service, which stand in an act, are not met."""
    cited = find_citations(sentence)
    return any(each.act and _CONDITIONS_OF_IT.match(sentence[: each.start]) and _NOT_MET.match(sentence, each.end) for each in cited)


def names_own_law(sentence: str, title: str) -> bool:
    """Whether the sentence names act and section of a help that is the service's own, not of one that works beside it."""
    if NOT_THE_BASIS.search(sentence):
        return False
    cited = [each for each in find_citations(sentence) if each.act in HELP_ACTS and each.provision.section]
    return any(_is_own(sentence[: each.start], small(title)) for each in cited)


def names_act_then_section(text: str) -> bool:
    """Whether a sentence names an act of help and what follows the section in it: «Loven er serviceloven. Det er § 103, der …»."""
    return any(_goes_on(before, after) for before, after in pairwise(_AND.split(text)))


def _goes_on(before: str, sentence: str) -> bool:
    if NOT_THE_BASIS.search(before) or NOT_THE_BASIS.search(sentence) or not HELP_ACTS.issuperset(named_acts(before)):
        return False
    return bool(named_acts(before)) and any(each.act is None and each.provision.section for each in find_citations(sentence))


def _is_of_it(before: str) -> bool:
    """Whether the words before a citation say that the service, or what one can choose, is given under it."""
    return _SERVICE_IS_GIVEN.search(before) is not None or _CHOICE_OF_IT.search(before) is not None


def _opens(sentence: str, cited: Citation) -> bool:
    """Whether the service opens the sentence with the act that it is given under, and is what the sentence tells of."""
    return _HELP_UNDER.fullmatch(sentence, 0, cited.start) is not None and _GOES_ON.match(sentence, cited.end) is not None


def _is_own(before: str, title: str) -> bool:
    """Whether the last help that is named before a citation is called as the title does, or no more than help."""
    named = [each[0] for each in _HELP.finditer(small(before))]
    return bool(named) and (_PLAIN.fullmatch(named[-1]) is not None or named[-1][:_STEM] in title)


_AND = pattern(r"(?<=\w[.:])\s+(?=[A-ZÆØÅ§])|,\s+og\s+")
_STEM = 7
"""Letters of a name of help by which a title is known to call it so too, in whatever form."""
_HELP = pattern(rf"\b{HELP}")
_PLAIN_NOUN = r"(?:støtte|hjælp|ydelse|indsats|tilbud|ordning|forløb|plads)(?:d?et|e?n|ne)?"
_PLAIN = pattern(_PLAIN_NOUN)
_IT = (
    r"(?:støtten|hjælpen|ydelsen|indsatsen|tilbuddet|ordningen|behandlingen|træningen|ledsagelsen|beskæftigelsen|plejen|aflastningen|afløsningen"
    r"|opholdet|forløbet|pladsen)"
)
"""The service as its own standard calls it."""
_NOUN = (
    r"(?:[a-zæøå]*(?:hjælp|støtte|ydelse|indsats|tilbud|ordning|nødkald|hjælpemid|træning|pleje|aflastning|afløsning|ledsag|madservice"
    r"|rengøring|behandling|beskæftigelse|plads|ophold|forløb)[a-zæøå]*(?:n|t|ne))"
)
_BEGINS = r"(?:^\W*|,\s+(?:(?:og|men|da|fordi|for|mens|når|hvor)\s+)?|\b(?:fordi|når|mens|selv\s*om)\s+)(?:selve\s+|hele\s+)?"
"""Where a clause begins."""
_UNDER = r"(?:efter|i\s+henhold\s+til|i\s+medfør\s+af|jf\.?)\s*$"
_IS_UNDER = (
    rf"(?:(?:{IS_GIVEN}|(?:er|bliver|kan)?\s*(?:\w+\s+){{0,2}}?(?:{IS_GIVEN}|{GIVEN}|lånes|lånt|oprettet|indrettet))\s+(?:\w+\s+){{0,3}}?{_UNDER}"
    r"|(?:hviler|bygger|er\s+baseret)\s+(?:\w+\s+)?på\s*$|hører\s+(?:\w+\s+)?under\s*$"
    rf"|(?:er|bliver)\s+(?:hjemlet|reguleret|beskrevet|nævnt)\s+i\s*$|er\s+(?:et|en)\s+(?:\w+\s+)?{HELP}\s+{_UNDER})"
)
_SERVICE_IS_GIVEN = pattern(
    rf"(?:{_BEGINS}{_NOUN}(?:\s+(?:selv|her))?(?:,\s+(?:der|som))?|\b{_IT},\s+(?:der|som))\s+"
    rf"(?:(?:er|bliver|kan)?\s*[^.,]{{0,60}},\s+(?:da|fordi|for|idet|når)\s+(?:den|det)\s+)?{_IS_UNDER}",
    re.IGNORECASE,
)
"""What tells how the service is given, wherever it stands: «Nødkaldet lånes gratis efter …», «… støtten, som bliver givet efter …»."""
_ITSELF_IS_GIVEN = pattern(
    rf"(?:{_BEGINS}{_IT}(?:\s+(?:selv|her))?|\bselve\s+\w+|\b{_PLAIN_NOUN}(?=,))(?:,\s+(?:der|som))?\s+{_IS_UNDER}"
    rf"|\btræffer\s+(?:\w+\s+){{0,2}}?afgørelser?\s+(?:om\s+\w+\s+)?{_UNDER}",
    re.IGNORECASE,
)
_HELP_UNDER = pattern(rf"\W*(?:selve\s+|al\s+)?{HELP}\s+{_UNDER}", re.IGNORECASE)
_GOES_ON = pattern(
    r"\W*(?:(?:omfatter|dækker|indeholder|rummer|erstatter|består|har\s+til|koster|er\s+(?:gratis|frivillig)|kan\s+(?:ikke\s+)?bruges)\b"
    r"|(?:skal|bliver|gives)\b(?!\s+ikke\b))",
    re.IGNORECASE,
)
"""What goes on from a help that is spoken of; of one that the service has not it is said that it «er ikke med»."""
_ON_WHICH = pattern(rf"\W*(?:som|hvorefter|hvor)\s+{HELP}\s+(?:hviler|bygger|{IS_GIVEN}|(?:er|bliver)\s+{GIVEN})\b", re.IGNORECASE)
"""What goes on from a citation to the help: «… § 85, som støtten hviler på»."""
_CHOICE_OF_IT = pattern(
    rf"\bfrit\s+valg\b[^.]*,\s+(?:som|der)\s+(?:{IS_GIVEN}|(?:er|bliver)\s+{GIVEN})\s+(?:efter|i\s+henhold\s+til|jf\.?)\s*$", re.IGNORECASE
)
"""What stands before the law of a service that one can choose or not choose who gives: «frit valg til støtten, som gives efter …»."""
_CONDITIONS_OF_IT = pattern(r"^\W*(?:når|hvis|såfremt|opfylder\s+\w+\s+ikke)\s+(?:betingelserne|kravene)\s+(?:i|efter)\s*$", re.IGNORECASE)
_NOT_MET = pattern(r"\W*ikke\s+(?:er|bliver)\s+opfyldt\b", re.IGNORECASE)
"""Around a citation in a section on who gets nothing: «Når betingelserne i § 97 ikke er opfyldt, …»."""
