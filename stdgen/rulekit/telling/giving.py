"""A sentence becomes the answer to whether it only tells how, when or to whom help is given, and nothing of what comes of it."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVE, GIVES, HELP, IS_GIVEN
from stdgen.rulekit.telling.betterment import ACHIEVE, ACHIEVES, GOOD, LIVE
from stdgen.rulekit.telling.persons import ONE, PEOPLE
from stdgen.rulekit.telling.recipients import tells


def tells_of_giving(words: str) -> bool:
    """Whether a sentence in small letters tells no more than how the help is given, or who gets it."""
    if _WANTS.search(words):
        return False
    of_help, who = _OF_HELP.match(words), _WHO.search(words)
    since = of_help.end() if of_help else 0
    if who and (of_help or tells(words)):
        return _COMES_OF_IT.search(words[since : who.start()]) is None
    return of_help is not None and _COMES_OF_IT.search(words, since) is None


_THE_HELP = (
    rf"(?:selve\s+)?(?:{HELP}(?:(?<=[nt])|(?<=ne))|værkstedet|ledsageren|\w*tid(?:en|erne|spunktet)|timerne|beskæftigelsen|samværet"
    r"|stedet|huset|pladsen)"
)
_GIVER = (
    r"(?:vi|kommunen|kommunalbestyrelsen|byrådet|visitationen|leverandøren|medarbejder(?:en|ne)|personalet|ledsageren|hjælperen"
    r"|deltagerne|brugerne)"
)
_IS = (
    rf"(?:{IS_GIVEN}|er|var|bliver|kan|har|holder|foregår|sker|finder\s+sted|består|omfatter|indeholder|rummer|dækker|varer|ligger|gælder|leveres|udføres"
    r"|koster|starter|begynder|ophører|henvender|retter|bevilges)"
)
_OF_HELP = pattern(
    rf"^\W*(?:{_THE_HELP}(?:\s+(?:i|til|efter|fra)\s+[^.,:;]{{1,40}}?)?\s+{_IS}\b|der\s+(?:er|kan|bliver|{IS_GIVEN})\b"
    rf"|{_GIVER}\s+(?:kommer|møder|arbejder|henter|følger|ringer|{GIVES}(?<!hjælper)(?<!støtter)"
    rf"|(?:skal|kan|har\s+pligt\s+til\s+at)\s+(?!hjælpe|støtte){GIVE})\b"
    rf"|{ONE}\s+kan\s+(?:\w+\s+)?få\s+(?:\w+\s+){{0,2}}?{HELP}(?!.*\btil\b)"
    rf"|(?:efter|i|hos)\s+[^.,:;]*?\b(?:skal|kan|{GIVES})\s+{_GIVER}\b)"
)
"""A sentence whose subject is the help, or who gives it."""
_WHO = pattern(
    rf"\b(?:(?:til|for|mod)\s+(?:\w+\s+){{0,2}}?)?(?:{PEOPLE}|dig|dem|den|alle),?\s+(?:der|som|med|over|under|fra|mellem|uden)\b"
    r"|\b(?:hvis|når)\s+|\bmålgruppen\b"
)
"""Where a sentence begins to tell who gets the help, which is said by what they lack."""
_WANTS = pattern(
    rf"\b(?:så|sådan|således|fordi|for\s+at|gerne|ønske\w*|vil|henblik|øje|mål(?:et|ene)?|formål\w*|sigte\w*|hensigt\w*|muligheder|mulighed\s+for\s+at)\b"
    rf"|^\W*at\b|:\s*at\b|\bskal\s+(?!{GIVE}\b|{_GIVER}\b)|\b(?:brug|behov)\s+for\s+(?:\w+\s+){{0,2}}?{GOOD}\b"
    rf"|(?<!ved\s)(?<!stand\stil\s)(?<!med\s)\bat\s+(?:{LIVE}|{ACHIEVE})\b"
)
"""What may tell an aim even of those who get it: «… borgere, der gerne vil ud», «… så de kan blive boende»."""
_COMES_OF_IT = pattern(
    rf"\bat\b|\b(?:{ACHIEVES}|{GOOD}|giver|gør|hjælper|støtter|styrker|skaber|åbner|fører|sikrer|lærer|lindrer|bedre|bedst|mere|større|flere|mindre|færre)\b"
    r"|\b(?:\w*selvhj|rehabilit|forebyg|udvikl|vedligehold|kompens|aktiver|motiver|afklar|livs|trivsel|tryg|selvst|\w*fællesskab"
    r"|frirum|pusterum|fristed|indhold)\w*"
)
"""What may tell of something that comes of the help."""
