"""The people of the staff at one panel: the page, what is behind it, and how they hear of each other."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from staffpanel.header import Header
from staffpanel.meaning_key import MeaningKey
from staffpanel.people_page import PeoplePage
from staffpanel.people_session import PeopleSession
from staffpanel.people_words import PeopleWords
from staffpanel.ports import PanelParts
from staffpanel.sections import Moment
from staffpanel.sentences import PanelSentences
from staffpanel.words import PanelWords


class PeopleRoom(QObject):
    """Puts the page of the people together.

    Properties:
        session: What is known and done.
        page: What is shown.
    """

    def __init__(
        self,
        parts: PanelParts,
        words: PanelWords,
        sentences: PanelSentences,
        header: Header,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        people_words = PeopleWords(parts.language, words.time, sentences.machines)
        self.session = PeopleSession(parts.worker, parts.now_ms, self)
        self.page = PeoplePage(parts.palette, people_words, words.back(), (words.enter(), words.escape()))
        header.set_people(people_words.people(), people_words.key())
        header.people_asked.connect(self.session.open)
        self._key = MeaningKey(people_words.key(), None, window)
        self._key.meant.connect(self._open)
        self._connect()

    def follow(self, moment: Moment) -> None:
        """Show the page while a manager is at work on it."""
        self.page.setVisible(moment.is_managing)

    def _open(self, _meaning: object) -> None:
        self.session.open()

    def _connect(self) -> None:
        page, session = self.page, self.session
        page.pin_given.connect(session.give_pin)
        page.person_chosen.connect(session.choose)
        page.action_chosen.connect(session.act)
        page.add_asked.connect(session.begin_adding)
        page.added.connect(session.add)
        page.renamed.connect(session.rename)
        page.pin_set.connect(session.set_pin)
        page.left.connect(session.back)
        page.touched.connect(session.stay)
