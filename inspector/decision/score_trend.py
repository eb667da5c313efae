"""The trend of scores with control limits: the EWMA chart of `drift`, drawn over a stretch of parts.

z_i = (1 - w) z_(i-1) + w x_i with z_0 = m, x_i the log score of a passed part, and limits

    m +- L sqrt( s^2 ( w / (2 - w) (1 - (1 - w)^(2 i)) + 1 / n ) )

with mean m and variance s^2 of the n parts of the in-control period (Roberts 1959, Technometrics 1, 239-250;
Montgomery, Introduction to Statistical Quality Control, section 9.2; the term 1 / n is for the mean being an
estimate itself). w = 0.05, L = 4 and n = 50 are those of the live warning, so that chart and warning never
disagree. Logs because scores are closer to log-normal than to normal; the chart is given on the raw scale.
"""

from collections.abc import Sequence

import numpy as np

from inspector.decision.calibration import SMALLEST_SCORE
from inspector.decision.drift import BASELINE_PARTS, LEAST_SD, WEIGHT, WIDTH, DriftDirection
from inspector.domain.errors import ProgrammingFault
from inspector.domain.figures import Floats, RecordColumns, ScoreTrend
from inspector.domain.verdict import VerdictKind


def score_trend(columns: RecordColumns, *, baseline: Sequence[float] = ()) -> ScoreTrend | None:
    """The moving average of the scores of passed parts and its control limits. Pure, any thread.

    Args:
        columns: Parts of ONE recipe version, in order: scores of two versions cannot be compared.
        baseline: Scores of the in-control period. Give the first `BASELINE_PARTS` passed parts of the recipe
            version, made right after its enrollment was checked; the parts of `columns` are then all
            followed. Without, the first parts of `columns` are the period and are not followed: their
            limits are NaN and never tell of a drift.

    Returns:
        None where the period would have fewer than `BASELINE_PARTS` parts or there is no part to follow.

    Raises:
        ProgrammingFault: The columns hold more than one recipe version.
    """
    if len(np.unique(columns.recipe_codes)) > 1:
        raise ProgrammingFault("A trend is made of the scores of one recipe version.")
    passed = columns.where(columns.is_verdict(VerdictKind.PASS) & ~np.isnan(columns.scores))
    within = 0 if len(baseline) else BASELINE_PARTS
    period = np.asarray(baseline) if len(baseline) else passed.scores[:BASELINE_PARTS]
    if len(period) < BASELINE_PARTS or len(passed) <= within:
        return None
    return _trend(passed, _logs(period), within)


def drift_of(trend: ScoreTrend) -> DriftDirection | None:
    """Where the scores have drifted by the last part; None while they are steady."""
    if not len(trend.drifting) or not trend.drifting[-1]:
        return None
    return DriftDirection.UP if trend.ewma[-1] > trend.centre else DriftDirection.DOWN


def _trend(passed: RecordColumns, period: Floats, within: int) -> ScoreTrend:
    from scipy.signal import lfilter  # not before it is needed: the window starts without scipy

    mean, variance = float(period.mean()), max(float(period.var(ddof=1)), LEAST_SD**2)
    followed = _logs(passed.scores[within:])
    level = lfilter([WEIGHT], [1.0, WEIGHT - 1.0], followed - mean)
    steps = np.arange(1, len(followed) + 1)
    settled = 1.0 - (1.0 - WEIGHT) ** (2.0 * steps)
    allowed = WIDTH * np.sqrt(variance * (WEIGHT / (2.0 - WEIGHT) * settled + 1.0 / len(period)))
    unknown = np.full(within, np.nan)
    return ScoreTrend(
        record_ids=passed.record_ids,
        captured_us=passed.captured_us,
        scores=passed.scores,
        ewma=np.exp(np.concatenate((np.zeros(within), level)) + mean),
        lower=np.exp(np.concatenate((unknown, -allowed)) + mean),
        upper=np.exp(np.concatenate((unknown, allowed)) + mean),
        centre=float(np.exp(mean)),
        baseline=len(period),
        drifting=np.concatenate((np.zeros(within, np.bool_), np.abs(level) > allowed)),
    )


def _logs(scores: Floats) -> Floats:
    return np.log(np.maximum(scores, SMALLEST_SCORE))
