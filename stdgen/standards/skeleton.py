"""A municipality and a service become the beginning of a standard: every part, with what to write in it."""

from stdgen.standards.writing import MODELINE, scalar

_SKELETON = """\
{modeline}# En ny kvalitetsstandard. Erstat hvert [skriv …] med din tekst, og slet de linjer, du ikke har brug for.
# Så længe et [skriv …] står tilbage, finder stdgen check det.
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
      [skriv: hvad borgeren skal opnå med ydelsen]

  - topic: target_group
    text: |
      [skriv: hvem der kan få ydelsen, og hvad der lægges vægt på]

  - topic: content
    text: |
      Ydelsen kan omfatte:

      - [skriv: noget, som borgeren kan få hjælp til]
      - [skriv: noget andet]

  - topic: extent
    text: |
      [skriv: hvor meget og hvor tit] Omfanget er vejledende og afhænger af en konkret, individuel vurdering.

  - topic: application
    text: |
      [skriv: hvordan borgeren søger, og hos hvem]

  - topic: decision
    text: |
      {{{{ kommune.navn }}}} træffer afgørelse efter en konkret, individuel vurdering af borgerens behov.

  - topic: processing_deadline
    text: |
      [skriv: hvor længe der går, fra ansøgningen er modtaget, til der er truffet afgørelse]

  - topic: provider
    text: |
      [skriv: hvem der leverer ydelsen]

  - topic: user_payment
    text: |
      [skriv: hvad borgeren selv betaler]

  - topic: quality
    text: |
      [skriv: hvad borgeren kan forvente, så det kan efterprøves]

  - topic: follow_up
    text: |
      [skriv: hvornår og hvordan der følges op]

  - topic: complaint_access
    text: |
      [skriv: hvor og hvornår borgeren kan klage, og hvem der behandler klagen]

  - topic: contact
    text: |
      [skriv: hvem borgeren kan henvende sig til, med telefonnummer, mail eller adresse]

  - topic: legal_basis
    text: |
      [skriv: de bestemmelser, som ydelsen hviler på]
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


def skeleton(*, municipality: str, service: str, schema: str | None = None) -> str:
    """The text of a new draft; `schema` is the address in its modeline, which is left out where there is none."""
    return _SKELETON.format(
        modeline=f"{MODELINE.format(schema)}\n#\n" if schema else "",
        title=scalar(f"Kvalitetsstandard for {_within_a_sentence(service)}"),
        municipality=scalar(municipality),
        service=scalar(service),
    )


def _within_a_sentence(name: str) -> str:
    """A service's name as it stands after other words; an abbreviation keeps its capitals."""
    first = name.split(maxsplit=1)[0] if name.strip() else ""
    return name[:1].lower() + name[1:] if first[1:].islower() else name
