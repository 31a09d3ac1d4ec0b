"""What somebody does at an office, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def role_words() -> dict[str, str]:
    """The words of each role, in the order in which they are offered."""
    return {
        "volunteer": translate("roles", "Volunteer"),
        "coordinator": translate("roles", "Coordinator"),
        "social_worker": translate("roles", "Social worker"),
    }
