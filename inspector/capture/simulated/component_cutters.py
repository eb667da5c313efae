"""How each kind of fitting is cut into or set onto a component. Lengths in units of the shorter side."""

from collections.abc import Callable

import numpy as np

from inspector.capture.simulated.component_fittings import Blank, Fitting, Placed, Site
from inspector.capture.simulated.component_outlines import box, capsule
from inspector.capture.simulated.component_relief import SOFT, step
from inspector.capture.simulated.fields import Field, smooth_step, turned
from inspector.capture.simulated.layers import Window


def fit(blank: Blank, one: Placed) -> None:
    """Put one fitting on the part."""
    at = _around(blank, one)
    x, y = turned(blank.x[at] - one.x, blank.y[at] - one.y, one.angle)
    _CUTTERS[one.kind](Site(x, y, blank.height[at], blank.colour[at]), one)


def _around(blank: Blank, one: Placed) -> Window:
    """Rows and columns of the frame that the fitting can reach."""
    rows, columns = blank.x.shape
    side, reach = min(rows, columns), one.radius * 1.15 + 4 * SOFT
    x, y = turned(np.float32(one.x), np.float32(one.y), -blank.angle)  # type: ignore[arg-type]  # one point
    middle_x, middle_y = float(x) * side + columns / 2, float(y) * side + rows / 2
    left, right = int(middle_x - reach * side), int(middle_x + reach * side) + 2
    top, bottom = int(middle_y - reach * side), int(middle_y + reach * side) + 2
    return slice(max(top, 0), max(bottom, 0)), slice(max(left, 0), max(right, 0))


def _disc(site: Site, radius: float) -> Field:
    return step(np.asarray(np.float32(radius) - np.hypot(site.x, site.y), np.float32))


def _block(site: Site, one: Placed, shrink: float = 1.0, corner: float = 0.15) -> Field:
    half_height = one.radius * one.slim * shrink
    return step(-box(site.x, site.y, one.radius * shrink, half_height, corner=corner * half_height))


def _bar(site: Site, one: Placed) -> Field:
    half_width = one.radius * one.slim
    return step(-capsule(site.x, site.y, one.radius - half_width, half_width))


def _hole(site: Site, one: Placed) -> None:
    inside = _disc(site, one.radius * 0.9)
    site.raise_by(-0.03, inside)
    site.darken(0.8, inside)


def _countersink(site: Site, one: Placed) -> None:
    distance = np.asarray(np.hypot(site.x, site.y), np.float32)
    site.height -= np.clip(one.radius - distance, 0, 0.4 * one.radius)
    inside = _disc(site, 0.55 * one.radius)
    site.raise_by(-0.02, inside)
    site.darken(0.7, inside)


def _boss(site: Site, one: Placed) -> None:
    site.raise_by(0.018, _disc(site, one.radius))
    bore = _disc(site, 0.5 * one.radius)
    site.raise_by(-0.035, bore)
    site.darken(0.55, bore)


def _stud(site: Site, one: Placed) -> None:
    share = 1 - (site.x**2 + site.y**2) / one.radius**2
    site.height += 0.8 * one.radius * np.sqrt(np.maximum(share, 0))


def _rib(site: Site, one: Placed) -> None:
    site.raise_by(0.014, _bar(site, one))


def _slot(site: Site, one: Placed) -> None:
    inside = _bar(site, one)
    site.raise_by(-0.022, inside)
    site.darken(0.55, inside)


def _pocket(site: Site, one: Placed) -> None:
    inside = _block(site, one, corner=0.3)
    site.raise_by(-0.016, inside)
    site.darken(0.25, inside)


def _pad(site: Site, one: Placed) -> None:
    site.raise_by(0.012, _block(site, one, corner=0.3))


