"""The sheet of a shift in other languages: words, figures, letters."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pypdfium2
import pytest
from helpers.bracketed import english, speak_bracketed, speak_words, without_brackets
from helpers.shift_samples import empty_report, shift_report

from inspector.export import ShiftReport, export_pdf
from inspector.export.report.fonts import text_width, wrapped
from inspector.export.report.html_report import html
from inspector.export.report.shapes import breadth, shortened

HEADINGS = {
    "Shift report: {name}": "Schichtbericht: {name}",
    "Parts an hour and their yield": "Teile je Stunde und ihre Ausbeute",
    "What was flagged, by defect name": "Auffälliges nach Fehlername",
    "Where on the part": "Wo auf dem Teil",
    "Trend of the scores of passed parts": "Verlauf der Scores der IO-Teile",
    "Worst parts: furthest above the reject limit": "Schlechteste Teile: am weitesten über der Grenze",
    "By region of the part": "Nach Bereich des Teils",
    "By reason, with parts that were not inspected": "Nach Grund, mit nicht geprüften Teilen",
    "Limits and recipes that were changed": "Geänderte Grenzen und Rezepte",
    "Who reviewed these parts": "Wer diese Teile nachgeprüft hat",
}
GERMAN = HEADINGS | {
    "{begin} to {end} ({zone})": "{begin} bis {end} ({zone})",
    "{weekday} {day} {month} {year}, {time}": "{weekday}, {day}. {month} {year}, {time}",
    "Tue": "Di",
    "Yield": "Ausbeute",
    "{passed} of {judged} judged": "{passed} von {judged} geprüft",
}
CHINESE = {
    "Shift report: {name}": "班次报告：{name}",
    "Parts an hour and their yield": "每小时工件数与良率",
    "Recipe: {name}": "配方：{name}",
    "{passed} of {judged} judged": "合格{passed}，已判定{judged}",
    "Not inspected": "未检测",
    "Worst parts: furthest above the reject limit": "最差工件：超出剔除限值最多",
}
DATA = {"Early", "washer", "scratch", "dent", "Ada", "ms"}
"""What people and machines are called in the sample, and a unit: no language changes them."""


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    english()


def pages(report: ShiftReport, folder: Path) -> list[str]:
    export_pdf(report, folder / "shift.pdf")
    document = pypdfium2.PdfDocument(folder / "shift.pdf")
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def headings(page: str) -> list[str]:
    return [unescape(found) for found in re.findall(r"<h[12]>(.*?)</h[12]>", page)]


def test_a_german_sheet_has_german_headings_and_figures(tmp_path: Path) -> None:
    speak_words("de", GERMAN)
    page = html(shift_report())
    assert page.startswith('<!doctype html>\n<html lang="de">')
    assert set(headings(page)) == {text.format(name="Early") for text in HEADINGS.values()}
    first, second = pages(shift_report(), tmp_path)
    for words in (
        "Di, 03. Nov 2026, 06:10 bis 14:10 (UTC)",
        "89,5 %",
        "340 von 380 geprüft",
        "03.11.2026 14:11",
    ):
        assert words in first
        assert words in unescape(page)
    for text in HEADINGS.values():
        assert text.format(name="Early") in first + second
    assert not re.search(r"\d\.\d+ %", first + page.partition("<h1>")[2])


@pytest.mark.parametrize("made", [shift_report, empty_report])
def test_every_word_of_the_sheet_is_marked_for_translators(made, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    speak_bracketed()
    report = replace(made(), trend_note="", drift_note="", changes=(), reasons=(), regions=())
    body = re.sub(r"<style>.*?</style>|<svg[^>]*>|<[^>]*>", "\n", html(report).partition("<body>")[2])
    left = {word for piece in without_brackets(unescape(body)) for word in re.findall(r"[A-Za-z]{2,}", piece)}
    assert left <= DATA


def test_a_chinese_sheet_has_chinese_letters(tmp_path: Path) -> None:
    speak_words("zh", CHINESE)
    first, second = pages(shift_report(), tmp_path)
    for words in (
        "班次报告：Early",
        "每小时工件数与良率",
        "配方：washer v1",
        "合格340，已判定380",
        "未检测",
    ):
        assert words in first
    assert "最差工件" in second
    assert '<html lang="zh">' in html(shift_report())


def test_a_longer_note_in_a_tile_takes_two_lines(tmp_path: Path) -> None:
    note = "zwischen den beiden Grenzen des Rezepts"
    speak_words("de", {"between the two limits": note})
    first, _ = pages(shift_report(), tmp_path)
    assert note in " ".join(first.split())


def test_chinese_text_is_broken_between_letters_and_fits() -> None:
    text = "本图显示合格工件的得分，自前50个工件起：若移动平均线超出控制限，请检查光源、镜头与材料。" * 4
    lines = list(wrapped(text, 8, 200))
    assert len(lines) > 2
    assert "".join(lines) == text
    assert all(text_width(line, 8) <= 200 for line in lines)
    assert not any(line[0] in "，。：、" for line in lines)


def test_a_chinese_letter_takes_the_room_of_two() -> None:
    assert (breadth("dent"), breadth("深划痕")) == (4, 6)
    assert (shortened("深划痕深划痕", 8), shortened("scratched", 8)) == ("深划痕…", "scratch…")
