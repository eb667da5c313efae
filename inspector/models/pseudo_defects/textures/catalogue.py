"""The textures by name: each a field and the palette that colours it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.models.pseudo_defects.textures import cells, cloths, grains, noises, patterns, stains, strokes
from inspector.models.pseudo_defects.textures.colours import coloured
from inspector.models.pseudo_defects.textures.fields import Size

FieldMaker = Callable[[Size, np.random.Generator], FloatMap]

_BY_PALETTE: Mapping[str, tuple[FieldMaker, ...]] = MappingProxyType(
    {
        "any": (
            noises.fine_noise,
            noises.coarse_noise,
            noises.speckle,
            noises.soft_clouds,
            noises.orange_peel,
            cells.checks,
            cells.scales,
            patterns.gradient,
            patterns.glow,
            patterns.pinstripes,
            patterns.halftone,
            patterns.zigzag,
            patterns.contours,
            patterns.moire,
            strokes.wrinkles,
            strokes.creases,
            stains.splatter,
            stains.peeling,
        ),
        "many": (noises.camouflage, noises.terrazzo, patterns.stripes),
        "spectrum": (patterns.oil_film,),
        "grey": (noises.marble, noises.smoke, noises.granite, noises.sandpaper, grains.slate, stains.frost),
        "metal": (
            noises.mottled,
            noises.cast_skin,
            grains.brushed,
            grains.turned_metal,
            grains.ground_crosswise,
            grains.milled,
            cells.hammered,
            cells.perforated,
            cells.chequer_plate,
            cloths.wire_mesh,
            stains.pitting,
            strokes.scratches,
            strokes.scuffs,
            strokes.shavings,
        ),
        "cloth": (
            cloths.plain_weave,
            cloths.twill,
            cloths.satin,
            cloths.herringbone,
            cloths.knit,
            cloths.denim,
            cloths.corduroy,
            cloths.carpet,
            grains.felt,
            grains.plush,
        ),
        "wood": (grains.wood, grains.veneer, grains.cork),
        "earth": (cloths.burlap, noises.ridged, cells.pebbles, cells.cracked, cells.bricks, patterns.ripples),
        "leather": (cells.leather, stains.smear, cells.sponge),
        "rust": (stains.rust, stains.drips),
        "mould": (stains.mould,),
        "pale": (
            grains.paper,
            cells.foam,
            cells.honeycomb,
            stains.stains,
            strokes.hairs,
            strokes.cracks,
            patterns.print_rows,
        ),
        "dark": (stains.dust,),
    }
)
_MAKERS: Mapping[str, tuple[FieldMaker, str]] = MappingProxyType(
    {maker.__name__: (maker, palette) for palette, makers in _BY_PALETTE.items() for maker in makers}
)

TEXTURE_KINDS: tuple[str, ...] = tuple(_MAKERS)


def texture(kind: str, size: Size, random: np.random.Generator) -> Pixels:
    """Draw a surface. Pure, any thread; about 2 ms at 256 x 256.

    Args:
        kind: One of `TEXTURE_KINDS`.
        size: (height, width) in pixels.
        random: Scale, direction and colours are drawn from it too.

    Returns:
        uint8 (height, width, 3) RGB.

    Raises:
        ProgrammingFault: There is no such kind.
    """
    if kind not in _MAKERS:
        raise ProgrammingFault(f"There is no texture '{kind}'; there are {', '.join(TEXTURE_KINDS)}.")
    maker, palette = _MAKERS[kind]
    return coloured(maker(size, random), palette, random)
