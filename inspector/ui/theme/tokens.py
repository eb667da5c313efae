"""Every colour and size of the window, once. Contrast of text on its ground is at least 4.5 : 1 (WCAG AA)."""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Colours:
    """One set of colours, `#rrggbb`. `*_ground` is a filled area, `on_*` the text upon it."""

    window: str
    surface: str  # cards, tables
    sunken: str  # image ground, fields
    rail: str
    on_rail: str
    rail_active: str
    border: str
    text: str
    text_muted: str
    accent: str
    on_accent: str
    accent_soft: str  # hover, selected row
    progress: str  # done part of a progress bar, under text
    passed: str  # as text and icons on window or surface
    passed_ground: str
    on_passed: str
    review: str
    review_ground: str
    on_review: str
    failed: str
    failed_ground: str
    on_failed: str
    neutral: str
    neutral_ground: str
    on_neutral: str
    good_bars: str  # held-out goods in the histogram
    part_bars: str  # recent parts in the histogram


@dataclass(frozen=True)
class Tokens:
    """Colours plus sizes in logical pixels. Controls are at least `touch` high: gloves are worn here."""

    name: str
    colours: Colours
    space: int = 8
    radius: int = 6
    touch: int = 40
    caption: int = 13
    body: int = 15
    title: int = 19
    figure: int = 24
    banner: int = 64

    def values(self) -> dict[str, str]:
        """Name to text, for the style sheet template."""
        colours = {field.name: getattr(self.colours, field.name) for field in fields(self.colours)}
        sizes = ("space", "radius", "touch", "caption", "body", "title", "figure", "banner")
        return colours | {name: f"{getattr(self, name)}px" for name in sizes}


LIGHT = Tokens(
    "light",
    Colours(
        window="#eef1f5",
        surface="#ffffff",
        sunken="#dde3ea",
        rail="#1d2733",
        on_rail="#d5dde6",
        rail_active="#33475c",
        border="#c3ccd6",
        text="#16202b",
        text_muted="#4d5b6a",
        accent="#0b5cad",
        on_accent="#ffffff",
        accent_soft="#dbe9f7",
        progress="#8fbce8",
        passed="#12703a",
        passed_ground="#147a3f",
        on_passed="#ffffff",
        review="#8a5300",
        review_ground="#f5b301",
        on_review="#241a00",
        failed="#b3182a",
        failed_ground="#c01f31",
        on_failed="#ffffff",
        neutral="#4d5b6a",
        neutral_ground="#5b6978",
        on_neutral="#ffffff",
        good_bars="#2f8f5b",
        part_bars="#7c8b9c",
    ),
)

DARK = Tokens(
    "dark",
    Colours(
        window="#151b22",
        surface="#1e262f",
        sunken="#0e1318",
        rail="#0e1318",
        on_rail="#c9d3dd",
        rail_active="#2b3a4a",
        border="#3a4653",
        text="#e9eef3",
        text_muted="#a5b2bf",
        accent="#5aa9f0",
        on_accent="#08192a",
        accent_soft="#24384c",
        progress="#2c5f92",
        passed="#5fd08e",
        passed_ground="#17783f",
        on_passed="#ffffff",
        review="#ffc83d",
        review_ground="#f5b301",
        on_review="#241a00",
        failed="#ff8089",
        failed_ground="#c01f31",
        on_failed="#ffffff",
        neutral="#a5b2bf",
        neutral_ground="#5b6978",
        on_neutral="#ffffff",
        good_bars="#5fd08e",
        part_bars="#8796a6",
    ),
)
