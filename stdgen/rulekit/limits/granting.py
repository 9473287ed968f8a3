"""The words with which municipalities grant help, as parts of patterns on small letters: who, what, and in which form of the verb.

`ydes` is what is done, `yder` what somebody does, `yde` what one can do, `ydet` what was done.
"""

IS_GIVEN = r"(?:tilbydes|bevil(?:l?i)?ges|ydes|gives|tildeles|udbydes|visiteres|imødekommes|udlånes|iværksættes|etableres|optages|støttes)"
GIVES = r"(?:yder|tilbyder|bevil(?:l?i)?ger|giver|tildeler|udbyder|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter)"
GIVE = r"(?:yde|tilbyde|bevil(?:l?i)?ge|give|tildele|udbyde|visitere|imødekomme|udlåne|iværksætte|etablere|hjælpe|støtte)"
GIVEN = r"(?:ydet|tilbudt|bevil(?:l?i)?get|givet|tildelt|udbudt|visiteret|imødekommet|udlånt|iværksat|etableret)"
GET = r"(?:få|modtage|opnå|komme\s+i\s+betragtning|tildeles|tilbydes|visiteres|bevil(?:l?i)?ges|optages|indskrives)"
HELP = (
    r"[a-zæøå-]*(?:hjælp|støtte|tilskud|ydelse|indsats|bevilling|tilbud|ledsage|rengøring|hovedrent|indkøb|vask|træning"
    r"|madservice|behandling"
    r"|aflastning|afløsning|kørs(?:el|ler)|befordring|botilbud|bolig|vinduespudsning|pleje|hjælpemid|ordning|ophold|nødkald|bistand|vagt"
    r"|timer|forløb|merudgift|kontaktperson)[a-zæøå-]*"
)
USE = r"(?:søges?|ansøges|ansøge|benytte|bruge|deltage|gøre\s+brug|være\s+omfattet|henvises)"
PEOPLE = (
    r"(?:borgere?|personer|mennesker|enlige|par|ægtepar|familier|mænd|kvinder|ansøgere|voksne|ældre|beboere|lejere|studerende|unge"
    r"|flygtninge|udlændinge|dømte|mødre|fædre"
    r"|[a-zæøå]*pensionister|hjemløse|[a-zæøå]*brugere|[a-zæøå]*tagere|indsatte|forældre)"
)
HELP_NOUN = (
    r"(?![a-zæøå-]*hjælpere?(?:n|ne)?\b)[a-zæøå-]*(?:hjælp|støtte|ydelse|indsats|bevilling|tilbud|ledsagelse|ledsager|rengøring"
    r"|hovedrent|indkøb|tøjvask|træning|service"
    r"|madlavning|behandling|aflastning|afløsning|kørs(?:el|ler)|befordring|transport|botilbud|puds(?:ning)?|pleje|hjælpemid(?:del|ler)"
    r"|ordning|ophold|nødkald|bistand|assistance|vagt|timer|forløb|følgeskab|følge|dækning|besøg|samtale|plads|kursus|kurser|ombygning|indretning"
    r"|beskæftigelse|kompensation|vejledning|rådgivning|pasning|tilsyn|kontaktperson|støtteperson|bostøtte|terapi|botræning|undervisning"
    r"|grupper?)d?(?:e[nrt]|erne|ene|ne|n|r|s|e)?"
)
"""The head of a compound that names a kind of help: «aftenstøtte», not «støttebehov» nor «rengøringsmidler»."""
PERSON = r"(?:du|man|vi|borgeren|borgere|ingen)"
COST_OF_HELP = r"\budgift\w*\s+til\s+(?:støtten|hjælpen|indsatsen|ydelsen|forløbet)\b"
MISTAKEN = r"\ber\s+(?:en\s+)?(?:misforståelse|myte|forkert|ikke\s+(?:rigtigt|sådan|sandt|tilfældet))\b"
MISTAKEN_SIGNS = "misforstå|myte|forkert|rigtigt|sådan|sandt|tilfældet"
MUNICIPALITY = r"(?:vi|kommunen|[\w-]+\s+kommune|visitationen|forvaltningen|myndigheden|afdelingen|byrådet|udvalget)"
_PAYER = rf"(?:{MUNICIPALITY}|værkstedet|centret|tilbuddet|stedet|huset)"
PAYS = rf"(?:{_PAYER}\s+(?:betaler|dækker)|(?:betaler|dækker)\s+{_PAYER}|betales\s+(?:der\s+)?for)"
