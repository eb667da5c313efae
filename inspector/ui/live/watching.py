"""Tells a person when the first parts are unlike the references, and when scores drift."""

from PySide6.QtCore import QObject, Slot

from inspector.app.line_watch import LineWatch, UnlikeParts
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.language import mark, say
from inspector.ui.line import LineNews
from inspector.ui.live.limits_panel import LimitsPanel
from inspector.ui.live.watch_notice import WatchNotice
from inspector.ui.live.watch_words import drift_notice, drift_text, first_parts_text, first_parts_title
from inspector.ui.shell import Shell

_REVIEW = mark("Review them")


class Watching(QObject):
    """Feeds the notice over the picture and the line in the limits card. Main thread.

    Each thing is said once for a recipe version: what was dismissed does not come back. First parts go before
    drift, because they say that the references themselves are not enough.
    """

    def __init__(
        self, watch: LineWatch, shell: Shell, *, notice: WatchNotice, limits: LimitsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._shell = shell
        self._notice = notice
        self._limits = limits
        self._recipe: Recipe | None = None
        self._unlike: UnlikeParts | None = None
        self._read: set[tuple[RecipeKey, str]] = set()
        shell.line.news_fetched.connect(self._on_news)
        shell.records_changed.connect(self._on_records_changed)
        notice.asked.connect(self._on_asked)
        notice.dismissed.connect(self._on_dismissed)

    def follow(self, recipe: Recipe | None) -> None:
        """Watch this recipe version from now on."""
        self._recipe = recipe
        self._watch.follow(recipe)
        self._show()

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        if news.outcomes:
            self._watch.take(news.outcomes)
            self._show()

    @Slot()
    def _on_records_changed(self) -> None:
        self.follow(self._recipe)

    def _show(self) -> None:
        self._unlike = self._watch.unlike_parts() if self._is_new("first") else None
        drift = self._watch.drift
        self._limits.show_drift(drift_text(drift))
        if self._unlike is not None:
            self._notice.show_message(first_parts_text(self._unlike), action=say(_REVIEW))
        else:
            self._notice.show_message(drift_notice(drift) if self._is_new("drift") else "")

    def _is_new(self, what: str) -> bool:
        return self._recipe is not None and (self._recipe.key, what) not in self._read

    @Slot()
    def _on_asked(self) -> None:
        if self._unlike is not None:
            self._shell.review_only(self._unlike.wanted, first_parts_title(self._unlike))

    @Slot()
    def _on_dismissed(self) -> None:
        if self._recipe is not None:
            self._read.add((self._recipe.key, "first" if self._unlike is not None else "drift"))
        self._show()
