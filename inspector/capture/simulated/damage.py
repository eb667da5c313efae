"""Defects that change the surface itself: scratch, dent, stain, chip. Each returns its true mask."""

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, clouds, smooth_step
from inspector.capture.simulated.geometry import (
    Patch,
    distance_to_curve,
    patch_around,
    wandering_curve,
)
from inspector.capture.simulated.layers import Layers, Surface
from inspector.capture.simulated.shading import relief
from inspector.domain.frame import Mask


def scratch(surface: Surface, layers: Layers, rng: np.random.Generator, extent: float) -> Mask:
    """A groove that wanders over the face: one wall bright, one dark, deepest in its middle."""
    x, y = place_on_face(layers, rng, clearance=extent * 0.5)
    curve = wandering_curve(rng, extent * rng.uniform(2.0, 3.4), bend=0.35)
    width = max(1.1, 0.034 * extent)
    patch = patch_around(layers.face.shape, x, y, float(np.abs(curve).max()) + 4 * width)
    distance, along = distance_to_curve(patch, curve)
    pressure = np.sin(np.pi * np.clip(along, 0.02, 0.98)) ** 0.6
    pressure *= 1 + 0.35 * clouds(rng, *distance.shape, cell=extent / 3, octaves=2)
    core = np.exp(-((distance / width) ** 2)) * np.clip(pressure, 0, 1.4)
    burr = np.exp(-(((np.abs(distance) - 1.9 * width) / width) ** 2)) * pressure
    ends = (along > 0.005) & (along < 0.995)
    height = np.where(ends, 0.35 * burr - 0.8 * core, 0).astype(np.float32)
    bright = 1 + np.where(ends, core, 0)[..., None] * (np.array(layers.material.scratch_colour) - 1)
    surface.radiance[patch.at] *= bright * relief(height, gain=layers.material.relief_gain)[..., None]
    return _mask(surface, patch, ends & (np.abs(distance) < 1.3 * width) & (pressure > 0.15))


def dent(surface: Surface, layers: Layers, rng: np.random.Generator, extent: float) -> Mask:
    """A blow: a shallow elliptic bowl with a slightly raised rim, light on its far wall."""
    radius = extent * rng.uniform(0.5, 0.65)
    x, y = place_on_face(layers, rng, clearance=radius)
    patch = patch_around(layers.face.shape, x, y, radius * 1.6)
    turn, flat = rng.uniform(0, np.pi), rng.uniform(0.7, 0.95)
    u = patch.x * np.cos(turn) + patch.y * np.sin(turn)
    v = (patch.y * np.cos(turn) - patch.x * np.sin(turn)) / flat
    q = np.hypot(u, v) / radius
    q = q * (1 + 0.06 * clouds(rng, *q.shape, cell=radius, octaves=2))
    bowl = -np.where(q < 1, (1 - q * q) ** 2, 0) + 0.16 * np.exp(-(((q - 1.08) / 0.16) ** 2))
    height = (0.20 * radius * bowl).astype(np.float32)
    _drag(surface, patch, np.where(q < 1, layers.material.softness * (1 - q) * q, 0).astype(np.float32))
    surface.radiance[patch.at] *= relief(height, gain=layers.material.relief_gain)[..., None]
    return _mask(surface, patch, q < 1)


def stain(surface: Surface, layers: Layers, rng: np.random.Generator, extent: float) -> Mask:
    """Dried liquid: ragged, thicker at its edge, with a few splashes beside it."""
    x, y = place_on_face(layers, rng, clearance=extent * 0.6)
    patch = patch_around(layers.face.shape, x, y, extent * 1.5)
    rough = clouds(rng, *patch.x.shape, cell=extent * 0.6, octaves=4)
    q = np.hypot(patch.x, patch.y * rng.uniform(0.9, 1.4)) / (0.58 * extent) + 0.16 * rough
    for _ in range(int(rng.integers(1, 4))):
        away, angle = extent * rng.uniform(0.75, 1.1), rng.uniform(0, 2 * np.pi)
        drop = np.hypot(patch.x - away * np.cos(angle), patch.y - away * np.sin(angle))
        q = np.minimum(q, drop / (extent * rng.uniform(0.05, 0.13)) + 0.05 * rough)
    cover = 1 - smooth_step(0.9, 1.04, q.astype(np.float32))
    thick = 0.50 + 0.10 * rough + 0.42 * np.exp(-(((q - 0.92) / 0.10) ** 2))
    film = np.clip(cover * thick, 0, 1)[..., None]
    surface.radiance[patch.at] *= (1 - film * (1 - np.array(layers.material.stain_colour))).astype(np.float32)
    return _mask(surface, patch, cover > 0.5)


