"""A sentence becomes what it tells from the side of those who get the service: people with what marks them get it, it is for them."""

from collections.abc import Iterator

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVE, GIVES, HELP, MUNICIPALITY
from stdgen.rulekit.telling.persons import ANYBODY, GETS, GRANTED, MEANT, ONE, PEOPLE, THE_HELP


def who_gets_it(words: str) -> Iterator[str]:
    """What a sentence in small letters says of those who get the service, in each of the ways in which it may do so."""
    for way in _WAYS:
        if told := way.match(words):
            yield told["who"] if "who" in way.groupindex else told[0]


_NOT_IT = (
    r"(?:kurs|undervis|supervis|pjece|folder|siden|skema|møde|bus|kørs|transport|rampe|bisidder|råd|tolk|vejledning|nummer|telefon|linje"
    r"|medarbejder|personale|uddannelse|betaling|pris|rabat|takst|film|video|bilag|tekst|brev)"
)
"""What a standard has for its readers and staff beside the service."""
_WAYS = (
    pattern(
        rf"^\W*(?:(?:en|et)\s+(?:plads|{HELP})|(?:kvalitets)?standarden(?=\s+gælder)|(?!\w*(?:{_NOT_IT}|standard))[a-zæøå-]+(?:en|et|ne))\s+(?:kan\s+)?"
        rf"(?:{GRANTED}|er|gælder|{MEANT})\s+(?:(?:kun|primært|især|også|åbent?|et\s+tilbud|tiltænkt|beregnet|målrettet|forbeholdt)\s+)?"
        rf"(?:(?:til|for|mod)\s+)?(?:(?!at\b)\w+\s+){{0,3}}?(?:{ANYBODY}|dem|den|alle|dig)\b[^.]*"
    ),
    pattern(
        rf"^\W*(?:(?:alle|kun|også|det\s+er)\s+){{0,2}}(?:{ANYBODY}|{ONE}|den|de|enhver)\b[^.]*?\b{GETS}\s+(?:\w+\s+){{0,3}}?{THE_HELP}\b"
    ),
    pattern(
        rf"^\W*(?:efter\s+[^.,]*?\s+har\s+)?(?:(?:alle|kun|også)\s+){{0,2}}(?:{ANYBODY}|{ONE}|den|de|enhver)\b[^.]*?\b"
        rf"(?:har\s+)?(?:ret\s+til|krav\s+på)\s+(?:\w+\s+){{0,2}}?{HELP}"
    ),
    pattern(
        rf"^\W*(?:ret(?:ten)?|adgang(?:en)?|krav(?:et)?)\s+(?:til|på)\s+(?:at\s+få\s+)?(?:\w+\s+){{0,2}}?{HELP}\s+har\s+(?:\w+\s+){{0,2}}?"
        rf"(?P<who>(?:{ANYBODY}|enhver|alle|den|dem|du)\b[^.]*)"
    ),
    pattern(
        rf"^\W*(?:har|er|mangler|lever)\s+{ONE}\b[^.?]*?,\s*(?:så\s+)?(?:kan|har|får|er|skal)\s+{ONE}\s+(?:\w+\s+){{0,3}}?{THE_HELP}\b"
    ),
    pattern(
        rf"^\W*(?P<who>(?:har|er|mangler|lever|bor|kan)\s+{ONE}\b[^.?]*?),\s*(?:så\s+)?(?:er|gælder)\s+(?!\w*{_NOT_IT})(?:\w+\s+){{1,3}}?"
        rf"(?:(?:måske|noget|skrevet|beregnet|lavet|tiltænkt)\s+){{0,2}}(?:for|til)\s+(?:{ONE}|dig)\b"
    ),
    pattern(
        r"^\W*(?:denne\s+|vores\s+)?(?:kvalitets)?standard(?:en)?\s+(?:handler\s+om|drejer\s+sig\s+om|omhandler|gælder(?:\s+for)?|omfatter|dækker)\s+"
        rf"(?:\w+\s+){{0,3}}?(?P<who>{ANYBODY}\b[^.]*)"
    ),
    pattern(
        r"^\W*(?:(?:i|på)\s+(?:\w+\s+){0,2}?\w*(?:værksted|tilbud|cent|hus|sted|hold)\w*|her|hos\s+os)\s+"
        rf"(?:arbejder|kommer|er\s+der|går|deltager|bor|møder\s+{ONE})\s+(?:\w+\s+){{0,3}}?(?P<who>(?:{ANYBODY}|[a-zæøå]+(?:ister|tagere))\b[^.]*)"
    ),
    pattern(
        r"^\W*(?:den\s+typiske\s+|de\s+fleste\s+(?:af\s+)?)?(?:(?:brug|deltag|modtag|bebo)er(?:e|en|ne)?|målgruppen)(?:\s+(?:af|i|på)\s+\w+)?,?\s+(?:er|har)\s+(?P<who>[^.]*)"
    ),
    pattern(
        rf"^.*?\b(?:målgruppen(?:,\s+(?:som|der))?\s+er|dem,?\s+(?:som\s+)?{THE_HELP}\s+er\s+(?:for|til)\s*:)\s+(?P<who>(?:\w+\s+){{0,3}}?{ANYBODY}\b[^.]*)"
    ),
    pattern(
        rf"^(?:\W*(?:da|fordi|eftersom)\s+{THE_HELP}|.*?[,;]\s+(?:(?:og|for|men|fordi|da)\s+)?{THE_HELP}|.*?\b{THE_HELP},?\s+(?:som|der))\s+(?:er|gives)\s+(?:\w+\s+)?(?:for|til)\s+"
        rf"(?:\w+\s+){{0,3}}?(?P<who>{ANYBODY}\b[^.]*)"
    ),
    pattern(
        rf"^\W*{THE_HELP}\s+(?:(?:kan\s+)?(?:bruges|benyttes|søges|modtages|anvendes)|bliver\s+(?:brugt|benyttet))\s+(?:\w+\s+)?af\s+"
        rf"(?:\w+\s+){{0,3}}?(?P<who>{ANYBODY}\b[^.]*)"
    ),
    pattern(rf"^\W*(?:ledsageren|bostøtten|hjælperen)\s+(?:følger|hjælper|støtter)\s+(?:\w+\s+){{0,2}}?(?P<who>{ANYBODY}\b[^.]*)"),
    pattern(rf"^\W*{THE_HELP}\s+(?:forudsætter|kræver|er\s+betinget\s+af)\b[^.]*"),
    pattern(
        rf"^[^.]*?\b(?:{MUNICIPALITY}|kommunalbestyrelsen)\s+(?:skal|har\s+pligt\s+til\s+at)\s+(?:levere|{GIVE})\s+(?:(?!til\b)[\w-]+,?\s+){{1,6}}?til\s+"
        rf"(?:\w+\s+){{0,3}}?{PEOPLE}\b[^.]*"
    ),
    pattern(
        rf"^\W*efter\s+[^.,]*?\b{GIVES}\s+(?:{MUNICIPALITY}|kommunalbestyrelsen)\s+(?:(?!til\b)[\w-]+,?\s+){{1,4}}?til\s+"
        rf"(?:\w+\s+){{0,3}}?{PEOPLE}\b[^.]*"
    ),
    pattern(rf"^\W*(?:vi|kommunen|stedet|huset)\s+er\s+(?:her\s+|til\s+|åbent?\s+)?for\s+(?:\w+\s+){{0,2}}?(?:{PEOPLE}|dig|dem)\b[^.]*"),
)
"""The same told from the other side: people with what marks them get it, it asks for something, we are there for them."""
