from dataclasses import replace

import pytest

from inspector.benchmark import AccuracyRow, FeedbackFigures, HalfFigures, accuracy_tables, summary

ROW = AccuracyRow(
    category="a",
    model="m",
    backbone="b",
    shots=2,
    seed=0,
    image_auroc=0.5,
    image_ap=0.5,
    pixel_auroc=None,
    pro=None,
    fit_s=1.0,
    ms_per_image=10.0,
    peak_mb=None,
    false_reject=0.1,
    escape=0.2,
    good_flagged=0.3,
    defect_passed=0.1,
    review_limit=1.0,
    reject_limit=2.0,
    goods=20,
    defects=30,
    not_inspected=0,
    oracle_escape=0.1,
    oracle_escape_5=0.15,
    oracle_f1=0.9,
    oracle_f1_false_reject=0.2,
    oracle_f1_escape=0.05,
    feedback=None,
)
FEEDBACK = FeedbackFigures(2, 10, 15, HalfFigures(0.5, 0.1, 0.4), HalfFigures(0.75, 0.0, 0.3))


def row(category, seed, image_auroc, **changes):
    return replace(ROW, category=category, seed=seed, image_auroc=image_auroc, **changes)


def test_the_spread_is_over_the_means_of_the_seeds():
    rows = [row("a", 0, 0.2), row("a", 1, 0.6), row("b", 0, 0.4), row("b", 1, 1.0)]
    lines = {line.category: line for line in summary(rows)}
    assert list(lines) == ["a", "b", "mean"]
    assert lines["a"].figures["image_auroc"].seeds == pytest.approx((0.2, 0.6))
    overall = lines["mean"].figures["image_auroc"]
    assert overall.seeds == pytest.approx((0.3, 0.8))
    assert overall.mean == pytest.approx(0.55)
    assert overall.sd == pytest.approx(0.25 * 2**0.5)


def test_a_seed_that_one_category_lacks_is_not_in_the_mean():
    rows = [row("a", 0, 0.2), row("a", 1, 0.6), row("b", 0, 0.4)]
    overall = summary(rows)[-1]
    assert overall.seeds == (0,)
    assert overall.figures["image_auroc"].mean == pytest.approx(0.3)
    assert overall.figures["image_auroc"].sd is None


def test_figures_that_are_not_there_are_left_out_of_the_mean():
    rows = [row("a", 0, 0.2), row("b", 0, 0.4, pixel_auroc=0.9)]
    lines = {line.category: line for line in summary(rows)}
    assert lines["a"].figures["pixel_auroc"] is None
    assert lines["mean"].figures["pixel_auroc"].mean == 0.9


def test_models_and_shots_are_kept_apart():
    rows = [row("a", 0, 0.2), row("a", 0, 0.4, shots=4), row("a", 0, 0.6, model="n")]
    lines = [(line.model, line.shots, line.figures["image_auroc"].mean) for line in summary(rows)]
    assert lines == [("m", 2, 0.2), ("m", 2, 0.2), ("m", 4, 0.4), ("m", 4, 0.4), ("n", 2, 0.6), ("n", 2, 0.6)]


def test_tables_are_markdown_and_say_what_needs_labels():
    text = "\n".join(accuracy_tables([row("a", 0, 0.2), row("a", 1, 0.4)]))
    assert "| a        | m     | 2 | 0.200 0.400 | 0.300 (0.141) |" in text
    assert "oracle at 5 %*" in text
    assert "An oracle: a limit read off the labelled test scores" in text
    assert "Feedback" not in text


def test_the_feedback_table_says_how_many_images_are_behind_a_figure():
    text = "\n".join(accuracy_tables([replace(ROW, feedback=FEEDBACK)]))
    assert "2 of 10; 10 + 15" in text
    assert "0.500 -> 0.750 | 0.250" in text
