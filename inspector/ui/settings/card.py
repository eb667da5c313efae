"""The look all groups of settings share: a titled card with rows of label and field."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QFormLayout, QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from inspector.ui.theme import current_tokens


class WheelGuard(QObject):
    """Keeps the wheel from changing a field that is only scrolled past."""

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Swallow the wheel on a field without focus; the page then scrolls."""
        passing = event.type() == QEvent.Type.Wheel and isinstance(field, QWidget) and not field.hasFocus()
        if passing:
            event.ignore()
        return passing


class Card(QFrame):
    """Titled frame; add rows with `row`, anything else to `column`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        tokens = current_tokens()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.wide, tokens.wide, tokens.wide, tokens.wide)
        heading = QLabel(title)
        heading.setProperty("kind", "title")
        self.column.addWidget(heading)
        self._guard = WheelGuard(self)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setHorizontalSpacing(tokens.wide)
        self.column.addLayout(self.form)

    def finish(self) -> None:
        """Take over what is typed and not yet confirmed, as leaving the field would."""
        for box in self.findChildren(QAbstractSpinBox):
            box.interpretText()

    def row(self, label: str, field: QWidget | QLayout, *, why: str = "") -> None:
        """Add a field with its label, which also names it to screen readers; `why` is its tooltip."""
        if isinstance(field, QWidget):
            field.setToolTip(why)
            field.setAccessibleName(label)
            field.installEventFilter(self._guard)
            if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = QLabel(label)
        if not isinstance(field, QLabel):  # beside the middle of the field, whatever its height
            name.setMinimumHeight(field.sizeHint().height())
        self.form.addRow(name, field)

    def hint(self, text: str) -> QLabel:
        """Add a small line of explanation under the rows."""
        words = caption(text)
        self.column.addWidget(words)
        return words


def caption(text: str = "") -> QLabel:
    """Small muted text that wraps."""
    label = QLabel(text)
    label.setProperty("kind", "caption")
    label.setWordWrap(True)
    return label


def value_label(text: str = "") -> QLabel:
    """Read-only value; can be selected and copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
