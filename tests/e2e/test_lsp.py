"""`stdgen lsp` as an editor meets it: another process, spoken to over its standard input and output."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

PATIENCE = 60  # seconds
ROOT = Path(__file__).parents[2]
TEXT = """\
title: Støtte 😀 til til madlavning
municipality: Eksempel Kommune
service:
  name: Støtte
  provisions: ["SEL § 83"]
status: draft
sections:
  - topic: content
    heading: Om 😀 Målgrupe
    text: |
      Du 😀 får får hjælp efter §85..
      Madservice ydes efter servicelovens § 83, stk. 1, nr. 3.
"""
MENDED = TEXT.replace("til til", "til").replace("Målgrupe", "Målgruppe").replace("får får", "får").replace("§85..", "§ 85.")
LINES = TEXT.split("\n")


class Editor:
    """An editor with one file open; what it is told of it is kept."""

    def __init__(self, client: LanguageClient, uri: str) -> None:
        self.client, self.uri, self.version = client, uri, 0
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.messages: asyncio.Queue[types.ShowMessageParams] = asyncio.Queue()
        client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda told: self.told.put_nowait(told))
        client.feature(types.WINDOW_SHOW_MESSAGE)(lambda told: self.messages.put_nowait(told))

    @property
    def file(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)

    def open(self, text: str) -> None:
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(self.uri, "yaml", 1, text)))
        self.version = 1

    def type(self, text: str) -> None:
        self.version += 1
        change = types.TextDocumentContentChangeWholeDocument(text)
        file = types.VersionedTextDocumentIdentifier(self.version, self.uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(file, [change]))

    async def found(self) -> types.PublishDiagnosticsParams:
        return await asyncio.wait_for(self.told.get(), PATIENCE)

    async def hovered(self, row: int, words: str) -> str:
        at = types.Position(row, units(LINES[row][: LINES[row].index(words)]))
        told = await self.client.text_document_hover_async(types.HoverParams(self.file, at))
        assert told is not None
        assert isinstance(told.contents, types.MarkupContent)
        return told.contents.value

    async def offered(self, row: int, character: int) -> list[types.CompletionItem]:
        params = types.CompletionParams(self.file, types.Position(row, character))
        told = await self.client.text_document_completion_async(params)
        assert isinstance(told, list)
        return told

    async def actions(self, whole: types.Range, *only: str) -> list[types.CodeAction]:
        context = types.CodeActionContext([], only or None)
        told = await self.client.text_document_code_action_async(types.CodeActionParams(self.file, whole, context))
        return [each for each in told or [] if isinstance(each, types.CodeAction)]


@asynccontextmanager
async def editing(folder: Path, *options: str) -> AsyncIterator[Editor]:
    client = LanguageClient("test", "1")
    editor = Editor(client, (folder / "a.yaml").as_uri())
    await client.start_io(sys.executable, "-m", "stdgen", "lsp", *options, cwd=ROOT)
    capabilities = types.ClientCapabilities()
    await client.initialize_async(types.InitializeParams(capabilities, root_uri=folder.parent.as_uri()))
    client.initialized(types.InitializedParams())
    try:
        yield editor
    finally:
        await asyncio.wait_for(client.shutdown_async(None), PATIENCE)
        client.exit(None)
        assert client._server is not None
        assert await asyncio.wait_for(client._server.wait(), PATIENCE) == 0
        await client.stop()  # type: ignore[no-untyped-call]  # as pygls has it


def served(script: Callable[[Editor], Awaitable[None]], folder: Path, *options: str) -> None:
    async def run() -> None:
        async with editing(folder, *options) as editor:
            await script(editor)

    asyncio.run(run())


def units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def underlined(diagnostic: types.Diagnostic, text: str) -> str:
    """The words of a text that a diagnostic stands under, by units of UTF-16."""
    line = text.split("\n")[diagnostic.range.start.line].encode("utf-16-le")
    return line[2 * diagnostic.range.start.character : 2 * diagnostic.range.end.character].decode("utf-16-le")


def applied(text: str, edits: list[types.TextEdit]) -> str:
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    for edit in sorted(edits, key=lambda each: (each.range.start.line, each.range.start.character), reverse=True):
        start, end = edit.range.start, edit.range.end
        joined = lines[start.line][: 2 * start.character] + edit.new_text.encode("utf-16-le") + lines[end.line][2 * end.character :]
        lines[start.line : end.line + 1] = [joined]
    return "\n".join(line.decode("utf-16-le") for line in lines)


EVERYWHERE = types.Range(types.Position(0, 0), types.Position(99, 0))


def test_what_is_found_is_told_while_somebody_types(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        first = await editor.found()
        assert {underlined(each, TEXT) for each in first.diagnostics if each.code in ("doubled-word", "misspelled-heading")} == {
            "til til",
            "Målgrupe",
            "får får",
        }
        for text in (TEXT + "x", TEXT.replace("status: draft", "status: x"), MENDED):
            editor.type(text)
        last = await editor.found()
        assert (last.version, {each.code for each in last.diagnostics} & {"doubled-word", "schema-violation"}) == (4, set())
        editor.type("title: [")
        assert [each.code for each in (await editor.found()).diagnostics] == ["schema-violation"]
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(editor.file))
        assert list((await editor.found()).diagnostics) == []

    served(script, tmp_path)


def test_a_folder_with_danish_letters_and_spaces_is_a_folder_like_others(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        assert "%20" in editor.uri
        editor.open(TEXT)
        await editor.found()
        assert "**SG401 doubled-word**" in await editor.hovered(10, "får får")

    served(script, tmp_path / "Støtte og omsorg")


def test_a_cursor_below_the_text_stands_on_nothing(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        await editor.found()
        params = types.HoverParams(editor.file, types.Position(99, 0))
        assert await editor.client.text_document_hover_async(params) is None

    served(script, tmp_path)


def test_what_stands_at_the_cursor_is_explained(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        await editor.found()
        assert "**SG401 doubled-word**" in await editor.hovered(10, "får får")
        assert "SEL § 83, stk. 1, nr. 3" in await editor.hovered(11, "§ 83")
        assert "Hvad afsnittet handler om" in await editor.hovered(7, "topic")

    served(script, tmp_path)


def test_the_editor_is_answered_in_english_where_that_is_asked_for(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        assert any("the word stands twice" in each.message for each in (await editor.found()).diagnostics)
        assert "What the section is about" in await editor.hovered(7, "topic")

    served(script, tmp_path, "--lang", "en")


def test_keys_topics_provisions_and_variables_are_offered(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        await editor.found()
        assert "purpose" in {each.label for each in await editor.offered(7, 11)}
        assert "SEL § 83 b" in {each.label for each in await editor.offered(4, 22)}
        editor.type(TEXT + "      Vi i {{ komm\n    te")
        offered = await editor.offered(12, len("      Vi i {{ komm"))
        (variable,) = [each for each in offered if each.label == "kommune.navn"]
        assert isinstance(variable.text_edit, types.TextEdit)
        assert applied("\n" * 12 + "      Vi i {{ komm", [variable.text_edit]).strip() == "Vi i {{ kommune.navn"
        assert {"quotes", "sections"} <= {each.label for each in await editor.offered(13, 6)}

    served(script, tmp_path)


def test_fixes_are_offered_and_do_what_they_say(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        await editor.found()
        heading = types.Range(types.Position(8, 20), types.Position(8, 20))
        (one,) = await editor.actions(heading, types.CodeActionKind.QuickFix)
        assert (one.title, one.is_preferred) == ("Ret «Målgrupe» til «Målgruppe»", True)
        moved = [each for each in await editor.actions(EVERYWHERE) if each.title.startswith("Forslag")]
        assert [each.is_preferred for each in moved] == [False]
        (every,) = await editor.actions(EVERYWHERE, types.CodeActionKind.SourceFixAll)
        assert every.edit is not None
        assert every.edit.changes is not None
        text = applied(TEXT, list(every.edit.changes[editor.uri]))
        assert text.replace("§ 85..", "§ 85.") == MENDED

    served(script, tmp_path)


def test_other_files_in_yaml_are_none_of_its_business(tmp_path: Path) -> None:
    async def script(editor: Editor) -> None:
        editor.open("version: 3\nservices:\n  web: {image: x}\n")
        assert await editor.actions(EVERYWHERE) == []
        assert await editor.offered(0, 3) == []
        assert editor.told.empty()

    served(script, tmp_path)


def test_a_profile_that_is_not_in_order_is_told(tmp_path: Path) -> None:
    folder, own = tmp_path / "egen", tmp_path / "templates" / "egen"
    own.mkdir(parents=True)
    (own / "profile.yaml").write_text("zzz: 1\n", encoding="utf-8")

    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        told = await asyncio.wait_for(editor.messages.get(), PATIENCE)
        assert "profile.yaml" in told.message

    served(script, folder)


def test_what_the_municipality_has_waived_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "stdgen.toml").write_text('ignore = ["doubled-word"]\n', encoding="utf-8")

    async def script(editor: Editor) -> None:
        editor.open(TEXT)
        codes = {each.code for each in (await editor.found()).diagnostics}
        assert ("misspelled-heading" in codes, "doubled-word" in codes) == (True, False)
        (tmp_path / "stdgen.toml").write_text("zzz = 1\n", encoding="utf-8")
        editor.type(TEXT + "\n")
        told = await asyncio.wait_for(editor.messages.get(), PATIENCE)
        assert "stdgen.toml" in told.message

    served(script, tmp_path)


@pytest.mark.parametrize("option", ["--profile=zzz", "--as-of=i dag", "x"])
def test_a_call_that_cannot_be_carried_out_is_refused(option: str) -> None:
    from stdgen.cli.entry import run

    assert run(["lsp", option]) == 2
