"""How calls end: exit codes, languages, and where the words go."""

from collections.abc import Callable

import click
import pytest
from click.testing import CliRunner

from stdgen import __version__
from stdgen.app.apart.outcomes import fault_of
from stdgen.cli import entry, fault
from stdgen.cli.commands import COMMANDS, main
from stdgen.cli.exits import Exit
from stdgen.rules import RULES

Said = tuple[int, str, str]
GROUPS: tuple[tuple[str, ...], ...] = ((), ("law",))
"""Commands whose help ends with the commands below them."""


@pytest.fixture(name="said")
def _said(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def call(*arguments: str) -> Said:
        code = entry.run(arguments)
        return (code, *capsys.readouterr())

    return call


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chek"], "kommandoen «chek» findes ikke"),
        (["check"], "INPUT… mangler"),
        (["check", "a.pdf", "--formt", "json"], "valgmuligheden «--formt» findes ikke; mente du --format"),
        (["check", "a.pdf", "--format", "jsn"], "mente du json?"),
        (["check", "a.pdf", "--format"], "--format skal have en værdi"),
        (["check", "a.pdf", "--as-of", "2026-02-30"], "--as-of skal være en dato, ikke «2026-02-30»"),
        (["check", "a.pdf", "--lang", "sv"], "--lang kender ikke «sv»"),
        (["check", "--lang", "en", "no.pdf"], "could not find «no.pdf»"),
        (["check", "--lang=en", "no.pdf"], "could not find «no.pdf»"),
        (["build", "--to", "pdf,odt"], "--to kender ikke «odt»"),
        (["new", "a.yaml"], "--municipality mangler"),
        (["new", "a.yaml", "--municipality", " ", "--service", "x"], "--municipality er tom"),
        (["read", "a.pdf", "b.pdf"], "«b.pdf» er for meget\n  → skriv: stdgen read [--…] INPUT"),
        (["check", "a.pdf", "--debug=1"], "--debug tager ingen værdi\n  → Prøv «stdgen check --help»"),
        (["check", "a.pdf", "--lang"], "--lang skal have en værdi\n  → Prøv «stdgen check --help»"),
        (["rules", "tomt-afsnit"], "«tomt-afsnit» findes ikke"),
        (["completion", "tcsh"], "der er: bash, zsh, fish"),
    ],
)
def test_a_call_that_cannot_be_carried_out_ends_with_2_and_says_why(said: Callable[..., Said], arguments: list[str], told: str) -> None:
    code, out, err = said(*arguments)
    assert (code, out) == (Exit.CALL, "")
    assert told in err


def test_without_arguments_the_help_is_shown_as_an_error(said: Callable[..., Said]) -> None:
    code, out, err = said()
    assert (code, out) == (Exit.CALL, "")
    assert all(command in err for command in COMMANDS)


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("command", [*GROUPS, *((name,) for name in COMMANDS if (name,) not in GROUPS), ("law", "show"), ("law", "update")])
def test_every_command_explains_itself_in_both_languages(said: Callable[..., Said], command: tuple[str, ...], lang: str) -> None:
    code, out, err = said(*command, "--lang", lang, "--help")
    assert (code, err) == (Exit.CLEAN, "")
    assert out.startswith("Usage: " if lang == "en" else "Brug: ")
    assert out.rstrip().endswith("Show this help." if lang == "en" else "Vis denne hjælp.") or command in GROUPS


def test_every_command_in_the_table_is_named_as_there() -> None:
    context = click.Context(main)
    assert {name: command.name for name in COMMANDS if (command := main.get_command(context, name))} == {name: name for name in COMMANDS}


def test_a_fault_of_ours_ends_with_3_and_a_text_for_an_issue(said: Callable[..., Said], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RULES, "SG999", "rule_that_nobody_wrote")
    code, out, err = said("rules", "--lang", "en")
    assert (code, out) == (Exit.FAULT, "")
    assert "command: stdgen rules --lang en\n" in err
    assert "exception: ModuleNotFoundError: No module named 'stdgen.rules.rule_that_nobody_wrote'\n" in err
    assert "Traceback" not in err


def test_a_fault_of_ours_shows_its_trace_to_those_who_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RULES, "SG999", "rule_that_nobody_wrote")
    with pytest.raises(ModuleNotFoundError):
        entry.run(["rules", "--debug"])


def test_the_text_for_an_issue_names_the_input_and_the_first_cause() -> None:
    try:
        try:
            int("den XX")
        except ValueError as cause:
            raise RuntimeError("noget gik galt") from cause
    except RuntimeError as error:
        error.add_note("mappe/a.pdf")
        told = fault.as_issue(error, ["check", "mappe"], "da").splitlines()
    assert f"  stdgen: {__version__}" in told
    assert "  input: mappe/a.pdf" in told
    assert "  exception: ValueError: invalid literal for int() with base 10: 'den XX'" in told
    assert any(line.startswith("  where: ") and "test_cli_entry.py" in line for line in told)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completion(said: Callable[..., Said], shell: str) -> None:
    code, out, err = said("completion", shell)
    assert (code, err) == (Exit.CLEAN, "")
    assert "_STDGEN_COMPLETE" in out


@pytest.mark.parametrize(("arguments", "code"), [(["--version"], 0), (["rules"], 0), (["chek"], 2)])
def test_clicks_own_runner_calls_it_as_a_shell_does(arguments: list[str], code: int) -> None:
    assert CliRunner().invoke(main, arguments).exit_code == code


def test_signs_that_a_terminal_obeys_are_not_said_back_to_it(said: Callable[..., Said]) -> None:
    _, _, told = said("check", "ingen\x9b31m\u202efil.pdf")
    assert "fandt ikke «ingen\N{REPLACEMENT CHARACTER}31m\N{REPLACEMENT CHARACTER}fil.pdf»" in told


def test_a_fault_that_came_from_a_worker_is_told_without_importing_what_works_there() -> None:
    try:
        raise KeyError("x")
    except KeyError as error:
        away = fault_of(error)
    told = fault.as_issue(away, ["check"], "da")
    assert "exception: KeyError: 'x'" in told
    assert "test_cli_entry.py" in told
