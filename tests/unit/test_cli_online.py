"""`check --online`, addresses as inputs and `--sitemap`, against a server on loopback."""

import io
import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from stdgen.cli import entry
from stdgen.cli.exits import Exit
from tests.unit.online.serving import Does, Site, moved, page, site, status
from tests.unit.online.test_maps import of_pages

Said = tuple[int, str, str]
Call = Callable[..., Said]
HTML = {"Content_Type": "text/html; charset=utf-8"}


@pytest.fixture(name="said")
def _said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Said:
        code = entry.run(arguments)
        return (code, *capsys.readouterr())

    return call


def standard(*links: str) -> str:
    inside = "".join(f'<li>Se <a href="{link}">frist {number}</a></li>' for number, link in enumerate(links, 1))
    return f"<html lang='da'><title>Støtte</title><body><h1>Støtte</h1><h2>Frister</h2><ul>{inside}</ul></body></html>"


def findings(out: str, *names: str) -> list[tuple[str, str, str]]:
    told: dict[str, Any] = json.loads(out)
    return [
        (each["name"], each["severity"], each["excerpt"])
        for document in told["documents"]
        for each in document["findings"]
        if each["name"] in names
    ]


LINKS = ("dead-link", "redirected-link")


def test_links_are_tried_where_it_is_asked_for(said: Call, tmp_path: Path) -> None:
    served: dict[str, Does] = {"/borger/ja": page(b""), "/borger/ny/side": page(b""), "/": page(b"")}
    with site(served) as here:
        served |= {"/borger/flyttet": moved("/borger/ny/side"), "/borger/nedlagt": moved("/"), "/borger/fejl": status(403)}
        paths = ("ja", "nej", "flyttet", "nedlagt", "fejl", "nej")
        tmp_path.joinpath("a.html").write_text(standard(*(f"{here.address}/borger/{path}" for path in paths)), encoding="utf-8")
        code, out, err = said("check", "a.html", "--online", "--allow-host", here.host, "--format", "json")
        assert code == Exit.FINDINGS
        assert "links efterprøvet: 5; 1 af dem ville serveren ikke svare os på" in err
        assert findings(out, *LINKS) == [
            ("dead-link", "error", "frist 2"),
            ("dead-link", "warning", "frist 4"),
            ("redirected-link", "note", "frist 3"),
        ]
        assert here.times("/borger/nej") == 2  # looked at, and read to be sure


def test_nothing_is_asked_where_it_is_not_asked_for(said: Call, tmp_path: Path) -> None:
    with site({}) as here:
        tmp_path.joinpath("a.html").write_text(standard(f"{here.address}/nej"), encoding="utf-8")
        _, out, _ = said("check", "a.html", "--allow-host", here.host, "--format", "json")
        assert (findings(out, *LINKS), here.asked) == ([], [])


def test_a_closed_host_is_not_asked_and_told_as_not_tried(said: Call, tmp_path: Path) -> None:
    with site({"/": page(b"")}) as here:
        tmp_path.joinpath("a.html").write_text(standard(f"{here.address}/"), encoding="utf-8")
        _, out, _ = said("check", "a.html", "--online", "--format", "json")
        assert (findings(out, *LINKS), here.asked) == ([("dead-link", "note", "frist 1")], [])


def test_each_address_of_all_documents_is_asked_once_and_kept_till_the_next_run(said: Call, tmp_path: Path) -> None:
    with site({"/ja": page(b"")}) as here:
        for name in ("a", "b"):
            tmp_path.joinpath(f"{name}.html").write_text(standard(f"{here.address}/ja"), encoding="utf-8")
        for _ in range(2):
            said("check", ".", "--online", "--allow-host", here.host)
        assert here.times("/ja") == 1
        said("check", ".", "--online", "--allow-host", here.host, "--cache", "anden")
        assert here.times("/ja") == 2


def test_a_standard_in_yaml_is_told_of_by_line(said: Call, tmp_path: Path) -> None:
    with site({}) as here:
        text = (
            f"title: Støtte\nmunicipality: Eksempel Kommune\nservice: {{name: Støtte}}\nstatus: draft\nsections:\n"
            f"  - topic: content\n    text: |\n      Se [kommunens frister]({here.address}/frister) her.\n"
        )
        tmp_path.joinpath("a.yaml").write_text(text, encoding="utf-8")
        _, out, _ = said("check", "a.yaml", "--online", "--allow-host", here.host, "--format", "json")
        (found,) = [each for each in json.loads(out)["documents"][0]["findings"] if each["name"] == "dead-link"]
        assert (found["at"]["line"], found["excerpt"]) == (8, "kommunens frister")


