"""The command `stdgen law`."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from stdgen.cli import entry, law_words
from stdgen.cli.exits import Exit
from stdgen.law.loading import law, overlaid
from tests.law.announcements import lexdania

Said = tuple[int, str, str]
Call = Callable[..., Said]
SERVICE = lexdania("Bekendtgørelse af lov om social service", {"1": "§ 1. Ny ordlyd.", "2": "§ 2. Kort."}, number=50, day="2027-01-15")


@pytest.fixture(name="said")
def _said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Said:
        code = entry.run(("law", *arguments))
        return (code, *capsys.readouterr())

    return call


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("SEL § 83, stk. 1, nr. 3", "flyttet 1. juli 2025 til SEL § 83 b"),
        ("servicelovens § 79 a", "ophævet 1. juli 2025"),
        ("SEL § 103", "gælder\n"),
        ("SEL § 83, stk. 1, nr. 3", "Ordlyden af SEL § 83 b\n    § 83 b. Kommunalbestyrelsen skal tilbyde madservice"),
        ("SEL § 32", "Ordlyden af barnets lov § 83\n    ikke læst for den dag"),
        ("SEL § 102", "ingen ændring kendt; det er ikke efterset, om den findes"),
        ("SEL § 103, stk. 9", "findes ikke i loven\n    § 103 har to «stk.»\n\nOrdlyd\n"),
        ("SEL § 103 stk 3", "§ 103 har to «stk.»"),
        ("SEL § 83, stk. 2", "gælder"),
        ("ældreloven § 1, stk. 2, nr. 9", "§ 1, stk. 2 har tre «nr.»"),
        ("ældreloven § 1, nr. 9", "§ 1 har ingen «nr.»"),
        ("SEL § 830", "loven slutter omkring § 189"),
        ("barnets lov § 89, stk. 1", "Kommer fra\n    SEL § 45, 1. januar 2024"),
        ("ældrelovens § 16", "afløsning eller aflastning"),
        ("serviceloven", "LBK nr. 1129, 22. september 2025"),
        ("bekendtgørelse nr. 1477 af 17. december 2019", "15. retningslinjerne for gavekort"),
        ("1575/2014", "revideres mindst hver 12. måned (§ 1, stk. 1)"),
        ("1575", "bekendtgørelse nr. 1575 af 27. december 2014"),
        ("bek 1575", "bekendtgørelse nr. 1575 af 27. december 2014"),
        ("Bekendtgørelse nr 1575", "bekendtgørelse nr. 1575 af 27. december 2014"),
        ("lbk 1129", "lov om social service"),
        ("BEK nr. 299", "afløst af bekendtgørelse"),
        ("LBK nr. 1129 af 22. september 2025", "lov om social service"),
        ("Statsforvaltningen", "Ankestyrelsen (tilsynet), fra 1. april 2017\n    Ankestyrelsen (klagerne), fra 1. juli 2013"),
        ("Statsforvaltningen", "findes ikke; fandtes fra 1. januar 2007 indtil 1. april 2019"),
        ("Børne- og socialministeren", "bruges ikke; blev brugt indtil 27. juni 2019"),
        ("dagtilbudsloven", "ikke kendt"),
    ],
)
def test_a_question_is_answered_as_of_a_day(said: Call, asked: str, told: str) -> None:
    code, out, err = said("show", asked, "--as-of", "2026-01-01")
    assert (code, err) == (Exit.CLEAN, "")
    assert told in out


@pytest.mark.parametrize("asked", ["SEL § 79 a", "SEL § 104", "SEL § 1", "SEL § 83 b"])
def test_that_children_left_an_act_is_not_told_of_its_sections_on_adults(said: Call, asked: str) -> None:
    told = said("show", asked, "--as-of", "2026-01-01")[1]
    assert "For børn og unge" not in told
    assert json.loads(said("show", asked, "--format", "json")[1])["found"][0]["changes_for_groups"] == [] or "For ældre" in told


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("§ 83", "skriv loven foran: «SEL § 83» eller «barnets lov § 83»"),
        ("§ 83, stk. 1, nr. 3", "skriv loven foran: «SEL § 83, stk. 1, nr. 3» eller «barnets lov § 83, stk. 1, nr. 3»"),
        ("paragraf 104", "skriv loven foran: «SEL § 104»"),
        ("§ 998", "skriv loven foran: «SEL § 998»"),
    ],
)
def test_a_section_without_an_act_is_asked_back(said: Call, asked: str, hint: str) -> None:
    code, out, err = said("show", asked)
    assert (code, out) == (Exit.CALL, "")
    assert f"det fremgår ikke, hvilken lov «{asked}» står i" in err
    assert hint in err


@pytest.mark.parametrize("asked", ["plan 83", "sag 1575", "99999", "lbk 1575"])
def test_a_number_that_is_none_of_an_order_or_an_announcement_is_not_known(said: Call, asked: str) -> None:
    assert said("show", asked)[0] == Exit.CALL


def test_a_repealed_section_is_not_said_to_be_unread(said: Call) -> None:
    assert "Ordlyd" not in said("show", "SEL § 79 a", "--as-of", "2026-01-01")[1]


def test_the_day_decides(said: Call) -> None:
    answers = [said("show", "SEL § 83", "--as-of", day)[1] for day in ("2025-06-30", "2025-07-01")]
    assert ["3) madservice." in answer for answer in answers] == [True, False]


def test_every_task_of_an_authority_has_a_name() -> None:
    assert {each.task for authority in law().authorities for each in authority.successors if each.task} <= set(law_words.TASKS)


def test_every_fact_of_an_answer_has_its_source_and_the_day_it_was_read(said: Call) -> None:
    _, out, _ = said("show", "SEL § 83 b", "--as-of", "2026-01-01", "--format", "json", "--lang", "en")
    answer = json.loads(out)
    (found,) = answer.pop("found")
    assert answer == {"format": "stdgen-law/1", "asked": "SEL § 83 b", "as_of": "2026-01-01"}
    assert (found["standing"], found["change"]["note"], found["interval"]) == ("in_force", "Meals.", None)
    assert all(found[key]["source"]["url"].startswith("https://") for key in ("change", "wording"))
    assert found["wordings_there"] == []


def test_what_nothing_is_known_of_is_an_error_of_the_call(said: Call) -> None:
    code, out, err = said("show", "fantasiloven § 3")
    assert (code, out) == (Exit.CALL, "")
    assert "der er intet at finde om «fantasiloven § 3»" in err


def test_a_municipalitys_own_facts_are_answered_from(said: Call, tmp_path: Path) -> None:
    own = tmp_path / "law"
    own.mkdir()
    own.joinpath("ministers.yaml").write_text(
        "titles:\n  - name: prøveminister\n    since: 2026-01-01\n"
        "    source: {title: Notat, url: 'https://example.org', checked: 2026-01-01, kind: practice}\n",
        encoding="utf-8",
    )
    assert "bruges; fra 1. januar 2026" in said("show", "prøveministeren", "--as-of", "2026-02-01")[1]
    own.joinpath("ministers.yaml").write_text("titles:\n  - name: Prøve\n", encoding="utf-8")
    code, _, err = said("show", "SEL § 1")
    assert code == Exit.CALL
    assert "ministers.yaml:2:" in err


def test_an_update_shows_the_difference_before_it_writes(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("sel.xml").write_bytes(SERVICE)
    code, out, err = said("update", "sel.xml", "--as-of", "2027-02-01")
    assert code == Exit.FINDINGS
    assert "+++ law/acts.yaml" in out
    assert "+        number: 50" in out
    assert "--write" in err
    assert not tmp_path.joinpath("law").exists()


def test_an_update_writes_what_it_showed_and_then_nothing_is_left(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("sel.xml").write_bytes(SERVICE)
    assert said("update", "sel.xml", "--as-of", "2027-02-01", "--write")[0] == Exit.CLEAN
    assert sorted(path.name for path in tmp_path.joinpath("law").iterdir()) == [
        "acts.yaml",
        "provisions.yaml",
        "quotes.yaml",
        "sources.yaml",
    ]
    service = next(act for act in overlaid(tmp_path / "law").acts if act.name == "SEL")
    assert (service.consolidations[0].number, service.consolidations[0].source.checked) == (50, "2027-02-01")
    assert "findes ikke i loven" in said("show", "SEL § 3", "--as-of", "2027-02-01")[1]
    assert said("update", "sel.xml", "--as-of", "2027-03-01")[::2] == (Exit.CLEAN, "ingen forskel\n")


def test_a_file_that_is_no_announcement_is_told_by_name(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("side.xml").write_bytes(b"<html/>")
    code, out, err = said("update", "side.xml")
    assert (code, out) == (Exit.CALL, "")
    assert "«side.xml»: filen er ikke en LexDania-fil" in err


def test_an_announcement_of_something_else_is_told_and_changes_nothing(said: Call, tmp_path: Path) -> None:
    tmp_path.joinpath("lov.xml").write_bytes(lexdania("Bekendtgørelse af lov om jagt", {"1": "§ 1. A."}))
    code, out, err = said("update", "lov.xml")
    assert (code, out) == (Exit.CLEAN, "")
    assert "«Bekendtgørelse af lov om jagt» er ikke blandt de love og bekendtgørelser, stdgen kender" in err


class _Official(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/eli/lta/2027/50/xml":
            self._answer(200, SERVICE)
        elif self.path == "/eli/lta/2027/51/xml":
            self._answer(302, b"", ("Location", "/eli/lta/2027/50/xml"))
        elif self.path == "/eli/lta/2027/52/xml":
            self._answer(302, b"", ("Location", "http://127.0.0.2:9/eli/lta/2027/50/xml"))
        else:
            self._answer(404, b"")

    def _answer(self, code: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(code)
        for name, value in (*headers, ("Content-Length", str(len(body)))):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:  # a test is silent
        return


@pytest.fixture(name="host")
def _host(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), _Official) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("number", ["50", "51", "50/xml"])
def test_an_address_of_an_allowed_host_is_fetched(said: Call, host: str, number: str) -> None:
    code, out, _ = said("update", f"http://{host}/eli/lta/2027/{number}", "--allow-host", host, "--as-of", "2027-02-01")
    assert code == Exit.FINDINGS
    assert "+        number: 50" in out


@pytest.mark.parametrize(
    ("number", "allowed", "told"),
    [
        ("50", False, "værten er ikke Retsinformation"),
        ("52", True, "«http://127.0.0.2:9/eli/lta/2027/50/xml» hentes ikke"),
        ("404", True, "siden findes ikke (404)"),
    ],
)
def test_an_address_that_may_not_or_cannot_be_fetched_is_told(said: Call, host: str, number: str, allowed: bool, told: str) -> None:  # noqa: FBT001  # a parameter
    code, out, err = said("update", f"http://{host}/eli/lta/2027/{number}", *(("--allow-host", host) if allowed else ()))
    assert (code, out) == (Exit.CALL, "")
    assert told in err


@pytest.mark.parametrize(
    "address", ["http://www.retsinformation.dk/eli/lta/2025/1129", "ftp://retsinformation.dk/x", "file:///etc/hostname", "https://[x/eli"]
)
def test_only_https_addresses_of_the_collection_are_fetched_unasked(said: Call, address: str) -> None:
    code, _, err = said("update", address)
    assert code == Exit.CALL
    assert "hentes ikke" in err


def test_a_host_that_does_not_answer_is_told(said: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    code, _, err = said("update", "http://127.0.0.1:1/eli/lta/2027/50", "--allow-host", "127.0.0.1:1")
    assert code == Exit.CALL
    assert "der er ingen forbindelse til værten" in err
