"""Where one sentence of news is shown: on the page, at the sign-in, or under the strip; never in two places.

Must not know what the news is about.
"""

from PySide6.QtGui import QColor

from staffpanel.choose_desk_page import ChooseDeskPage
from staffpanel.notice_bar import NoticeBar
from staffpanel.notices import Notice, Tone
from staffpanel.sections import Moment
from staffpanel.sentences import PanelSentences
from staffpanel.strip_bar import StripBar
from staffpanel.work_page import WorkPage
from ui.tokens import Palette


class NewsPlaces:
    """The bars of one window, of which at most one speaks."""

    def __init__(
        self,
        palette: Palette,
        sentences: PanelSentences,
        strip: StripBar,
        choose_page: ChooseDeskPage,
        work_page: WorkPage,
    ) -> None:
        self._palette = palette
        self._sentences = sentences
        self._strip = strip
        self._choose_page = choose_page
        self._work_page = work_page

    def follow(self, moment: Moment) -> None:
        """Show the news of the moment; the strip alone also tells what is due."""
        shown, is_working, is_folded = moment.shown, moment.is_working, moment.is_folded
        told = self._strip.still_told(shown.notice)
        bars = {
            self._choose_page.notice: not is_working,
            self._work_page.notice_bar: is_working and not is_folded,
            self._work_page.other_notice_bar: False,
        }
        for bar, is_there in bars.items():
            self._say(bar, shown.notice if is_there else None)
        self._say(self._strip.news, told if is_folded else None)
        due = self._sentences.visits.due(shown) if is_folded and told is None else ""
        if due:
            colour = QColor(self._palette.notice_line)
            self._strip.news.say(due, "bell_ring_outline", colour, Tone.REFUSED)

    def _say(self, bar: NoticeBar, notice: Notice | None) -> None:
        sentence = "" if notice is None else self._sentences.notice(notice)
        bar.tell(sentence, Tone.NEWS if notice is None else notice.tone, self._palette)
