"""An act or an order becomes a file in the form of the official collection (LexDania 2.1)."""

from collections.abc import Mapping
from xml.sax.saxutils import escape


def lexdania(
    title: str,
    sections: Mapping[str, str],
    *,
    kind: str = "LBK",
    number: int = 1129,
    day: str = "2025-09-22",
    start: str = "",
    end: str = "",
    status: str = "Valid",
) -> bytes:
    """The file's bytes; a section's lines are as the law's wordings have them: «Stk. 2. …» and «1) …» each on a line."""
    meta = (
        ("DocumentType", f"{kind} H#LOKDOK01"),
        ("DocumentTitle", title),
        ("Year", day[:4]),
        ("DiesSigni", day),
        ("StartDate", start or day),
        ("EndDate", end),
        ("Status", status),
        ("Number", str(number)),
        ("AnnouncedIn", "Lovtidende A"),
    )
    told = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in meta if value)
    body = "".join(_section(name, text) for name, text in sections.items())
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<Dokument id="d1"><Meta id="m1">{told}</Meta>'
        f"<TitelGruppe><Titel><Linea><Char>{escape(title)}</Char></Linea></Titel></TitelGruppe>"
        f'<DokumentIndhold id="i1"><Kapitel><ParagrafGruppe>{body}</ParagrafGruppe></Kapitel></DokumentIndhold></Dokument>\n'
    ).encode()


def _section(name: str, text: str) -> str:
    parts: list[str] = []
    for line in text.split("\n"):
        if line.startswith("Stk. ") or not parts:
            sign, _, rest = line.partition(". ") if not parts else (" ".join(line.split()[:2]).rstrip("."), "", " ".join(line.split()[2:]))
            opening = f"<Explicatus>{sign}.</Explicatus>" if parts else ""
            parts.append(f"<Stk>{opening}<Exitus><Linea><Char>{escape(rest)}</Char></Linea></Exitus></Stk>")
        else:
            mark, _, words = line.partition(" ")
            item = f"<Indentatio><Explicatus>{mark}</Explicatus><Exitus><Linea><Char>{escape(words)}</Char></Linea></Exitus></Indentatio>"
            parts[-1] = parts[-1].removesuffix("</Stk>") + f"<Exitus><Index>{item}</Index></Exitus></Stk>"
    return f'<Paragraf localId="{escape(name)}"><Explicatus>§ {escape(name)}.</Explicatus>{"".join(parts)}</Paragraf>'