def _screw(site: Site, one: Placed) -> None:
    """A pan head of another material with a cross recess."""
    head = _disc(site, one.radius)
    site.dye(one.colour, head)
    share = np.clip(1 - (site.x**2 + site.y**2) / (1.3 * one.radius**2), 0, 1)
    site.height += head * (0.6 * one.radius * np.sqrt(share))
    arm, half = 0.62 * one.radius, 0.13 * one.radius
    cross = np.maximum(
        step(-box(site.x, site.y, arm, half)),
        step(-box(site.x, site.y, half, arm)) if one.slim > 0.5 else np.float32(0),
    )
    site.raise_by(-0.5 * one.radius, cross)
    site.darken(0.6, cross)


def _groove(site: Site, one: Placed) -> None:
    """A ring turned into the face."""
    away = np.abs(np.hypot(site.x, site.y) - 0.88 * one.radius)
    ring = step(np.asarray(0.1 * one.radius * one.slim + 0.003 - away, np.float32))
    site.raise_by(-0.014, ring)
    site.darken(0.35, ring)


def _insert(site: Site, one: Placed) -> None:
    """A bushing of another material pressed into the part."""
    ring = _disc(site, one.radius)
    site.dye(one.colour, ring)
    site.raise_by(0.006, ring)
    bore = _disc(site, 0.52 * one.radius)
    site.raise_by(-0.03, bore)
    site.darken(0.8, bore)


def _contact(site: Site, one: Placed) -> None:
    plate = _block(site, one, corner=0.4)
    site.dye(one.colour, plate)
    site.raise_by(0.004, plate)


def _chip(site: Site, one: Placed) -> None:
    """A moulded package with legs on two sides."""
    half_height = one.radius * one.slim
    legs = np.asarray(np.cos(site.x * (2 * np.pi / max(0.016, one.radius / 4))), np.float32)
    row = step(-box(site.x, site.y, one.radius * 0.88, half_height))
    metal = smooth_step(0.0, 0.5, legs) * row
    site.dye((0.55, 0.55, 0.56), metal)
    site.raise_by(0.005, metal)
    body = step(-box(site.x, site.y, one.radius, half_height * 0.72, corner=0.003))
    site.dye((0.022, 0.022, 0.025), body)
    site.raise_by(0.014, body)
    notch = _disc(Site(site.x + 0.8 * one.radius, site.y, site.height, site.colour), 0.006)
    site.raise_by(-0.004, notch)


def _lens(site: Site, one: Placed) -> None:
    """A clear or coloured dome in a dark bezel."""
    site.dye((0.03, 0.03, 0.03), _disc(site, one.radius))
    site.dye(one.colour, _disc(site, 0.8 * one.radius))
    share = 1 - (site.x**2 + site.y**2) / (0.8 * one.radius) ** 2
    site.height += 0.45 * one.radius * np.sqrt(np.maximum(share, 0))


def _dot(site: Site, one: Placed) -> None:
    site.dye(one.colour, _disc(site, one.radius))


def _ball(site: Site, one: Placed) -> None:
    site.dye(one.colour, _disc(site, one.radius))
    share = 1 - (site.x**2 + site.y**2) / one.radius**2
    site.height += 1.1 * one.radius * np.sqrt(np.maximum(share, 0))


_CUTTERS: dict[Fitting, Callable[[Site, Placed], None]] = {
    Fitting.HOLE: _hole,
    Fitting.COUNTERSINK: _countersink,
    Fitting.BOSS: _boss,
    Fitting.STUD: _stud,
    Fitting.RIB: _rib,
    Fitting.SLOT: _slot,
    Fitting.POCKET: _pocket,
    Fitting.PAD: _pad,
    Fitting.SCREW: _screw,
    Fitting.GROOVE: _groove,
    Fitting.INSERT: _insert,
    Fitting.CONTACT: _contact,
    Fitting.CHIP: _chip,
    Fitting.LENS: _lens,
    Fitting.DOT: _dot,
    Fitting.BALL: _ball,
}
