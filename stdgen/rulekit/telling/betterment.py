"""The words with which the aim of a service is told, as parts of patterns on small letters: who, what is given, what becomes better."""

from stdgen.rulekit.limits.granting import HELP

SELF = (
    r"(?:du|dig|borgeren|borgere|den\s+enkelte|deltageren|deltagerne|brugeren|brugerne|beboeren|beboerne|man|mennesker|personen|modtageren)"
)
SERVICE = (
    rf"(?!kvalitetsstandard|sagsbehandl)(?:{HELP}|kommunens\s+{HELP}|ledsag\w*|værksted\w*|dagcent\w*|beskæftigelse\w*|arbejdet|arbejde"
    rf"|aktivitet\w*|samvær\w*"
    r"|rehabilitering\w*|madordning\w*|hjælpemid\w*|bevilling\w*|omsorg\w*|genoptræn\w*|samtaler(?:ne)?|gruppeforløb\w*|pladsen)"
)
"""What is given, in any form: its aim is the one that is looked for."""
OTHER = (
    r"(?:besøg|kurs|undersøg|evaluering|skema|råd(?:et|s)?\b|betaling|undervisning|supervision|interview|register|tjek|samtalen\b"
    r"|forsamtale"
    r"|visitationssamtale|møde|plan|opfølg|tilsyn|registrer|journal|ansøg|oplysning|standard|pjece|folder|afgørelse|dokument"
    r"|lov(?:en|ens|givning)"
    r"|uddannelse|test|måling|klage|frist|vurdering|udredning|visitation|introduktion|rundvisning|video|kamera|nøgle|data|turen?\b"
    r"|udflugt|brev"
    r"|hjemmeside|kataloget?|rapport|regler|grænse|prøve|partshøring|notat)"
)
"""What has an aim of its own, which is none of the service."""
_BETTER = (
    r"(?!(?:[\w-]+\s+){0,6}?(?:søge|ansøg\w*|\w*ventetid\w*|\w*sagsbehandling\w*|klage\w*|finde|forstå|læse|regler\w*|sproget|tekst\w*|svar\w*))"
    r"(?:[\w-]+\s+){1,8}?(?:lettere|nemmere|kortere|mindre|større|bedre|tryggere|rigere|længere|stærkere|enklere)\b"
)
"""What is made better, if it is not the way to the help: «vejen til et job kortere»."""
ACHIEVE = (
    r"(?:bidrage|medvirke|understøtte|styrke|fremme|sikre|udvikle|bevare|vedligeholde|fastholde|genvinde|forebygge|øge|forbedre"
    r"|mindske|modvirke|forhindre|skabe"
    rf"|kompensere|afhjælpe|lette|aflaste|træne|genoptræne|hjælpe\s+(?:\w+\s+){{0,3}}?(?:med|til)|støtte\s+(?:\w+\s+){{0,3}}?i"
    rf"|være\s+med\s+til"
    rf"|give\s+(?:\w+\s+)?{SELF}|sætte\s+{SELF}|gøre\s+(?:det\s+(?:muligt|lettere|nemmere)|{SELF}|{_BETTER}))"
)
ACHIEVES = (
    r"(?:bidrager|medvirker|understøtter|styrker|fremmer|udvikler|bevarer|vedligeholder|forebygger|øger|forbedrer|mindsker|modvirker|forhindrer|sigter"
    r"|kompenserer"
    rf"|er\s+med\s+til|giver\s+(?:{SELF}\s+)?(?:mulighed\s+for|mere|større|bedre|øget)\b|giver\s+{SELF}\s+(?:mulighed|mere|større"
    rf"|bedre|et|en|øget)|gør\s+det\s+(?:muligt|lettere|nemmere)|hjælper\s+{SELF}\s+(?:med|til)"
    rf"|støtter\s+{SELF}\s+i)"
)
LIVE = (
    r"(?:klare|leve|bo|blive\s+boende|mestre|deltage|tage\s+del|fungere|bevare|fastholde|udvikle|vedligeholde|opretholde|genvinde|opnå"
    r"|overkomme|håndtere|trives|forblive|komme\s+(?:ud|videre|i\s+gang|hjemmefra)|lære\s+(?:at|nyt)|undgå,?\s+at"
    r"|være\s+(?:mere|en\s+del|så|selv|sammen)|blive\s+(?:mere|mindre|bedre|i|så|selv)"
    r"|få\s+(?:et|en|mere|mindre|større|bedre|flere|færre|hverdagen|og\s+beholde))"
)
GOOD = (
    r"(?:selvstændig\w*|selvhjulp\w*|selvværd|selvtillid|livskvalitet|livsglæde|livet|liv|(?:hverdag|dagligdag)(?:en)?|helbred\w*|sundhed|trivsel|ro"
    r"|overblik|struktur|netværk|fællesskab\w*|ensomhed|isolation|kræfter|overskud|rehabilitering|\w*færdighed\w*|(?<!nedsat\s)(?<!nedsatte\s)funktionsevne\w*|tryghed|trygt|venner"
    r"|uafhængig\w*|energi|overflødig|glæde|mening\w*|(?<!sociale\s)problemer|(?<!psykiske\s)(?<!kognitive\s)vanskeligheder|mestring|deltagelse|muligheder|mulighed\s+for|sammen\s+med\s+andre)"
)
"""What makes a life better, or what is to grow less."""
PLAIN_GOOD = (
    r"(?:selvstændig\w*|selvhjulp\w*|selvværd|selvtillid|livskvalitet|livsglæde|trivsel|trives|ensomhed|isolation|isoleret|overflødig"
    r"|uafhængig\w*|mestre|liv|\w*færdigheder|evner|kræfter|nyt|arbejdsfællesskab\w*)"
)
"""What is so good that nothing but help leads to it: one may have an overview of a letter, too."""
BECOMES = rf"{SELF}\s+(?:\w+\s+){{0,3}}?(?:kan|skal\s+kunne|får|bliver|trives|kommer|lever|oplever|føler|opnår|genvinder|bevarer)"
LIFE = rf"(?:\b{LIVE}\b|\b{GOOD}\b)"
