import pytest

from dyad_training import teams
from dyad_training.corpus import Sentence

HEADLINE = Sentence("conll2003-train", tuple("SOCCER - LATE GOALS .".split()), names=("O",) * 5, document="1")


def _corrected(text, *, headline=HEADLINE):
    """Names of a report's second sentence, in which ``Japan_`` is a place by the first annotators."""
    words = text.split()
    names = tuple("B-GPE" if word.endswith("_") else "O" for word in words)
    body = Sentence("conll2003-train", tuple(word.rstrip("_") for word in words), names=names, document="1")
    return [n.removeprefix("B-") for n in list(teams.corrected([headline, body]))[1].names if n != "O"]


@pytest.mark.parametrize("text, kinds", [
    ("Japan_ beat Syria_ 2-1 .", ["ORG", "ORG"]),
    ("The match was played in Nagoya_ .", ["GPE"]),
    ("Maria Silva ( Brazil_ ) won .", ["GPE"]),
    ("NAGOYA_ 1996-12-06", ["GPE"]),
    ("A goal put Japan_ ahead .", ["?"])])
def test_context_decides_whether_a_place_is_its_team(text, kinds):
    assert _corrected(text) == kinds


def test_other_reports_stay_as_they_were_annotated():
    news = Sentence("conll2003-train", ("Talks", "resume"), names=("O", "O"), document="1")
    assert _corrected("Japan_ beat forecasts .", headline=news) == ["GPE"]
