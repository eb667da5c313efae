"""Takes the texts of the code into the translation files: `make translations`.

Marked texts (`say`, `say_n`, `mark`) come from everywhere; messages of the program below the window are the
sentences it is written with, a value in them as `{0}`, and words marked with the note "message". What is
translated stays; what is said no more is dropped; what is new is "unfinished" until somebody translates it.
Run with `--check` it changes nothing and fails where a file is not up to date or a text is not translated.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from inspector.language import LANGUAGES, Language
from inspector.language.catalogue import MESSAGES

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "inspector"
FOLDER = ROOT / "resources" / "translations"
WINDOW = "window"
MARKS = {"say": 1, "say_n": 2, "mark": 1}
"""Function to the place of its note."""
_SPEAKS_ENGLISH = (
    *("ui", "language", "gentl", "training", "benchmark", "__main__.py"),
    *("app/cli", "export/report", "storage/database"),
    *(f"capture/simulated/{parts}" for parts in ("component", "surface", "housing", "weave")),
)
"""Below `inspector`: no messages of these reach the window unmarked."""
_UNSEEN_CALLS = {
    *("debug", "info", "warning", "error", "exception", "getLogger", "execute", "text", "compile", "Field"),
    *("ProgrammingFault", "ValueError", "AttributeError", "TypeError", "KeyError", "NotImplementedError"),
    *("TypeVar", "cast"),
}
"""What is said to these is for the log or a programmer."""
_PROSE = re.compile(r"[A-Za-z]{2,}[,.:;]? (\{|[A-Za-z('\"]{1,})|\} [a-z]{2,}")
_NAMED_SLOT = re.compile(r"\{\w*(:[^{}]*)?\}")
_CODE = re.compile(
    r"\bimport \w|SELECT |%\(?[srdg]|\|\s*None|[\[\]]{2}|</?\w+>|^\s*--|\w\(\)|CREATE |PRAGMA |BEGIN |DELETE "
    r"|INDEXED |OR IGNORE|IS NOT NULL|^tuple\["
)


@dataclass(frozen=True, order=True)
class Text:
    """One text: the context it belongs to, the English, the note, and whether it has plural forms."""

    context: str
    source: str
    note: str = ""
    plural: bool = False


def texts(package: Path = PACKAGE) -> list[Text]:
    """Every text of the code, sorted."""
    found: set[Text] = set()
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        if _speaks(tree):
            found.update(marked(tree))
        if not path.relative_to(package).as_posix().startswith(_SPEAKS_ENGLISH):
            found.update(Text(MESSAGES, source) for source in messages(tree))
    return sorted(found)


def _speaks(tree: ast.Module) -> bool:
    """The command line has a `say` of its own, which prints."""
    return any(
        isinstance(node, ast.ImportFrom)
        and node.module == "inspector.language"
        and any(name.name in MARKS for name in node.names)
        for node in ast.walk(tree)
    )


def marked(tree: ast.AST) -> Iterator[Text]:
    """Texts given to `say`, `say_n` and `mark`.

    Raises:
        SystemExit: One is no literal, which no translator would ever see.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            place = MARKS[node.func.id]
            source = node.args[0]
            note = node.args[place] if len(node.args) > place else ast.Constant("")
            if isinstance(source, ast.JoinedStr | ast.BinOp):
                raise SystemExit(f"line {node.lineno}: {ast.unparse(node)}: give a literal, values by name")
            if isinstance(source, ast.Constant) and isinstance(note, ast.Constant):
                yield Text(WINDOW, str(source.value), str(note.value), node.func.id == "say_n")


def messages(tree: ast.Module) -> Iterator[str]:
    """Sentences with their values as `{0}`, `{1}`: what a person may get to read."""
    for node in _read(tree):
        source = _sentence(node)
        if _PROSE.search(source) and not _CODE.search(source):
            yield source


def _read(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Texts below `node`, but no docstrings and nothing that is for the log."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Call) and _name(child.func) in _UNSEEN_CALLS | MARKS.keys():
            continue
        if isinstance(child, ast.arg | ast.Subscript) or (
            isinstance(child, ast.AnnAssign) and child.value is None
        ):
            continue
        if isinstance(child, ast.JoinedStr) or (
            isinstance(child, ast.Constant) and isinstance(child.value, str)
        ):
            yield child
        else:
            yield from _read(child)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _sentence(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):  # a pattern for `str.format`, or a plain sentence
        slot = count()
        return _NAMED_SLOT.sub(lambda _: f"{{{next(slot)}}}", str(node.value)).strip()
    pieces, slots = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            pieces.append(str(value.value))
        else:
            pieces.append(f"{{{slots}}}")
            slots += 1
    return "".join(pieces).strip()


# -- files ---------------------------------------------------------------------------------------------------


def file_of(language: Language) -> Path:
    """The translation file of a language."""
    return FOLDER / f"inspector_{language.code}.ts"


def known(path: Path) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """(context, source, note) to its forms, those that are translated."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            found[key] = forms or (translation.text or "",)
    return found


def written(
    language: Language, wanted: list[Text], translated: dict[tuple[str, str, str], tuple[str, ...]]
) -> str:
    """The whole file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language.locale}" sourcelanguage="en_GB">')
    for context in (MESSAGES, WINDOW):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in wanted:
            if text.context == context:
                lines += _message(text, translated.get((text.context, text.source, text.note)), language)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, forms: tuple[str, ...] | None, language: Language) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.note:
        yield f"        <comment>{escape(text.note)}</comment>"
    state = "" if forms else ' type="unfinished"'
    forms = forms or ("",) * language.plural_forms
    if text.plural:
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    else:
        inside = escape(forms[0])
    yield f"        <translation{state}>{inside}</translation>"
    yield "    </message>"


def faults(language: Language, wanted: list[Text]) -> list[str]:
    """What keeps a translation file from being shipped, in words."""
    translated = known(file_of(language))
    missing = [text for text in wanted if (text.context, text.source, text.note) not in translated]
    found = [f"{language.code}: not translated: {text.source!r}" for text in missing]
    if file_of(language).read_text(encoding="utf-8") != written(language, wanted, translated):
        found.append(f"{language.code}: not up to date: run `make translations`")
    return found


def main() -> int:
    """Update the files, or with --check tell what is wrong with them."""
    wanted, wrong = texts(), []
    for language in LANGUAGES[1:]:
        if "--check" in sys.argv:
            wrong += faults(language, wanted)
            continue
        translated = known(file_of(language))
        file_of(language).write_text(written(language, wanted, translated), encoding="utf-8")
        left = sum((text.context, text.source, text.note) not in translated for text in wanted)
        sys.stdout.write(f"{file_of(language).name}: {len(wanted)} texts, {left} not translated\n")
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
