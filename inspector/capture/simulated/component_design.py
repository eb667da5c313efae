"""The design of a component, drawn by its seed; the same at every frame size."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from inspector.capture.simulated.component_assemblies import ASSEMBLIES
from inspector.capture.simulated.component_bars import BARS
from inspector.capture.simulated.component_finishes import FREE_NAMES, Finish, Grain, finish
from inspector.capture.simulated.component_fittings import Placed
from inspector.capture.simulated.component_layout import lay_out
from inspector.capture.simulated.component_marks import Mark, MarkKind, place_mark, some_mark
from inspector.capture.simulated.component_plates import PLATES
from inspector.capture.simulated.component_room import Room
from inspector.capture.simulated.component_rounds import ROUNDS
from inspector.capture.simulated.component_shape import Shape
from inspector.capture.simulated.fields import Stream, dealt, stream
from inspector.capture.simulated.layers import Colour

RAISED = "raised letters"
_SHAPES = (*PLATES, *ROUNDS, *BARS, *ASSEMBLIES)
_SHAPE, _FINISH, _REST = 20, 21, 22  # keys of the random streams


@dataclass(frozen=True, eq=False)
class Design:
    """What all parts of one line of components have in common.

    Attributes:
        shape: Silhouette and height.
        finish: Material.
        fittings: What the face carries.
        marks: Print, at least one.
        raised: Raised or sunk letters; None without.
        ink_colour: Radiance of the print, RGB.
        angle: How the part's axes lie in the frame, radians.
        grain_angle: Direction of brushing or fibres in the frame, radians.
    """

    shape: Shape
    finish: Finish
    fittings: tuple[Placed, ...]
    marks: tuple[Mark, ...]
    raised: Mark | None
    ink_colour: Colour
    angle: float
    grain_angle: float

    @property
    def features(self) -> tuple[str, ...]:
        """Names of everything that can be missing."""
        names = tuple(one.name for one in self.fittings)
        return names if self.raised is None else (*names, RAISED)


@lru_cache(maxsize=8)
def design_of(seed: int) -> Design:
    """The design of line `seed`."""
    shape = dealt(_SHAPES, seed, _SHAPE)(stream(Stream.MATERIAL, seed, _SHAPE))
    rng = stream(Stream.MATERIAL, seed, _FINISH)
    names = shape.finishes
    name = names[int(rng.integers(0, len(names)))] if names else dealt(FREE_NAMES, seed, _FINISH)
    material = _suited(finish(name, rng), shape)
    return _equipped(shape, material, stream(Stream.MATERIAL, seed, _REST))


def _suited(material: Finish, shape: Shape) -> Finish:
    """What was not turned cannot have concentric marks."""
    if material.grain is Grain.TURNED and not shape.turned:
        return replace(material, grain=Grain.BRUSHED)
    return material


def _equipped(shape: Shape, material: Finish, rng: np.random.Generator) -> Design:
    angle = float(rng.choice([0.0, np.pi / 2, rng.uniform(-np.pi, np.pi)], p=[0.4, 0.25, 0.35]))
    room = Room(shape.flat or shape.outline, clearance=0.004 if shape.flat else 0.016)
    marks = [place_mark(some_mark(rng), room, rng, turned=shape.turned)]
    raised = None
    if rng.random() < 0.35:
        letters = replace(some_mark(rng), kind=MarkKind.TEXT, height=0.06)
        raised = place_mark(letters, room, rng, turned=shape.turned)
    fittings = lay_out(shape, material.colour, room, rng)
    if rng.random() < 0.4:
        marks.append(place_mark(some_mark(rng), room, rng, turned=shape.turned))
    grain_angle = angle + float(rng.choice([0.0, np.pi / 2, rng.uniform(0, np.pi)], p=[0.5, 0.25, 0.25]))
    ink = _ink(material.brightness, rng)
    return Design(shape, material, fittings, tuple(marks), raised, ink, angle, grain_angle)


def _ink(brightness: float, rng: np.random.Generator) -> Colour:
    """Light print on dark parts, dark or coloured print on bright ones."""
    light = ((0.6, 0.6, 0.58), (0.55, 0.42, 0.06), (0.5, 0.52, 0.55), (0.45, 0.3, 0.28))
    dark = ((0.03, 0.03, 0.034), (0.03, 0.05, 0.16), (0.14, 0.02, 0.02), (0.02, 0.07, 0.04))
    inks = light if brightness < 0.2 else dark
    return inks[int(rng.integers(0, len(inks)))]