def chip(surface: Surface, layers: Layers, rng: np.random.Generator, extent: float) -> Mask:
    """A piece broken out of the edge: the belt shows through, a facetted fresh break around it."""
    if surface.alpha is None:
        return np.zeros(layers.face.shape, bool)
    x, y, inward_x, inward_y = layers.edge[int(rng.integers(0, len(layers.edge)))]
    patch = patch_around(layers.face.shape, float(x), float(y), extent * 1.2)
    before = surface.alpha[patch.at].copy()
    inward = patch.x * inward_x + patch.y * inward_y
    across = patch.x * inward_y - patch.y * inward_x
    facets = _facets(rng, patch, extent * 0.15)
    q = np.hypot(inward / rng.uniform(0.5, 0.8), across / rng.uniform(0.75, 1.1)) / (extent * 0.62)
    q = (q + 0.18 * (facets - 0.5)).astype(np.float32)
    surface.alpha[patch.at] *= smooth_step(0.60, 0.68, q)
    broken = (1 - smooth_step(0.98, 1.02, q))[..., None]
    depth = smooth_step(0.6, 1.0, q)[..., None]  # the break slopes from the face down to the belt
    fresh = np.array(layers.material.fracture_colour) * (0.3 + 0.9 * facets[..., None]) * (0.5 + 0.8 * depth)
    surface.radiance[patch.at] = surface.radiance[patch.at] * (1 - broken) + fresh * broken
    mask = np.zeros(layers.face.shape, bool)
    mask[patch.at] = (q < 1.0) & (before > 0.5)
    return mask


def place_on_face(layers: Layers, rng: np.random.Generator, *, clearance: float) -> tuple[float, float]:
    """A random pixel of the face that keeps `clearance` pixels from the frame's border."""
    height, width = layers.face.shape
    border = layers.margin + clearance
    x, y = width / 2, height / 2
    for _ in range(200):
        x, y = rng.uniform(border, width - border), rng.uniform(border, height - border)
        if layers.face[int(y), int(x)]:
            break
    return float(x), float(y)


def _drag(surface: Surface, patch: Patch, pull: Field) -> None:
    """Shift the pattern away from the middle of the patch by `pull` times the distance to it."""
    if not pull.any():
        return
    rows, columns = np.indices(pull.shape, np.float32)
    source_x, source_y = (
        (columns - pull * patch.x).astype(np.float32),
        (rows - pull * patch.y).astype(np.float32),
    )
    piece = np.ascontiguousarray(surface.radiance[patch.at])
    surface.radiance[patch.at] = cv2.remap(piece, source_x, source_y, cv2.INTER_LINEAR)


def _facets(rng: np.random.Generator, patch: Patch, cell: float) -> Field:
    """Flat cells of random level 0..1 (Voronoi), as a brittle break shows them."""
    reach = float(np.abs(patch.x).max())
    count = max(6, int((2 * reach / cell) ** 2 / 2))
    centres = rng.uniform(-reach, reach, (min(count, 60), 2))
    levels = rng.uniform(0, 1, len(centres))
    gaps = (patch.x[..., None] - centres[:, 0]) ** 2 + (patch.y[..., None] - centres[:, 1]) ** 2
    return np.asarray(levels[gaps.argmin(axis=2)], np.float32)


def _mask(surface: Surface, patch: Patch, inside: Mask) -> Mask:
    mask = np.zeros(surface.radiance.shape[:2], bool)
    mask[patch.at] = inside
    return mask if surface.alpha is None else mask & (surface.alpha > 0.5)
