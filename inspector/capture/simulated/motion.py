"""How the conveyor moves a part: it comes in from the left, stands still to be inspected, and leaves."""

from inspector.capture.simulated.part import Place

ENTER_FRAMES, STAND_FRAMES, LEAVE_FRAMES, EMPTY_FRAMES = 5, 5, 5, 2
FRAMES_PER_PART = ENTER_FRAMES + STAND_FRAMES + LEAVE_FRAMES + EMPTY_FRAMES
STANDING = ENTER_FRAMES + STAND_FRAMES // 2
"""Of the frames of a part the one in which it stands in the middle."""

_SMEAR = 0.06  # share of a step that passes while the shutter is open


def place_on_belt(part: int, moment: int, size: tuple[int, int]) -> Place:
    """Where part number `part` is in its frame `moment`, 0 to FRAMES_PER_PART - 1."""
    step = round(size[0] * 1.1 / ENTER_FRAMES)
    moving = ENTER_FRAMES + LEAVE_FRAMES + EMPTY_FRAMES
    stood = min(max(moment - ENTER_FRAMES, 0), STAND_FRAMES)
    travel = step * (part * moving + moment - stood)
    if moment >= FRAMES_PER_PART - EMPTY_FRAMES:
        return Place(x=None, travel=travel, smear=round(step * _SMEAR), moment=moment)
    x = step * (moment - stood - ENTER_FRAMES)
    stands = ENTER_FRAMES <= moment < ENTER_FRAMES + STAND_FRAMES
    return Place(x=x, travel=travel, smear=0 if stands else round(step * _SMEAR), moment=moment)
