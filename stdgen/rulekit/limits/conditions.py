"""A sentence in small letters that refuses help becomes an answer: does it do so under a condition, which is a criterion?

A need, what one can do oneself and what one gets already are conditions; who one is and what one lives on are none.
"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import Wording


def is_under_condition(sentence: str) -> bool:
    """Whether what the sentence refuses is refused under a condition, and neither whatever one needs nor to a whole group."""
    if not (_CONDITION.found(sentence) or _is_instead(sentence)):
        return False
    return not _WHATEVER.search(sentence) and not _OF_A_GROUP.search(sentence)


def _is_instead(sentence: str) -> bool:
    """Whether something else is given instead; to be sent to one's own people is nothing that is given."""
    return _INSTEAD.search(sentence) is not None and not _TO_ONES_OWN.search(sentence)


_WHATEVER = pattern(r"\buanset\s+(?:\w+\s+){0,2}?(?:behov|situation|forhold)")
_OF_ONESELF = (
    r"(?:(?:førtids|invalide|senior)pension\w*|tidlig\s+pension|kontanthjælp|uddannelseshjælp|(?:syge)?dagpenge|efterløn|su|stipendi\w+"
    r"|(?:ressourceforløbs|ledigheds|revaliderings|integrations|overgangs|hjemrejse)ydelse|diagnose)"
)
"""What one lives on, or is said to have: that somebody gets it is who they are, not that they are helped already."""
_OF_A_GROUP = pattern(
    r"\b(?:hvis|når|er|bliver|bor|har)\s+(?:du|man|borgeren)\s+(?:er\s+|bor\s+)?(?:(?:over|under|fyldt|ældre\s+end|yngre\s+end)\s+\d"
    r"|under\s+uddannelse"
    rf"|studerende|gift\b|enlig\b|i\s+(?:job|lære|arbejde)\b|på\s+(?:kollegi|pension|{_OF_ONESELF}\b)|sammen\s+med\b|et\s+(?:job|arbejde)\b"
    r"|(?:tidligere\s+)?(?:dømt|straffet)\b|en\s+(?:\w+)?(?:dom|diagnose)\b|autis|adhd|demens|en\s+hjerneskade)"
    rf"|\b(?:(?:hvis|når)\s+(?:du|man|borgeren)\s+(?:modtager|får)|(?:modtager|får)\s+(?:du|man|borgeren))\s+"
    rf"(?:[\w-]+\s+){{0,2}}?{_OF_ONESELF}\b"
)
"""A condition of who one is, whatever one needs: it leaves out a whole group."""
_OWN_REASON = (
    r"(?:rammen?|budget|økonomi|penge|personale|medarbejdere|kapacitet|råd\s+til|besluttet|prioriter|byråd|udvalg"
    r"|kommunen|vi|serviceniveau|spare)"
)
"""Why the municipality gives no help, whoever asks."""
_A_STRETCH = r"\s+(?:[\w-]+\s+){0,3}?(?:timer?|døgn(?:et)?|dage?n?|ugen?r?|måned(?:en|er)?|år(?:et)?|frist\w*|kilometer|km)\b"
_INSTEAD = pattern(r"\bi\s+stedet\b")
_TO_ONES_OWN = pattern(
    r"\b(?:til|hos|af|fra|på|bruge|bede|spørge|gennem)\s+"
    r"(?:(?:sin|sit|sine|dit|din|dine|deres|eget|egen|egne|private|nærmeste|en|et)\s+){0,2}(?:[\w-]+\s+(?:og|eller)\s+)?"
    r"(?:netværk|familien?|pårørende|forældre|ægtefællen?|samlever|naboer|nabo|venner|slægtninge)\b"
    r"|\b(?:familien?|pårørende|netværket|forældrene|ægtefællen|naboer(?:ne)?|venner(?:ne)?)\s+(?:må|skal|forventes)\b"
    r"|\b(?:må|skal)\s+(?:familien?|pårørende|netværket|forældrene|ægtefællen)\b"
)
"""Whom one is sent to where the public helps no more: «må i stedet bruge deres familie»."""
_CONDITION = Wording(
    ("?", r"\?\W*$"),
    (",", r"^\W*(?:bevil|yde|give|tilbyde|tildele|kan|får|er|bliver|har|giver)\w*\b[^.:]*,"),
    (
        ",",
        r"^\W*(?!ansøger|søger|ønsker|hvis\b)[a-zæøå]+[rs]\s+(?:du|man|borgeren|der|den|det|vi|kommunen)\b[^.]*,\s*(?:kan|får|har"
        r"|bliver|er|skal|vil|gives|ydes|bevil)",
    ),
    (
        "hvis|såfremt|når|mens|indtil|førend|inden|før|fordi",
        r"(?<!heller\sikke\s)(?<!også\s)\b(?:hvis(?!\s+(?:du|man|borgeren)\s+(?:an)?søger)|såfremt|når(?!\s+(?:det\s+(?:gælder|handler"
        r"|drejer)|(?:der|man|du|borgeren)\s+(?:an)?søge[rs]\b))|i?mens|indtil|førend"
        rf"|inden(?!\s+da\b|\s+for\b(?!{_A_STRETCH}))|før)\b",
    ),
    ("fordi", rf"\bfordi\b(?![^.;]*\b{_OWN_REASON})"),
    "fravær|fuldmagt",
    (
        "under|ved|mod",
        r"\b(?:under|ved)\s+(?:et\s+|en\s+|din\s+|dit\s+|længere\s+)?(?:indlæggelse|(?:hospitals|sygehus)?ophold"
        r"|afsoning|orlov|sygdom|smitte)\b"
        r"|\bmod\s+(?:din|borgerens|den\s+enkeltes|ens)\s+(?:vilje|ønske)",
    ),
    ("hvor", r"\b(?:på\s+dage|i\s+(?:perioder|uger|tilfælde|situationer)),?\s+hvor\b"),
    ("medmindre|med mindre|undtagen|bortset|så længe", r"\bmed\s?mindre\b|\bundtagen\b|\bbortset\s+fra|\bså\s+længe\b"),
    (
        "uden",
        r"\buden\s+(?:(?:et\s+)?behov|nedsat|funktionsneds|betydelig|varig)|\buden\s+(?:en\s+|et\s+|først\s+"
        r"|forudgående\s+)?(?:at\b|ny|konkret|ansøg|visit|bevil|aftale|henvis|dokument|varsel"
        r"|samtykke|vurder"
        r"|besøg|samtale|lægelig|individuel|faglig|udred)",
    ),
    ("samme|samtidig|udover|ud over|periode", r"\bden\s+samme\b|\bsamtidig\b|\bud\s?over\b|\bi\s+perioden?\b"),
    ("påvirke|beruse|truende", r"\b(?:er|møder|kommer|optræder)\s+(?:[\w-]+\s+){0,2}?(?:påvirke(?:t|de)|beruse(?:t|de)|truende)\b"),
    (
        "kan|klare|selv|stand|behov|brug|løse|udføre|varetage|opfylder|målgruppe|nedsat|funktions|handicap",
        r"\bsom\s+selv\b|,\s*der\s+selv\b|(?:,\s*(?:som|der|du|man|borgeren)|(?<=\s)som)\s+(?:(?!ikke\b|altid\b)[\w-]+\s+){0,6}?"
        r"(?:kan(?!\s+(?:ikke|aldrig|fås?|søges?|modtages?|ydes|gives|bevilges|tilbydes)\b)|klarer|løser|udfører|varetager|er\s+i\s+stand)\b"
        r"|(?:,\s*(?:som|der)|\bsom)\s+ikke\s+(?:\w+\s+)?"
        r"(?:har\s+(?:et\s+|en\s+)?(?:\w+\s+)?(?:behov|brug|nedsat|funktions|handicap)|opfylder|er\s+i\s+målgruppen)",
    ),
    (
        "skal|pligt|ansvar|sørger|står|dække|løse|varetages|udføres|tager|allerede",
        r"\b(?:som|der)\s+(?:[\w-]+\s+){0,4}?(?:skal\s+(?:sørge|stå)\s+for|har\s+(?:pligt|ansvar)\w*|sørger\s+for|står\s+for|dækker"
        r"|løser|allerede\s+\w+|(?:dækkes|løses|varetages|udføres)\s+af"
        r"|tager\s+sig\s+af)\b",
    ),
    (
        "får|modtager|ret",
        rf"(?:,\s*(?:som|der)|\bsom)\s+(?:[\w-]+\s+){{0,2}}?(?:får|modtager)\b(?!\s+(?:[\w-]+\s+){{0,2}}?{_OF_ONESELF}\b)"
        r"|(?:,\s*(?:som|der)|\bsom)\s+har\s+ret\b",
    ),
)
"""A refusal under a condition is a criterion, not one for everybody."""
