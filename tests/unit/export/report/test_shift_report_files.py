"""The sheet of a shift: what a person reads on it, as PDF and as HTML."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest
from helpers.shift_samples import empty_report, shift_report
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import EnvironmentFault
from inspector.domain.figures import ParetoBar
from inspector.export import ShiftReport, export_html, export_pdf
from inspector.export.report.charts import merged, nice_top, percent
from inspector.export.report.fonts import fitting, text_width
from inspector.export.report.html_report import html


@contextmanager
def opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(path)
    try:
        yield document
    finally:
        document.close()


def texts(report: ShiftReport, folder: Path) -> list[str]:
    """What is written on each page."""
    export_pdf(report, folder / "shift.pdf")
    with opened(folder / "shift.pdf") as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_the_sheet_says_what_a_person_asks_first(tmp_path: Path) -> None:
    first, second = texts(shift_report(), tmp_path)
    for words in (
        "Shift report: Early",
        "Tue 03 Nov 2026, 06:10 to 14:10 (UTC)",
        "washer v1",
        "89.5 %",
        "340 of 380 judged",
        "few reviewed",
        "moving average",
        "scratch",
        "Page 1 of 2",
    ):
        assert words in first
    for words in ("Worst parts", "no. 8", "Ada", "4 parts: 3 defect, 1 good, 0 unsure", "review 2 to 2.1"):
        assert words in second


def test_the_sheet_has_ink_where_the_charts_are(tmp_path: Path) -> None:
    export_pdf(shift_report(), tmp_path / "shift.pdf")
    with opened(tmp_path / "shift.pdf") as document:
        picture = document[0].render(scale=1).to_numpy()
    assert picture[170:340].std() > 30  # the bars of the hours
    assert (picture[:, :25] == 255).all()  # nothing runs over the margin
    assert (picture[:, -25:] == 255).all()


def test_names_of_the_east_are_written_with_their_letters(tmp_path: Path) -> None:
    first, _ = texts(shift_report(names=["Łódź ряд", "深划痕"]), tmp_path)
    assert "Łódź ряд" in first
    assert "深划痕" in first


def test_a_shift_without_parts_is_a_sheet_too(tmp_path: Path) -> None:
    first, second = texts(empty_report(), tmp_path)
    assert "No part was inspected." in first
    assert "No part was flagged." in second
    assert "None" in html(empty_report())


def test_a_drift_is_said_in_words(tmp_path: Path) -> None:
    first, _ = texts(replace(shift_report(), drift_note="the scores have drifted up."), tmp_path)
    assert "Warning: the scores have drifted up." in first


def test_long_lists_and_names_stay_on_two_pages(tmp_path: Path) -> None:
    base = shift_report(names=["x" * 60, "y" * 60], who="Maximiliana " * 9)
    long = replace(base, changes=base.changes * 40, worst=base.worst * 3, reviewers=base.reviewers * 30)
    pages = texts(long, tmp_path)
    assert len(pages) == 2
    assert "and 33 more, see the audit trail" in pages[1]


class Page(HTMLParser):
    """Collects the tags and addresses of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]


def test_the_page_needs_nothing_beside_it(tmp_path: Path) -> None:
    export_html(shift_report(), tmp_path / "shift.html")
    page = Page((tmp_path / "shift.html").read_text("utf-8"))
    assert page.addresses
    assert all(address.startswith("data:image/jpeg;base64,") for address in page.addresses)
    assert not {"script", "link", "iframe"} & set(page.tags)
    assert page.tags.count("svg") == 6


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '"><img src=x>', "a & b"])
def test_no_text_becomes_markup(text: str) -> None:
    page = Page(html(shift_report(names=[text], who=text, name=text)))
    assert page.tags == Page(html(shift_report(names=["dent"], who="Ada"))).tags


def test_a_target_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "shift.pdf").mkdir()
    with pytest.raises(EnvironmentFault, match=r"shift\.pdf"):
        export_pdf(shift_report(), tmp_path / "shift.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["shift.pdf"]


def test_what_does_not_fit_a_pareto_is_summed_up() -> None:
    bars = [ParetoBar(f"{number}", 10 - number, 0.0) for number in range(9)]
    assert [bar.name for bar in merged(bars)] == ["0", "1", "2", "3", "4", "4 others"]
    assert merged(bars)[-1].count == 5 + 4 + 3 + 2
    assert merged(bars[:6]) == bars[:6]


@given(st.integers(0, 10**7))
def test_a_scale_holds_its_bars_and_is_not_much_longer(most: int) -> None:
    top = nice_top(most)
    assert most <= top <= max(2.5 * most, 1)
    assert re.fullmatch(r"[125]0*", f"{top:.0f}")


def test_a_yield_is_never_rounded_up_to_everything() -> None:
    assert (percent(1.0), percent(0.9999), percent(0.5)) == ("100 %", "99.9 %", "50.0 %")


@given(st.text(max_size=40))
def test_text_is_cut_to_its_room(text: str) -> None:
    assert text_width(fitting(text, 8, 60), 8) <= 60 or fitting(text, 8, 60) == "…"
