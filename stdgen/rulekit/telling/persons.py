"""The words with which those who get a service are told, as parts of patterns on small letters: who, what marks them, how they get it."""

from stdgen.rulekit.limits.granting import GIVEN, HELP, IS_GIVEN

GET = r"(?:få|modtage|søge|ansøge|blive|bevil(?:l?i)?ges|tildeles|tilbydes|visiteres)"
GRANTED = rf"(?:{IS_GIVEN}|(?:blive[rs]?|er)\s+{GIVEN})"
MEANT = r"(?:(?:henvender|retter)\s+(?:sig|os)|målrettet|rettet|beregnet|tiltænkt|forbeholdt)"
ONE = r"(?:du|man|borger|borgeren|borgere|personen|ansøgeren|pågældende|vedkommende)"
PEOPLE = r"(?:borgere?|borgeren|personer|mennesker|voks(?:en|ne)|unge|børn|ældre|familier|ansøgere|(?:førtids)?pensionister)"
ANYBODY = rf"(?:{PEOPLE}|kvinder|mænd|enlige|par|studerende|hjemløse|patienter|mødre(?!\s+til)|fædre(?!\s+til)|forældre(?!\s+til))"
"""Also those who are told by what they are beside: not all of them are who a standard speaks to."""
MARK = (
    r"(?:nedsat|\w*handicap(?!råd|politik|udvalg|område|center|centret|afdeling)\w*|\w*funktions(?:evne|nedsæt|niveau)\w*|\w*lidelser?"
    r"|\w*sygdom\w*|\w*hjerneskade\w*|udviklingshæm\w*|autisme|adhd|angst|depression|demens|psykisk\w*|blind\w*|svagtseende"
    r"|svækkede?|døv\w*|(?:syns|høre)(?:nedsæt|tab)\w*|misbrug\w*|afhængighed|arbejdsevne|sociale\s+problemer"
    r"|fyldt|over\s+\d+|under\s+\d+|mellem\s+\d+|folkepension\w*|førtidspension\w*|ikke\s+(?:selv|længere|alene)?\s*kan"
    r"|kan\s+ikke|svært\s+(?:ved|at)|ude\s+af\s+stand)"
)
"""What marks the people: age, health, what they cannot do."""
THE_SERVICE = rf"(?:{HELP}(?<=[nte])|pladserne|den|det)"
THE_HELP = rf"(?:{HELP}(?:(?<=[nt])|(?<=ne))|pladsen|pladserne)"
GETS = (
    rf"(?:kan\s+(?:\w+\s+){{0,2}}?{GET}|får|modtager|har\s+(?:\w+\s+)?(?:ret|adgang)\s+til|er\s+berettigede?\s+til|{IS_GIVEN}"
    r"|er\s+omfattet\s+af)"
)
