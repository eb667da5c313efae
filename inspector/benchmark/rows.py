"""One row of `inspector benchmark accuracy`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RowKey:
    """What one row is about."""

    category: str
    model: str
    backbone: str
    shots: int
    seed: int


@dataclass(frozen=True)
class HalfFigures:
    """One model on the half of the test images that nothing was taken from; names as in `AccuracyRow`."""

    image_auroc: float
    false_reject: float
    escape: float


@dataclass(frozen=True)
class FeedbackFigures:
    """What confirmed goods are worth as further references, on test images they were not taken from.

    Attributes:
        added: How many goods were confirmed; fewer than asked for where the first half holds fewer.
        goods: Good images of the judged half. With eight or fewer of them a rate moves in large steps.
        defects: Defect images of the judged half.
        before: The model of the row on the judged half.
        after: The model that learned the confirmed goods too.
    """

    added: int
    goods: int
    defects: int
    before: HalfFigures
    after: HalfFigures


@dataclass(frozen=True)
class AccuracyRow:
    """One fit and one pass over a category's test images; names as in the command contract.

    Attributes:
        image_auroc: 0..1, as `image_ap`; never flipped.
        pixel_auroc: On maps upsampled to 256 x 256; None where no mask is given, as `pro`.
        fit_s: Seconds of learning from prepared references, held-out scoring not included.
        ms_per_image: Median of prepare + predict of one decoded test image.
        peak_mb: Peak resident memory of the process, from before the fit until the last test image is judged.
        false_reject: Share of good test images at or above the automatic reject limit.
        escape: Share of defect images below the automatic reject limit.
        good_flagged: Share of good test images at or above the automatic review limit: a person looks.
        defect_passed: Share of defect images below the automatic review limit: nobody looks.
        review_limit: The automatic limit, from the references alone, as `reject_limit`.
        goods: Good test images.
        defects: Defect images.
        not_inspected: Test images in which no part was found. They count as rejected, with twice the largest
            score; pixel figures leave them out.
        oracle_escape: Smallest escape of any limit that rejects no more goods than the automatic reject limit
            did; read off the test scores, so it needs labels, as the three below.
        oracle_escape_5: The same at no more than 5 % false rejects.
        oracle_f1: Largest F1 of any limit.
        oracle_f1_false_reject: Share of goods at or above that limit.
        oracle_f1_escape: Share of defects below that limit.
        feedback: None where no feedback was asked for, or a half lacks goods or defects.
    """

    category: str
    model: str
    backbone: str
    shots: int
    seed: int
    image_auroc: float
    image_ap: float
    pixel_auroc: float | None
    pro: float | None
    fit_s: float
    ms_per_image: float
    peak_mb: float | None
    false_reject: float
    escape: float
    good_flagged: float
    defect_passed: float
    review_limit: float
    reject_limit: float
    goods: int
    defects: int
    not_inspected: int
    oracle_escape: float
    oracle_escape_5: float
    oracle_f1: float
    oracle_f1_false_reject: float
    oracle_f1_escape: float
    feedback: FeedbackFigures | None

    @property
    def key(self) -> RowKey:
        """What the row is about."""
        return RowKey(self.category, self.model, self.backbone, self.shots, self.seed)
