"""The page of all pictures: a section for each screen, language, look and size, in French or in English."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from app.screen_previews import Picture
from ui.languages import own_name

_SCREENS = {
    "kiosk": {"fr": "Écran d’accueil", "en": "Entrance screen"},
    "board": {"fr": "Tableau d’appel", "en": "Public board"},
    "slip": {"fr": "Billets", "en": "Slips"},
}
_LOOKS = {
    "usual": {"fr": "habituel", "en": "usual"},
    "light": {"fr": "clair", "en": "light"},
    "dark": {"fr": "sombre", "en": "dark"},
    "contrast": {"fr": "contraste élevé", "en": "high contrast"},
    "larger": {"fr": "lettres plus grosses", "en": "larger letters"},
    "lowered": {"fr": "commandes en bas", "en": "everything lower"},
    "paper": {"fr": "sur papier", "en": "on paper"},
}
_LANGUAGES = {
    "fr": {"fr": "français", "en": "French"},
    "en": {"fr": "anglais", "en": "English"},
    "es": {"fr": "espagnol", "en": "Spanish"},
    "ar": {"fr": "arabe", "en": "Arabic"},
}
_WORDS = {
    "fr": ("Tout ce que voit le public", "\u00a0:", "Touchez une image pour la voir en entier."),
    "en": ("Everything the public sees", ":", "Touch a picture to see it whole."),
}
_STYLE = """
:root { color-scheme: light; font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; background: #f6f1e6; color: #1b2730; }
nav ul { columns: 20rem; padding: 0; list-style: none; }
a { color: #0f5266; }
section { border-top: 1px solid #ddd3c0; margin-top: 2rem; }
.pictures { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
figure { margin: 0; }
img { width: 100%; height: 16rem; object-fit: contain; background: #fffdf8; border: 1px solid #ddd3c0; }
figcaption { font-size: .95rem; }
"""

Section = tuple[str, str, str, str]


def preview_page(library: str, pictures: Sequence[Picture], language: str) -> str:
    """Write the page.

    Args:
        library: Name of the library.
        pictures: In their order.
        language: Of the page, ``fr`` or ``en``; another one gets English.
    """
    language = language if language in _WORDS else "en"
    title, colon, how = _WORDS[language]
    sections = [(key, list(group)) for key, group in groupby(pictures, _section)]
    links = "".join(f'<li><a href="#{"-".join(key)}">{_heading(key, language)}</a>' for key, _ in sections)
    body = "".join(_drawn(key, group, language) for key, group in sections)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n"
        f"<h1>{escape(library)}</h1>\n<p>{escape(title)}{colon} {len(pictures)}. {escape(how)}</p>\n"
        f"<nav><ul>{links}</ul></nav>\n{body}</html>\n"
    )


def _section(picture: Picture) -> Section:
    return picture.screen, picture.size, picture.language, picture.look


def _heading(key: Section, language: str) -> str:
    screen, size, of, look = key
    looks = [_LOOKS[each] for each in look.split("+")]
    told = [each.get(language, own_name(of)) for each in (_SCREENS[screen], _LANGUAGES.get(of, {}), *looks)]
    return escape(", ".join([told[0], size.replace("x", " × "), *told[1:]]))


def _drawn(key: Section, pictures: Sequence[Picture], language: str) -> str:
    figures = "".join(_figure(escape(each.file), escape(_name(each, language))) for each in pictures)
    return (
        f'<section id="{"-".join(key)}"><h2>{_heading(key, language)}</h2>'
        f'<div class="pictures">{figures}</div></section>\n'
    )


def _figure(file: str, name: str) -> str:
    return (
        f'<figure><a href="{file}"><img loading="lazy" src="{file}" alt="{name}"></a>'
        f"<figcaption>{name}</figcaption></figure>"
    )


def _name(picture: Picture, language: str) -> str:
    name = picture.names.get(language) or next(iter(picture.names.values()))
    return name[:1].upper() + name[1:]
