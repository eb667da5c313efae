"""The one question the wizard asks."""

from PySide6.QtWidgets import QMessageBox, QWidget


def may_discard(parent: QWidget, images: int) -> bool:
    """Ask whether captured images that are not saved may be thrown away. Modal; Keep is the default."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Enrollment not saved")
    box.setText(f"The enrollment is not saved. Throw away {images} captured image{'s' * (images > 1)}?")
    discard = box.addButton("Throw away", QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton("Keep and stay", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is discard
