"""Those who are told by nothing but that they get a service become «målgruppen», which says as much: «alle, der opfylder betingelserne»."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import MUNICIPALITY
from stdgen.rulekit.telling.persons import ONE


def as_the_group(words: str) -> str:
    """Words in small letters, in which who gets the service only because he does is called the group, and no condition is told by it."""
    return _CONDITION.sub(" ", _ANYBODY.sub("målgruppen", words))


_THE_GROUP = (
    r"(?:(?:denne|dette|den|det|de|disse|lovens|kommunens|vores)\s+)?(?:(?:kvalitets)?standard(?:en)?|betingelser(?:ne)?|kriterier(?:ne)?|krav(?:ene)?"
    r"|målgruppen?|personkredsen?|regler(?:ne)?|bestemmelser(?:ne)?|loven|bevillingen|ordningen|tilbuddet|støtten|hjælpen|ydelsen|indsatsen|den|det"
    r"|(?:støtte|hjælp)(?=\s+(?:efter\s+loven|af\s+visitationen)))\b"
    r"(?!\s+(?:i|efter|af)\s+[^.]*§)"
)
"""What those who get it are said to be in, or to meet; a section of an act says more."""
_BELONGS = (
    r"(?:(?:mener|vurderer|vurderes|at|de|vi|kommunen|visitationen|også|allerede|selv|stadig|fortsat),?\s+){0,4}?"
    r"(?:er\s+(?:\w+\s+)?(?:omfattet\s+af|berettige(?:t|de)\s+til|inden\s+for|nævnt\s+i|beskrevet\s+i|i|en\s+del\s+af"
    rf"|(?:visiteret|godkendt|bevilget)(?:\s+til)?)\s+{_THE_GROUP}|er\s+(?:visiteret|berettige(?:t|de))(?=\W*(?:$|[,.]))"
    rf"|(?:opfylder|lever\s+op\s+til)\s+{_THE_GROUP}|(?:hører|falder)\s+(?:ind\s+)?(?:til|under|inden\s+for)\s+{_THE_GROUP}"
    rf"|(?:har\s+(?:fået\s+)?|får\s+)en\s+bevilling|får\s+(?:bevilget|tildelt)\s+{_THE_GROUP}|har\s+(?:fået\s+{_THE_GROUP}\s+(?:bevil(?:l?i)?get|tildelt)|(?:ret|adgang)\s+til\s+{_THE_GROUP})"
    rf"|(?:kan\s+)?(?:får?|modtager?|søge)\s+{_THE_GROUP}|har\s+(?:brug|behov)\s+for\s+(?:den|det|tilbuddet|ordningen|ydelsen)\b"
    rf"|{MUNICIPALITY}\s+(?:har\s+)?(?:godkendt|visiteret|henvist|henviser|visiterer))(?:\s+for\s+at\s+få\s+{_THE_GROUP}|\s+efter\s+loven|\s+af\s+visitationen)?"
)
"""What is said of them that says no more than that they get it."""
_PEOPLE = r"(?:de\s+fleste|borgere?|borgeren|personer|mennesker|ansøgere|familier)"
"""People without an age."""
_ANYBODY = pattern(
    rf"\b(?:(?:alle|enhver|den|det|dem|de)\s+)?(?:{_PEOPLE}|alle|enhver|den|dem|de|målgruppe|personkreds|gruppe)"
    r"(?:\s+i\b\s*(?:[\w-]+(?:\s+kommune)?)?)?,?\s+"
    rf"(?:(?:der|som)\s+{_BELONGS}|(?:som\s+)?{_THE_GROUP}\s+er\s+(?:bevilget|givet|tildelt)\s+til)|(?<!\ber\s)\b(?:{_PEOPLE}|alle|dem)\s+i\s+målgruppen\b"
)
_CONDITION = pattern(rf"\b(?:hvis|når|såfremt)\s+(?:{ONE}\s+{_BELONGS}|betingelserne\s+er\s+opfyldt)")
