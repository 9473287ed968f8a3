"""A standard that does not say who can get the service."""

from stdgen.model.document import Topic
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import missing

MESSAGE = Text(da="målgruppen mangler", en="the target group is missing")
HINT = Text(
    da="Skriv et afsnit om, hvem der kan få tilbuddet, fx under overskriften «Målgruppe» eller «Hvem kan få tilbuddet?».",
    en="Write a section on who can get the service, for instance under the heading «Målgruppe» or «Hvem kan få tilbuddet?».",
)

RULE = Rule(
    code="SG201",
    name="missing-target-group",
    severity=Severity.ERROR,
    summary=Text(da="En kvalitetsstandard siger, hvem der kan få tilbuddet.", en="A quality standard says who can get the service."),
    rationale=Text(
        da="Borgeren læser standarden for at se, om tilbuddet er for hende. Kriterier og afgrænsninger tæller med, når de siger hvem.",
        en="The citizen reads the standard to see whether the service is for her. Criteria and exclusions count where they say who.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Køge Kommune: Kvalitetsstandard for socialpædagogisk støtte § 85",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-socialpaedagogisk-stoette-85",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Støtten er for alle, der opfylder betingelserne.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Sidste år fik 140 personer støtten.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Det vurderer vi i hvert enkelt tilfælde.</p><h2>Indhold</h2><p>Samtaler.</p>"),
        Example("<h1>Støtte</h1><h2>Rettigheder</h2><p>Borgere med psykisk sygdom kan få en bisidder med til mødet.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Visitator afgør, hvem der hører til målgruppen.</p>"),
        Example("<h1>Støtte</h1><h2>Kriterier for tildeling</h2><p>Kriterierne er vedtaget politisk.</p>"),
        Example(
            "<h1>Kvalitetsstandard for ledsagelse</h1><h2>Formål</h2><p>Formålet er, at du kan deltage i aktiviteter uden for hjemmet.</p>"
            "<h2>Indhold</h2><p>Ledsageren følger dig til og fra aktiviteten.</p>"
        ),
        Example(
            "<h1>Madservice</h1><h2>Hvad omfatter madservice?</h2><p>En hovedret og en biret leveret til din bopæl.</p>"
            "<h2>Kriterier og omfang</h2><p>Maden leveres på hverdage mellem kl. 10 og 13.</p>"
        ),
        Example(
            "<h1>Aflastning i hjemmet</h1><h2>Lovgrundlag</h2><p>Serviceloven § 84: Kommunalbestyrelsen skal tilbyde aflastning til "
            "borgere, "
            "der passer en nærtstående.</p><h2>Kørsel</h2><p>Du kan få kørsel, hvis du ikke selv kan komme til stedet.</p>"
        ),
        Example(
            "<h1>Kvalitetsstandarder 2026</h1><h2>Rengøring</h2><h3>Målgruppe</h3><p>Borgere med nedsat funktionsevne.</p>"
            "<h3>Formål</h3><p>Et rent hjem.</p>"
            "<h2>Indkøb</h2><h3>Formål</h3><p>Varer i huset.</p><h3>Indhold</h3><p>Bestilling og levering én gang om ugen.</p>"
        ),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Behov</h2><p>Standarden handler om voksne, der har svært ved at klare hverdagen.</p>"),
        Example("<h1>Værksted</h1><h2>Indhold</h2><p>I værkstedet arbejder førtidspensionister og andre med et handicap.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Rettigheder</h2><p>Ret til ledsagelse har enhver voksen, der er blind eller svagtseende.</p>"),
        Example("<h1>Støtte</h1><p>Er du voksen, og har du en varig lidelse, er denne standard for dig.</p>"),
        Example("<h1>Støtte</h1><h2>Rettigheder</h2><p>Alle voksne med nedsat funktionsevne, som har brug for støtte, kan få støtten.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Formålet er, at voksne med autisme får en god dag. Støtten er for dem.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Voksne med psykiske vanskeligheder hører til målgruppen.</p>"),
        Example("<h1>Støtte</h1><h2>Betingelser</h2><p>Det kræver en varigt nedsat funktionsevne at få støtten.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Berettiget til støtten er enhver voksen, som ikke kan klare hverdagen alene.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Hvem kan få ledsagelse?</h2><p>Borgere mellem 18 år og folkepensionsalderen.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Visitationskriterier</h2><p>Borgeren skal have en betydelig nedsat funktionsevne.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Borgere uden for målgruppen</h2><p>Borgere, der alene har brug for følgeskab i egen bolig.</p>"),
        Example("<h1>Ledsagelse</h1><p>Du kan få ledsagelse, hvis du ikke kan færdes alene på grund af varigt nedsat funktionsevne.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Generelt</h2><p><strong>Målgruppe:</strong> Borgere med varigt nedsat funktionsevne.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Formål</h2><p>Målgruppen er voksne, der ikke kan færdes alene. Formålet er deltagelse.</p>"),
        Example(
            "<h1>Kvalitetsstandarder</h1><h2>Målgruppe for alle ydelser</h2><p>Borgere over 18 år med nedsat funktionsevne.</p>"
            "<h2>Rengøring</h2><h3>Formål</h3><p>Et rent hjem.</p><h3>Indhold</h3><p>Støvsugning.</p>"
            "<h2>Indkøb</h2><h3>Formål</h3><p>Varer i huset.</p><h3>Indhold</h3><p>Levering.</p>"
        ),
    ),
    check=missing(Topic.TARGET_GROUP, MESSAGE, HINT),
)
