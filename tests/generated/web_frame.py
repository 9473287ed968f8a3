"""What stands around the text of a municipality's web page: navigation, cookie bar, breadcrumb, sharing, links, footer."""

from html import escape

from tests.generated.case import Case

_STYLE = """body { font: 16px/1.5 "Liberation Sans", sans-serif; margin: 0 } main, #content { max-width: 46em; margin: 0 auto }
h1 { font-size: 2em } h2, summary { font-size: 1.4em; font-weight: bold } h3 { font-size: 1.1em }
table { border-collapse: collapse }
td, th { border: 1px solid #999; padding: 4px 8px; vertical-align: top; text-align: left } summary { list-style: none }
details { border-top: 1px solid #ccc } .accordion-header { margin: 0 } dt { font-weight: bold }
@media print { header, nav, aside, footer, .skip, .cookies, .tools, .feedback, .site-header, .site-footer, .crumbs {
  display: none !important } }"""

_COOKIES = (
    """<div id="coiOverlay" class="cookies" role="dialog" aria-label="Cookies"><h2>Vi bruger cookies</h2>
<p>Hjemmesiden bruger cookies til statistik.
Du kan altid ændre dit samtykke.</p><button>Acceptér alle</button><button>Kun nødvendige</button>
<a href="/cookies">Læs mere om cookies</a></div>""",
    """<div id="CybotCookiebotDialog" class="cookies" role="alertdialog">
<p>Vi indsamler statistik ved hjælp af cookies for at forbedre siden.</p>
<label><input type="checkbox"> Statistik</label>
<button id="CybotCookiebotDialogBodyButtonAccept">Tillad alle</button><button>Afvis</button></div>""",
    """<section class="cookies cookie-banner" aria-label="Samtykke"><h3>Cookies på siden</h3>
<p>Må vi gemme cookies på din enhed?</p><button>Ja tak</button>
<button>Nej tak</button></section>""",
)
_MENU = ("Borger", "Erhverv", "Politik", "Job i kommunen", "Om kommunen")
_ASIDE = ("Handicap og psykiatri", "Hjælp i hverdagen", "Ældreråd", "Tilbudsportalen")


def framed(case: Case, text: str, *, main: str = "main", charset: str = "utf-8") -> str:
    """A whole page with this text as its main part; `main` is the element that holds it."""
    town = escape(case.head.split(",")[0] or case.house.title())
    kind = sum(map(ord, case.house)) % 3
    title = escape(case.truth.title.text) if case.truth.title else ""
    held = (
        f'<main id="main" role="main"><article class="page">{text}</article></main>'
        if main == "main"
        else f'<div id="content"><div class="rte">{text}</div></div>'
    )
    return f"""<!DOCTYPE html><html lang="da"><head><meta charset="{charset}"><title>{title} | {town}</title>
<meta name="viewport" content="width=device-width"><style>{_STYLE}</style>
<script>window.dataLayer = [{{"page": "standard"}}];</script></head><body>
<a class="skip" href="#main">Gå til indhold</a>{_COOKIES[kind]}{_header(town, kind)}{_crumbs(title, kind)}{_TOOLS[kind]}{held}{_aside(kind)}
{_feedback(kind)}{_footer(town, kind)}<noscript>Slå JavaScript til for at se hele siden.</noscript></body></html>"""


def _header(town: str, kind: int) -> str:
    items = "".join(f'<li><a href="/{number}">{words}</a></li>' for number, words in enumerate(_MENU))
    search = '<form role="search"><label for="q">Søg</label><input id="q" name="q"><button>Søg</button></form>'
    menu = f'<nav aria-label="Hovedmenu"><ul>{items}</ul></nav>'
    if kind == 1:
        return f'<div class="site-header" role="banner"><a class="logo" href="/">{town}</a>{menu}{search}</div>'
    return f'<header><a href="/"><img src="/logo.svg" alt="{town}"></a>{menu}{search}</header>'


def _crumbs(title: str, kind: int) -> str:
    steps = "".join(f'<li><a href="/{words.lower()}">{words}</a></li>' for words in ("Forside", "Borger", "Kvalitetsstandarder"))
    if kind == 2:
        return f'<div class="crumbs breadcrumb"><ul>{steps}<li>{title}</li></ul></div>'
    return f'<nav class="crumbs" aria-label="Brødkrumme"><ol>{steps}<li aria-current="page">{title}</li></ol></nav>'


_TOOLS = (
    '<div class="tools"><button class="readspeaker">Læs op</button><a href="javascript:print()">Udskriv</a></div>',
    '<div class="tools share"><span>Del siden</span><ul><li><a href="#">Facebook</a></li><li><a href="#">LinkedIn</a></li></ul></div>',
    '<div class="tools" id="readspeaker_button1"><a href="//app.readspeaker.com">Lyt</a></div>',
)


def _aside(kind: int) -> str:
    links = "".join(f'<li><a href="/{number}">{words}</a></li>' for number, words in enumerate(_ASIDE))
    return f'<aside class="related"><h2>{("Læs også", "Relaterede links", "Se også")[kind]}</h2><ul>{links}</ul></aside>'


def _feedback(kind: int) -> str:
    return "" if kind == 0 else '<div class="feedback"><h2>Fandt du det, du søgte?</h2><button>Ja</button><button>Nej</button></div>'


def _footer(town: str, kind: int) -> str:
    address = f"<h2>Kontakt</h2><p>{town}<br>Rådhuset<br>CVR 12 34 56 78</p>"
    text = f'{address}<p>Sidst opdateret 27.01.2025</p><ul><li><a href="/was">Tilgængelighedserklæring</a></li></ul>'
    return f'<div class="site-footer" role="contentinfo">{text}</div>' if kind == 1 else f"<footer>{text}</footer>"
