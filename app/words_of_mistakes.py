"""What is wrong with settings and profiles, sentence by sentence, for the terminal to say in its language.

The checks write them in English. Names stand where they write values; see ``words_of_rooms``.
"""

from app.terminal_words import marked

OF_VALUES = (
    marked("a whole number from {low} to {high}"),
    marked("a text"),
    marked("is not a setting; did you mean {key}?"),
    marked("is not a setting"),
    marked("{value} is no language that is installed; these are: {languages}"),
    marked("no such language is installed; these are: {languages}"),
    marked("should be a table [{table}], not {value}"),
    marked("is no path: {text}"),
    marked("the home folder in {text} is not known"),
    marked("command line"),
)
OF_LISTS = (
    marked("should be tables [[{table}]]"),
    marked("is missing"),
    marked("no two may have the same code, {code}"),
    marked("the code {code} is kept for the way to the other services"),
    marked("the code {code} is kept for calls on hold"),
    marked("the code {code} is kept for a next step of its own"),
    marked("at most {most} of the kind {kind} fit on the kiosk"),
    marked("at most {most} entries can be found while somebody waits"),
    marked("at most {most} phrases can be found while somebody waits"),
    marked("has no words in {language}, the first of library.languages"),
    marked("has no name in {language}, which library.languages offers"),
    marked("has words that end on a no; would you say what the patron may do instead?"),
    marked("no service has the code {wanted}"),
    marked("no desk is called {desk}"),
    marked("no pictogram is called {pictogram}; did you mean {key}?"),
    marked("no pictogram is called {pictogram}"),
)
OF_HOURS = (
    marked("cannot be used: {why}"),
    marked("needs the hours of the week beside it, in [hours]"),
    marked("needs the hours of the week beside it"),
    marked("{text} has no number of staff after its times, such as 10:00-12:00 2"),
    marked("{day} is no day; write {first} to {last}"),
    marked("it needs times; leave the service out to give it always"),
    marked("{text} is no date such as 2026-12-24"),
    marked("{text} is not like 10:00-17:00"),
    marked("{text} ends before it begins"),
    marked("{time} is no time of day"),
    marked("two of the times lie over one another"),
    marked("{word} stands between no two days"),
    marked("no day is named before {word}"),
    marked("{word} is neither a number of desks nor the name of one"),
    marked("it is unclear which days {word} is for"),
    marked("the last day has no times"),
    marked("no day is open"),
    marked("{weekday} is named twice; name each day once, such as Mon-Fri 9-17 except Wed 10-12, 13-20"),
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
    marked("{text} is neither a day nor a time"),
    marked("{word} is no day"),
    marked("{time} is no time of a day"),
)
OF_SLIPS = (
    marked(
        "has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip; "
        "please {ways}"
    ),
    marked(
        "has {letters} and {key} {number}: together {too_many} more than the {most} that fit on a slip with "
        "a series of two letters; please {ways}"
    ),
    marked("1 letter"),
    marked("{number} letters"),
    marked("{{label}} counted at its longest, a letter with an accent as two"),
    marked("{{label}} counted at its longest"),
    marked("a letter with an accent as two"),
    marked("set slip.name to a shorter name, for slips alone, and take a shorter address"),
    marked(
        "set slip.name to a name of at most {letters}, for slips alone, or take an address of at most {room}"
    ),
    marked("set slip.name to a name of at most {letters}, for slips alone"),
    marked("take an address of at most {room}"),
    marked("should be an image with something dark in it, not a white one"),
    marked(
        "should be an image of at most {widest} by {highest} pixels for paper of {paper} mm, not {width} by "
        "{height}"
    ),
    marked("should be an image such as PNG; {file} is none"),
    marked("the image is broken"),
)
OF_PROFILES = (
    marked("no printer is known by this name; did you mean {key}?"),
    marked("no printer is known by this name; there are {names}"),
    marked("{key} should be a whole number from {low} to {high}, not {value}"),
    marked("{key} should be a text, not {value}"),
    marked("{key} should be one of {words}, not {value}"),
    marked("{key} is not part of a profile"),
    marked("can should be a table [can]"),
    marked("{key} is missing"),
)
OF_FILES = (
    marked("cannot be read: {why}"),
    marked("is not UTF-8 text"),
    marked("{path} is not UTF-8 text"),
    marked("is not valid TOML: {why}"),
    marked("{path} cannot be read: {why}"),
    marked("{why} (at line {line}, column {column})"),
    marked("{why} (at end of document)"),
    marked("Invalid value"),
    marked("Invalid statement"),
    marked("Expected '=' after a key in a key/value pair"),
    marked("Expected newline or end of document after a statement"),
    marked("Expected ']' at the end of a table declaration"),
    marked("Expected ']]' at the end of an array declaration"),
    marked("Cannot overwrite a value"),
    marked("Cannot declare {keys} twice"),
    marked("Duplicate inline table key {key}"),
    marked("Unclosed array"),
    marked("Unclosed inline table"),
    marked("Unterminated string"),
    marked("Illegal character {letter}"),
)
OF_ANSWERS = (
    marked(
        "{device} is no way to a printer. Such are tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, "
        "usb:04b8:0202, virtual and none"
    ),
    marked("there is no fault '{wanted}'; there are {names}"),
    marked("there is no profile '{wanted}'; there are {names}"),
    marked("{text} is half a letter: the text given is not UTF-8."),
    marked("{file} exists already; --force writes over it."),
    marked("{file} cannot be written: {why}."),
    marked("it is no plain file"),
)
# The widest ones last: whatever is fitted before them is said more exactly.
WIDE = (
    marked("should be {allowed}, not {value}"),
    marked("{letters} ({remark})"),
    marked("{value} cannot be used: {why}"),
    marked("{subject}: {why}"),
)
MISTAKES = (*OF_ANSWERS, *OF_VALUES, *OF_LISTS, *OF_HOURS, *OF_SLIPS, *OF_PROFILES, *OF_FILES)
