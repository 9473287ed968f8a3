"""The words with which municipalities speak of complaints, as parts of patterns on small letters: who, what, in which form."""

CITIZEN = r"(?:du|man|[a-zæøå]*(?:borger|bruger|deltager|ansøger|beboer|klager)(?:en|ne|e)?|part(?:en)?|pårørende|vedkommende)"
AUTHORITY = (
    r"(?:vi|kommunen|[\w-]+\s+kommune|[a-zæøå]*(?:visitation|forvaltning|afdeling|enhed|myndighed)(?:en)?|teamet|borgerservice"
    r"|sagsbehandleren|visitator)"
)
"""The municipality and its offices, as far as they have no name of their own."""
COMPLAINT = r"(?:\bklag\b|\b(?:på)?klage(?!vejled|adgang|mulighed|regl|frist)\w*|\banke[nrs]?\b|\bindsigelse\w*|\bhenvendelse\w*)"
"""The complaint itself, and the doing of it; not the guidance on it."""
OTHER_PAPER = (
    r"(?:afgørelse|svar|besked|begrundelse|fuldmagt|samtykke|kvittering|bekræftelse|klagevejledning|vejledning|afslag|bevilling|partshøring"
    r"|tilbagemelding|udtalelse|orientering|aftale|referat|plan)"
)
"""What else is written, or not, around a complaint."""
DECISION = r"(?:afgørelse|svar|afslag|bevilling|besked|klagevejledning)"
LETTER = r"(?:afgørelsen|brevet|afslaget|bevillingen|beslutningen|svaret)"
MEDIA_SIGNS = "mail|brev|post|kuvert|boks|selvbetjening|løsning|borger.dk|skema|blanket|formular"
"""Every one of the media holds one of these."""
FORM = r"[a-zæøå]*(?:skema|blanket|formular)"
MEDIA = (
    r"(?:e-?mails?|mails?|breve?|brevform|kuvert|postkasse\w*|digital\s+post|post|posten|e-boks|borger\.dk"
    rf"|(?:digital\w*\s+)?(?:selvbetjening|løsning)\w*|{FORM}(?:ten|en|et)?)\b"
)
"""What writing is sent in."""
