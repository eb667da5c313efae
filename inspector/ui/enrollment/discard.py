"""The one question the wizard asks."""

from PySide6.QtWidgets import QMessageBox, QWidget

from inspector.language import say, say_n


def may_discard(parent: QWidget, images: int) -> bool:
    """Ask whether captured images that are not saved may be thrown away. Modal; Keep is the default."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(say("Enrollment not saved"))
    box.setText(say_n("The enrollment is not saved. Throw away %n captured image(s)?", images))
    discard = box.addButton(say("Throw away"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(say("Keep and stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is discard
