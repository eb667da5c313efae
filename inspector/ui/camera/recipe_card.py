"""What of the camera's settings is kept with the recipe, and what is different now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector.capture import Control
from inspector.domain.camera import RecipeCamera
from inspector.domain.recipe import RecipeKey
from inspector.language import mark, say, say_n
from inspector.ui.camera.words import control_title, value_text
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import card, label

_LISTED = 6
NO_RECIPE = mark("No recipe is active: enroll a part first.")


class RecipeCard(QWidget):
    """Says what differs from the recipe, and offers to keep it or to go back to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(say("Recipe"), "heading", wrap=True)
        self.words = label(say(NO_RECIPE), wrap=True)
        self.save = IconButton(say("Save in recipe"), "success", kind="primary")
        self.apply = QPushButton(say("Set as in recipe"))
        self.save.setToolTip(
            say("Use these settings whenever a line starts with the recipe; the change is audited")
        )
        self.apply.setToolTip(say("The picture that the good parts were enrolled with"))
        frame = card()
        tokens = current_tokens()
        column = QVBoxLayout(frame)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.gap)
        column.setSpacing(tokens.space)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.save)  # below each other: in German they have no room side by side
        column.addWidget(self.apply)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.show_state(None, None, None, ())

    def show_state(
        self,
        key: RecipeKey | None,
        kept: RecipeCamera | None,
        now: RecipeCamera | None,
        controls: Sequence[Control],
    ) -> None:
        """Compare what is kept with the recipe `key` with what is set now; None where there is none."""
        self.title.setText(say("Recipe {recipe}", recipe=key) if key else say("Recipe"))
        differences = _differences(kept, now, controls) if now is not None else []
        self.words.setText(_words(key, kept, now, differences))
        self.save.setEnabled(key is not None and now is not None and (kept is None or bool(differences)))
        self.apply.setEnabled(key is not None and kept is not None and now is not None and bool(differences))


def _words(
    key: RecipeKey | None, kept: RecipeCamera | None, now: RecipeCamera | None, differences: list[str]
) -> str:
    if key is None:
        return say(NO_RECIPE)
    if now is None:
        if kept is None:
            return say("It has no camera settings. Open a camera to compare.")
        return say("It was set up with {camera}. Open a camera to compare.", camera=kept.title)
    if kept is None:
        return say("It has no camera settings yet: the line takes the camera as it is.")
    if not differences:
        return say("Camera and settings are as in the recipe.")
    more = len(differences) - _LISTED
    listed = differences[:_LISTED] + ([say_n("and %n more", more)] if more > 0 else [])
    return "\n".join([say("Different from the recipe:"), *(f"•  {line}" for line in listed)])


def _differences(kept: RecipeCamera | None, now: RecipeCamera, controls: Sequence[Control]) -> list[str]:
    if kept is None:
        return []
    found = []
    if not kept.is_same_camera(now):
        found.append(say("Camera: {now}, in the recipe {kept}", now=now.title, kept=kept.title))
    if kept.frame_size and now.frame_size and kept.frame_size != now.frame_size:
        here, there = ("{} x {}".format(*size) for size in (now.frame_size, kept.frame_size))
        found.append(say("Frame: {now}, in the recipe {kept}", now=here, kept=there))
    known = {control.name: control for control in controls}
    for name, value in kept.settings_unlike(now):
        control = known.get(name)
        title = control_title(name)
        if control is None or not control.offered:
            found.append(say("{setting}: not offered by this camera", setting=title))
        else:
            here, there = value_text(control, control.value), value_text(control, value)
            found.append(say("{setting}: {now}, in the recipe {kept}", setting=title, now=here, kept=there))
    return found
