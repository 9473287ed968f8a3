"""What an editor tells becomes what it is told: findings a moment after the last key, and answers about the place of the cursor."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from stdgen import __version__, rules
from stdgen.lsp import explaining, messages
from stdgen.lsp.judging import Judged, Work, judged
from stdgen.lsp.offering import Known, offers
from stdgen.lsp.positions import Lines, Spot
from stdgen.model.law import Law
from stdgen.model.provision import Provision
from stdgen.model.text import Text
from stdgen.standards.telling import is_standard

PAUSE = 0.2  # seconds without a key before a text is judged: nobody reads while typing, and each time costs some thirty milliseconds
TRIGGERS = [" ", ":", "§", "{", ".", "-"]
FAILED = Text(da="stdgen kunne ikke efterse filen: {0}", en="stdgen could not check the file: {0}")
RULED = "\n\n---\n\n"

LawPage = Callable[[Law, Provision, Known], str]


class Held(NamedTuple):
    """What came of a text, and which version of it that was."""

    version: int | None
    text: str
    came: Judged


class Standards:
    """The standards that are open in one editor."""

    def __init__(self, server: LanguageServer, work: Work, law_page: LawPage) -> None:
        """`law_page` tells as plain text what the law says of a provision."""
        self.server, self.work, self.law_page = server, work, law_page
        self._held: dict[str, Held] = {}
        self._turn: dict[str, int] = {}
        self._thread = ThreadPoolExecutor(max_workers=1)  # one at a time: what rules keep for a document is kept for one thread

    def lines(self, text: str) -> Lines:
        """A text, counted as the editor counts."""
        unit = self.server.workspace.position_encoding
        return Lines(text, unit.value if isinstance(unit, types.PositionEncodingKind) else unit or "utf-16")

    async def changed(self, uri: str, pause: float) -> None:
        """Judges a text when nothing was typed for a while."""
        turn = self._turn[uri] = self._turn.get(uri, 0) + 1
        await asyncio.sleep(pause)
        if self._turn.get(uri) == turn:
            await self.judged(uri)

    def closed(self, uri: str) -> None:
        """Forgets a text, and takes its findings away."""
        self._turn.pop(uri, None)
        self._held.pop(uri, None)
        self._publish(uri, [], None)

    async def judged(self, uri: str) -> Held | None:
        """What comes of the text as it stands now; the editor is told. None for what is no standard or could not be checked."""
        document, held = self._open(uri), self._held.get(uri)
        if document is None or (held is None and not is_standard(document.path, document.source)):
            return None
        if held is None or held.text != document.source:
            held = await self._anew(uri, document.source, document.version, held)
        return held

    def _open(self, uri: str) -> TextDocument | None:
        """The text as it stands in the editor; the workspace knows it by its address with no letter quoted."""
        found: TextDocument | None = self.server.workspace.text_documents.get(unquote(uri))
        return found

    async def _anew(self, uri: str, text: str, version: int | None, before: Held | None) -> Held | None:
        path = Path(to_fs_path(uri) or "standard.yaml")
        root = self.server.workspace.root_path
        task = partial(judged, text, path, Path(root) if root else None, self.work, before.came.known if before else None)
        try:
            came = await asyncio.get_running_loop().run_in_executor(self._thread, task)
        except Exception as error:
            self._fail(error)
            return None
        held = Held(version, text, came)
        document = self._open(uri)
        if document is not None and document.source == text:
            self._held[uri] = held
            lines = self.lines(text)
            self._publish(uri, [messages.diagnostic(each, lines, self.work.lang) for each in came.findings], version)
        return held

    def _fail(self, error: Exception) -> None:
        """A profile or a law that is not in order is told; what else fails is ours, and must not pass for a clean text."""
        message = getattr(error, "message", None)
        told = message.in_(self.work.lang) if isinstance(message, Text) else f"{type(error).__name__}: {error}"
        self.server.window_show_message(types.ShowMessageParams(types.MessageType.Error, FAILED.in_(self.work.lang).format(told)))

    def _publish(self, uri: str, found: list[types.Diagnostic], version: int | None) -> None:
        self.server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))


def server(work: Work, law_page: LawPage) -> LanguageServer:
    """A server that is ready to be started."""
    made = LanguageServer("stdgen", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
    standards = Standards(made, work, law_page)
    _follow(made, standards)
    _answer(made, standards)
    return made


def _follow(made: LanguageServer, standards: Standards) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        await standards.changed(params.text_document.uri, 0)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        await standards.changed(params.text_document.uri, PAUSE)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: types.DidSaveTextDocumentParams) -> None:
        await standards.changed(params.text_document.uri, 0)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        standards.closed(params.text_document.uri)


def _answer(made: LanguageServer, standards: Standards) -> None:
    @made.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        held = await standards.judged(params.text_document.uri)
        if held is None or params.position.line >= len((lines := standards.lines(held.text)).lines):
            return None
        told = _told(held.came, lines, params.position, standards)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, told)) if told else None

    @made.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=TRIGGERS))
    async def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        held = await standards.judged(params.text_document.uri)
        if held is None or params.position.line >= len((lines := standards.lines(held.text)).lines):
            return []
        row, column = params.position.line, lines.column(Spot(params.position.line, params.position.character))
        return [messages.item(offer, row, column, lines) for offer in offers(lines.lines, row, column, held.came.known)]

    kinds = types.CodeActionOptions([types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll])

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)
    async def act(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        held = await standards.judged(uri)
        if held is None or made.workspace.get_text_document(uri).source != held.text:
            return []  # typed on meanwhile: edits of an older text would hit other words
        lines, only = standards.lines(held.text), params.context.only
        return list(messages.actions(held.came.findings, params.range, uri, lines, standards.work.lang, only))


def _told(came: Judged, lines: Lines, at: types.Position, standards: Standards) -> str:
    """The pages of the rules that found something at the cursor, of the provision cited there, of the key that stands there."""
    lang = standards.work.lang
    row, column = at.line, lines.column(Spot(at.line, at.character))
    here = types.Range(at, at)
    names = dict.fromkeys(each.name for each in came.findings if each.at.line and messages.meet(messages.range_of(each, lines), here))
    pages = [explaining.rule_page(rules.named(name), lang) for name in names]
    if cited := explaining.provision_under(lines.line(row), column, came.known):
        pages.append(explaining.as_block(standards.law_page(came.known.law, cited, came.known)))
    if key := explaining.key_under(lines.lines, row, column, lang):
        pages.append(key)
    return RULED.join(pages)
