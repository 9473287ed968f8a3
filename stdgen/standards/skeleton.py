"""A municipality and a service become the beginning of a standard: every part, with what to write in it."""

from stdgen.standards.writing import MODELINE, SCHEMA, scalar

_SKELETON = """\
{modeline}
#
# En ny kvalitetsstandard. Skriv teksten mellem « og » om, og slet de linjer, du ikke har brug for.
# Tekst efter | er Markdown: en tom linje skiller afsnit, - begynder et punkt, **ord** er fed, [ord](adresse) et link.
# Variabler som {{{{ kommune.navn }}}} fyldes ud, når dokumentet bygges.

title: {title}
municipality: {municipality}

service:
  name: {service}
  # Loven og paragraffen, som ydelsen hviler på:
  # provisions: [SEL § 83]
  # Emnets nummer i KL Emnesystematik:
  # kle: 27.36.04

# draft: kladde; proposed: forelagt udvalget; approved: godkendt; retired: afløst
status: draft

# Udfyldes, når udvalget har godkendt standarden. Først da kan status være approved.
# approval:
#   body: Social- og Sundhedsudvalget
#   date: 2024-03-01
#   case_number: 24/1234

# valid:
#   from: 2024-04-01
# next_review: 2026-03-01

# Bruges i teksten som {{{{ kontakt.telefon }}}}:
# contact:
#   afdeling: Visitationen
#   telefon: 12 34 56 78

# Bruges i teksten som [ord]({{{{ links.frister }}}}):
# links:
#   frister: https://www.example.dk/frister

# Afsnittene i den rækkefølge, de skal stå. Overskriften kommer fra kommunens profil; skriv heading: for en anden.
sections:
  - topic: purpose
    text: |
      «Hvad borgeren skal opnå med ydelsen.»

  - topic: target_group
    text: |
      «Hvem der kan få ydelsen, og hvad der lægges vægt på.»

  - topic: content
    text: |
      Ydelsen kan omfatte:

      - «noget, som borgeren kan få hjælp til»
      - «noget andet»

  - topic: extent
    text: |
      «Hvor meget og hvor tit.» Omfanget er vejledende og afhænger af en konkret, individuel vurdering.

  - topic: application
    text: |
      «Hvordan borgeren søger, og hos hvem.»

  - topic: decision
    text: |
      {{{{ kommune.navn }}}} træffer afgørelse efter en konkret, individuel vurdering af borgerens behov.

  - topic: processing_deadline
    text: |
      «Hvor længe der går, fra ansøgningen er modtaget, til der er truffet afgørelse.»

  - topic: provider
    text: |
      «Hvem der leverer ydelsen.»

  - topic: user_payment
    text: |
      «Hvad borgeren selv betaler.»

  - topic: quality
    text: |
      «Hvad borgeren kan forvente, så det kan efterprøves.»

  - topic: follow_up
    text: |
      «Hvornår og hvordan der følges op.»

  - topic: complaint_access
    text: |
      «Hvor og hvornår borgeren kan klage, og hvem der behandler klagen.»

  - topic: legal_basis
    text: |
      «De bestemmelser, som ydelsen hviler på.»
    # Lovtekst trykkes ordret:
    # quotes:
    #   - act: SEL
    #     provision: § 83, stk. 1
    #     text: |
    #       Kommunalbestyrelsen skal tilbyde …

# Tekst efter det sidste afsnit, fx en adresse:
# closing: |
#   …
"""


def skeleton(*, municipality: str, service: str, schema: str = SCHEMA) -> str:
    """The text of a new draft; `schema` is the address in its modeline."""
    return _SKELETON.format(
        modeline=MODELINE.format(schema),
        title=scalar(f"Kvalitetsstandard for {service}"),
        municipality=scalar(municipality),
        service=scalar(service),
    )