def test_standard_input_is_tried_too(said: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    with site({}) as here:
        given = io.TextIOWrapper(io.BytesIO(standard(f"{here.address}/nej").encode()), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", given)
        _, out, _ = said("check", "-", "--online", "--allow-host", here.host, "--format", "json")
        assert findings(out, *LINKS) == [("dead-link", "error", "frist 1")]


def test_an_address_is_checked_and_its_own_links_are_found_from_where_it_stands(said: Call) -> None:
    served: dict[str, Does] = {"/a": moved("/borger/a")}
    with site(served) as here:
        served["/borger/a"] = page(standard("frister", "/frister").encode(), **HTML)
        served["/borger/frister"] = page(b"")
        code, out, _ = said("check", f"{here.address}/a", "--online", "--allow-host", here.host, "--format", "json")
        assert code == Exit.FINDINGS
        assert json.loads(out)["documents"][0]["source"] == f"{here.address}/borger/a"
        assert findings(out, *LINKS) == [("dead-link", "error", "frist 2")]


def test_an_address_beside_a_file_keeps_their_order(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("b.html").write_text(standard(), encoding="utf-8")
    with site({"/a": page(standard().encode(), **HTML)}) as here:
        _, out, _ = said("check", f"{here.address}/a", "b.html", f"{here.address}/nej", "--allow-host", here.host, "--format", "json")
        assert [(each["source"], each["status"]) for each in json.loads(out)["documents"]] == [
            (f"{here.address}/a", "read"),
            ("b.html", "read"),
            (f"{here.address}/nej", "unreadable"),
        ]


@pytest.mark.parametrize(
    ("does", "told"),
    [
        (status(404), "siden kunne ikke hentes: siden findes ikke (404)"),
        (status(403), "siden kunne ikke hentes: værten svarede 403"),
        (moved("file:///etc/passwd"), "siden kunne ikke hentes: siden viser videre til noget, der ikke er en webadresse"),
        (moved("http://127.0.0.1:9/"), "siden kunne ikke hentes: værten står på et lukket net"),
        (page(b"\x89PNG\r\n\x1a\n", Content_Type="image/png"), "filen er et billede"),
        (page(b""), "filen er tom"),
    ],
)
def test_an_address_that_gives_no_document_is_an_input_that_could_not_be_read(said: Call, does: Does, told: str) -> None:
    with site({"/a": does}) as here:
        code, out, _ = said("check", f"{here.address}/a", "--allow-host", here.host)
        assert code == Exit.FINDINGS
        assert "SG001 unreadable-file" in out
        assert told in " ".join(out.split())


def test_a_page_that_could_not_be_kept_is_told_as_such(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("gemt").mkdir()
    tmp_path.joinpath("gemt", "bodies").write_bytes(b"")  # where the folder of the bodies should be
    with site({"/a": page(standard().encode(), **HTML)}) as here:
        code, out, _ = said("check", f"{here.address}/a", "--allow-host", here.host, "--cache", "gemt")
        assert code == Exit.FINDINGS
        assert "siden blev hentet, men kunne ikke gemmes; er der plads på disken?" in " ".join(out.split())


def test_an_address_on_a_closed_net_is_refused(said: Call) -> None:
    with site({"/a": page(b"hemmelig")}) as here:
        code, out, _ = said("check", f"{here.address}/a")
        assert (code, here.asked) == (Exit.FINDINGS, [])
        assert "værten står på et lukket net" in out
        assert "→ Er det jeres eget net, så giv --allow-host med værten" in " ".join(out.split())


def test_a_host_named_without_port_is_let_in_on_every_port(said: Call) -> None:
    with site({"/a": page(standard().encode(), **HTML)}) as here:
        said("check", f"{here.address}/a", "--allow-host", here.host.partition(":")[0])
        assert here.asked


def test_a_map_on_a_closed_net_is_told_with_what_to_do(said: Call) -> None:
    with site({}) as here:
        _, _, err = said("check", "--sitemap", f"{here.address}/sitemap.xml")
        assert "→ Er det jeres eget net, så giv --allow-host med værten" in err


def test_an_address_is_read(said: Call) -> None:
    with site({"/a": page(standard().encode(), **HTML)}) as here:
        code, out, _ = said("read", f"{here.address}/a", "--allow-host", here.host)
        assert code == Exit.CLEAN
        assert "Støtte" in out


def test_what_is_the_same_is_not_fetched_again(said: Call) -> None:
    def does(handler: Any) -> None:
        known = handler.headers.get("If-None-Match") == '"1"'
        (status(304) if known else page(standard().encode(), ETag='"1"', **HTML))(handler)

    with site({"/a": does}) as here:
        outs = [said("check", f"{here.address}/a", "--allow-host", here.host, "--format", "json")[1] for _ in range(2)]
        assert outs[0] == outs[1]
        assert "if-none-match" in here.asked[1].headers


def test_copies_with_the_findings_are_named_after_their_addresses(said: Call, tmp_path: Path) -> None:
    written = io.BytesIO()
    word = docx.Document()
    word.add_heading("Støtte", 0)
    word.add_paragraph("Godkendt i udvalget den XX.")
    word.save(written)
    names = ("/media/st%C3%B8tte.docx", "/andet/st%C3%B8tte.docx", "/hent", "/")
    with site(dict.fromkeys(names, page(written.getvalue()))) as here:
        said("check", *(f"{here.address}{name}" for name in names), "--annotate", "kopi", "--allow-host", here.host)
    assert sorted(path.name for path in tmp_path.joinpath("kopi").glob("[!.]*")) == [
        "127.0.0.1.docx",
        "andet-støtte.docx",
        "hent.docx",
        "media-støtte.docx",
    ]


def of_site(here: Site) -> dict[str, Does]:
    names = ("kvalitetsstandarder", "nyheder/1")
    return {
        "/sitemap.xml": page(of_pages(*(f"{here.address}/{name}" for name in names))),
        "/kvalitetsstandarder": page(b'<main><a href="/media/a.html.pdf">A</a><a href="/media/b.pdf">B</a></main>', **HTML),
        "/media/a.html.pdf": page(standard().encode()),
        "/media/b.pdf": status(404),
    }


def test_the_standards_of_a_site_are_checked(said: Call) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= of_site(here)
        code, out, err = said("check", "--sitemap", f"{here.address}/sitemap.xml", "--allow-host", here.host, "--format", "json")
        assert code == Exit.FINDINGS
        assert [(each["source"].removeprefix(here.address), each["status"]) for each in json.loads(out)["documents"]] == [
            ("/media/a.html.pdf", "read"),
            ("/media/b.pdf", "unreadable"),
        ]
        assert "dokumenter fundet: 2, blandt 2 adresser" in err
        assert "ikke efterset, da de kun fører videre: 1, fx" in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--sitemap", "{0}/sitemap.xml", "--matching", "jagt"), "ingen af 2 adresser har «jagt» i sig"),
        (("--sitemap", "{0}/intet.xml"), "der er ingen adresser i --sitemap"),
        (("--sitemap", "kort.xml"), "--sitemap skal være en webadresse, ikke «kort.xml»"),
        (("--sitemap", "file:///etc/passwd"), "--sitemap skal være en webadresse"),
        (("http://",), "«http://» er ingen webadresse"),
        (("https://[x/eli",), "er ingen webadresse"),
        ((), "INPUT… mangler"),
        (("www.kommunen.dk/a.pdf",), "skriv https://www.kommunen.dk/a.pdf"),
        (("{0}/sitemap.xml", "--cache", "fil"), "--cache «fil» kan ikke bruges"),
        (("fil", "--matching", "jagt"), "--matching hører sammen med --sitemap"),
        (("fil", "--allow-host", "https://intra.kommunen.dk/"), "--allow-host skal være en vært, ikke «https://intra.kommunen.dk/»"),
        (("fil", "--allow-host", "*"), "--allow-host skal være en vært, ikke «*»"),
        (("fil", "--allow-host", ""), "--allow-host skal være en vært"),
        (("fil", "--allow-host", "intra:x"), "--allow-host skal være en vært"),
    ],
)
def test_a_call_that_cannot_be_carried_out_is_told(said: Call, tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    tmp_path.joinpath("fil").write_bytes(b"")
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= of_site(here)
        code, out, err = said("check", *(each.format(here.address) for each in arguments), "--allow-host", here.host)
        assert (code, out) == (Exit.CALL, "")
        assert told in err


def test_where_there_is_no_network_the_call_says_so_rather_than_that_all_is_well(
    said: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    tmp_path.joinpath("a.html").write_text(standard("https://www.kommunen.dk/a"), encoding="utf-8")
    code, out, err = said("check", "a.html", "--online")
    assert (code, out) == (Exit.CALL, "")
    assert "links kan ikke efterprøves: der er ingen forbindelse til nettet" in err


def test_links_that_there_was_no_network_for_do_not_count_as_tried(said: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with site({"/ja": page(b"")}) as here:
        found = socket.getaddrinfo("127.0.0.1", int(here.host.partition(":")[2]), type=socket.SOCK_STREAM)

        def near(host: str, *_: object, **__: object) -> object:
            if host != "127.0.0.1":
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            return found

        monkeypatch.setattr(socket, "getaddrinfo", near)
        tmp_path.joinpath("a.html").write_text(standard(f"{here.address}/ja", "https://www.kommunen.dk/a"), encoding="utf-8")
        _, _, err = said("check", "a.html", "--online", "--allow-host", here.host)
        assert err == "links efterprøvet: 1; 1 kunne ikke, da der ikke er forbindelse til nettet\n"


def test_a_document_without_links_is_checked_without_a_network(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("a.html").write_text(standard(), encoding="utf-8")
    assert said("check", "a.html", "--online")[0] == Exit.FINDINGS


def test_the_register_takes_addresses_and_sites(said: Call) -> None:
    served: dict[str, Does] = {}
    with site(served) as here:
        served |= of_site(here)
        served["/media/b.pdf"] = page(standard().encode())
        _, out, _ = said(
            *("register", f"{here.address}/kvalitetsstandarder", "--sitemap", f"{here.address}/"),
            *("--allow-host", here.host, "--format", "json"),
        )
        assert [each["source"].removeprefix(here.address) for each in json.loads(out)["documents"]] == [
            "/kvalitetsstandarder",
            "/media/a.html.pdf",
            "/media/b.pdf",
        ]
