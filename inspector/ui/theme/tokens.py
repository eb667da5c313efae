"""The design language: every colour, size and time of the window, once.

Contrast (WCAG 2.2 AA, tested over all pairs that meet on the screen): text 4.5 : 1, controls, marks and focus
rings 3 : 1. Sizes are logical pixels: the UI scale (Settings) multiplies all of them alike.
"""

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
    on_rail_active: str
    border: str  # of cards and lines: decoration, nothing is lost without it
    control: str  # edge of whatever can be operated
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
class PictureInks:
    """What is drawn over a camera's picture, the same in both themes: `#rrggbb` or `#aarrggbb`."""

    halo: str = "#96000000"  # under a line, so that it is seen on white too
    white: str = "#ffffff"
    black: str = "#000000"
    veil: str = "#82000000"  # over what is not looked at
    review_line: str = "#ffd23f"
    reject_line: str = "#ff2b3d"
    ruler: str = "#ffd84a"
    region: str = "#00beff"
    ignore: str = "#ffa000"
    channels: tuple[str, str, str] = ("#e5484d", "#30a46c", "#3e7bfa")  # red, green, blue
    caption_ground: str = "#be0a1016"


PICTURE = PictureInks()


@dataclass(frozen=True)
class Tokens:
    """A theme: its colours, and the sizes, type and times that both themes share.

    Attributes:
        hair, tight, close, space, gap, wide, page: Room between things, smallest first.
        radius: Of cards and controls; `radius_small` of what lies within one.
        line, ring: Width of an edge, and of a focus ring.
        control_height: Least height of a control for a mouse.
        touch: Least side of a control for a finger, as operator mode has them.
        touch_big: Height of the buttons of operator mode that are hit with a glove.
        caption, body, title, figure, big_figure: Letter heights.
        notice_ms: How long a message that needs no act stays.
        verdict_ms: How long a verdict and its part stay in view when nothing follows.
        hold_ms: How long a deliberate press lasts.
    """

    name: str
    colours: Colours
    hair: int = 2
    tight: int = 4
    close: int = 6
    space: int = 8
    gap: int = 12
    wide: int = 16
    page: int = 24
    radius: int = 6
    radius_small: int = 4
    line: int = 1
    ring: int = 2
    control_height: int = 38
    touch: int = 48
    touch_big: int = 72
    caption: int = 13
    body: int = 15
    title: int = 19
    figure: int = 24
    big_figure: int = 36
    notice_ms: int = 7000
    verdict_ms: int = 1500
    hold_ms: int = 1000

    def values(self) -> dict[str, str]:
        """Name to text, for the style sheet template."""
        colours = {field.name: getattr(self.colours, field.name) for field in fields(self.colours)}
        named = [field.name for field in fields(self) if isinstance(getattr(self, field.name), int)]
        sizes = {name: f"{getattr(self, name)}px" for name in named if not name.endswith("_ms")}
        return colours | sizes | {"caption_ground": PICTURE.caption_ground, "on_picture": PICTURE.white}


LIGHT = Tokens(
    "light",
    Colours(
        window="#eef1f5",
        surface="#ffffff",
        sunken="#dde3ea",
        rail="#1d2733",
        on_rail="#d5dde6",
        rail_active="#33475c",
        on_rail_active="#ffffff",
        border="#c3ccd6",
        control="#6f7b88",
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
        part_bars="#6f7e8f",
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
        on_rail_active="#ffffff",
        border="#3a4653",
        control="#7a8898",
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
