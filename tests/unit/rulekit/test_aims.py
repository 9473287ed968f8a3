"""Sentences that tell what a service is for, and those that tell what something else is for."""

import pytest

from stdgen.rulekit.telling.aimless import only_defers
from stdgen.rulekit.telling.aims import tells_an_aim
from stdgen.rulekit.telling.aims_of_help import tells_the_aim_of_help


@pytest.mark.parametrize(
    "sentence",
    [
        "Formålet med ordningen er at give dig et socialt liv.",
        "Tilbuddets formål er at give dig kolleger.",
        "Det overordnede formål med hjælpen er at vedligeholde færdigheder.",
        "Formål: At du kan blive i eget hjem.",
        "Med støtten vil vi opnå, at du kan klare mere selv.",
        "Hjælpen skal gøre det lettere for dig at bo hjemme.",
        "Støtten skal udvikle eller bevare dine evner.",
        "Vi arbejder for, at den enkelte får et selvstændigt liv.",
        "Træningen har til formål at genvinde tabte færdigheder.",
        "Indsatsen sigter mod, at du bliver mindre afhængig af hjælp.",
        "Kommunen ønsker, at borgeren får en meningsfuld hverdag.",
        "Ledsagelse giver dig mulighed for at deltage i fritidslivet.",
        "Du får støtte, så du kan klare dig selv i hverdagen.",
        "Hensigten er at styrke borgerens netværk.",
        "Meningen med tilbuddet er, at du møder andre.",
        "Behandlingen ydes med henblik på at mindske brugen af stoffer.",
        "Målet er størst mulig selvstændighed.",
        "Støtten gives for at du bedre kan mestre dit liv.",
        "Madservice er med til at forebygge vægttab.",
        "Vi vil gerne hjælpe dig med at finde struktur.",
        "Bostøtte hjælper dig til at få styr på økonomien.",
        "Aflastningen gør det muligt for familien at leve et almindeligt liv.",
        "Hovedformålet med opholdet er, at du igen kan bo alene.",
        "Indsatsen skal sikre, at borgeren trives.",
        "Formålet er i første omgang ro, siden udvikling.",
        "Med hjælpen kan du fastholde et aktivt liv.",
        "Ideen er, at du selv gør så meget som muligt.",
        "Tanken bag værkstedet er, at alle har noget at bidrage med.",
        "Hjælpemidlet skal afhjælpe følgerne af den nedsatte funktionsevne.",
        "Formålet med at give hjælpen er, at du kan blive boende hjemme.",
        "Rehabilitering handler om at få hverdagen til at fungere igen.",
        "Ordningen er til for, at du kan komme ud blandt andre.",
        "Vi støtter dig i at nå dine egne mål.",
        "Med en ledsager kan du komme hjemmefra.",
        "Vi vil gerne gøre vejen til et job kortere.",
        "Værkstedet er et sted at lære nyt.",
        "Standarden beskriver, hvad støtten skal føre til, nemlig at du får bedre trivsel.",
        "Hjælpen gør dig mindre afhængig af andre.",
    ],
)
def test_a_sentence_tells_what_the_service_is_for(sentence: str) -> None:
    assert tells_an_aim(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Formålet med besøget er at lave en plan.",
        "Formålet med turen bliver aftalt fra gang til gang.",
        "Tilsynets formål er at se, om kvaliteten er i orden.",
        "Formålet med denne kvalitetsstandard er at beskrive serviceniveauet.",
        "Målene for forløbet bliver skrevet ind i planen ved det første møde.",
        "Mødets formål aftaler vi på forhånd.",
        "Efter et halvt år taler vi om, om målene er nået.",
        "Vi skriver til dig, så du kan se, hvad vi har lagt vægt på.",
        "Ring i god tid, så vi kan nå at finde en vikar.",
        "Du får brevet, så du kan klage.",
        "Hjælpen kan gives om aftenen.",
        "Støtten kan bestå af samtaler og ture.",
        "Ledsageren følger med til det formål, som du selv vælger.",
        "Samtalen har til formål at afklare behovet.",
        "Borgeren skal have et mål på en uge.",
        "Vi vil gerne vide, hvad du synes.",
        "Standarden skal sikre, at borgerne bliver behandlet ens.",
        "Kommunen giver dig en plan for forløbet.",
        "Målet bliver aftalt med dig.",
        "Hjælpemidlet skal afleveres, når du ikke bruger det.",
        "Tilbuddet giver dig besked dagen før.",
        "Støtten ydes i hjemmet, så du kan være tryg.",
        "Måltidet er varmt.",
        "Der er formålsbestemte midler til ture.",
        "Hvis tilbuddet skal fortsætte, skal målet være nået.",
        "Formålet med evalueringen er at se, om støtten virker.",
        "De mål, du har sat, skriver vi i planen.",
        "Kommunen vil gerne have svar inden en uge.",
        "Hjælpen bliver givet på de tider, der passer dig.",
        "Vi vil gerne gøre vejen til et svar kortere.",
        "Værkstedet er et sted i byens centrum.",
        "Standarden beskriver, hvad støtten skal føre til, og hvem der kan få den.",
        "På den måde sparer ordningen spildte ture.",
    ],
)
def test_what_something_else_is_for_is_no_aim_of_the_service(sentence: str) -> None:
    assert not tells_an_aim(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "Formålet er beskrevet i Byrådets politik.",
        "Formålet med denne kvalitetsstandard er at fortælle om niveauet.",
        "Byrådet vedtager målene hvert fjerde år.",
        "Se handicappolitikken.",
        "Støtten foregår hjemme hos dig eller på kontoret.",
        "Der er plads til 25 deltagere.",
        "Målgruppen er voksne med nedsat funktionsevne.",
        "Støtten gives til voksne, der har svært ved at klare hverdagen.",
    ],
)
def test_a_text_on_the_document_or_on_who_sets_the_aims_tells_none(text: str) -> None:
    assert only_defers(text)


@pytest.mark.parametrize(
    "text",
    [
        "En hverdag med mening.",
        "Standarden beskriver niveauet. Formålet med støtten er at styrke dine kræfter.",
        "Støtten gives, så du kan blive boende hjemme.",
        "Støtten gives til borgere, der gerne vil ud blandt andre.",
        "Støtten består af samtaler, der styrker dine evner.",
        "Hjælpen bliver givet som hjælp til selvhjælp.",
        "Formålet fremgår af servicelovens § 81: at fremme den enkeltes mulighed for at klare sig selv.",
    ],
)
def test_a_text_with_an_aim_in_it_does_not_leave_it_to_others(text: str) -> None:
    assert not only_defers(text)


def test_a_sentence_may_tell_the_aim_that_the_one_before_it_names() -> None:
    assert tells_the_aim_of_help("Det overordnede mål er altid, at du bliver selvhjulpen.", "I brevet står målene for støtten.")
    assert tells_the_aim_of_help("Det er at få færre indlæggelser.", "Målet med støtten står i brevet.")
    assert not tells_the_aim_of_help("Det er vigtigt, at du læser dem.", "I brevet står målene for støtten.")


def test_a_sentence_may_call_the_one_before_it_the_aim() -> None:
    assert tells_the_aim_of_help("Det er målet.", "Du kan klare dig selv.")
    assert not tells_the_aim_of_help("Det er målet.", "Ni ud af ti aftaler bliver holdt.")
