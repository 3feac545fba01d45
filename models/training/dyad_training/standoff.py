"""Puts the words back into annotations of corpora that may not be passed on, and writes the texts for ``inspect``.

A line of ``annotations/standoff.tsv`` is one relation, without a word of its corpus:

    corpus<TAB>document<TAB>reading<TAB>sentence<TAB>source<TAB>act<TAB>target<TAB>event<TAB>flags
    conll2003-train<TAB>7<TAB>1<TAB>3<TAB>0,1<TAB>4<TAB>9<TAB>ASSAULT<TAB>actual opt

Sentences of the document and words of the sentence are counted from 0 as the corpus divides them; source, act and target list
words, none where the actor has no word in the sentence. An act ``4+6`` is in either word. Some documents were read twice.
The cells after ``reading`` are empty in the only line of a reading that found nothing.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from dyad_training import corpus
from dyad_training.analysis import Article, Span, overlap
from dyad_training.gold import Document, Fact, Side

CORPORA = ("conll2003-train", "cleanconll-dev", "ewt", "gum")


@dataclass(frozen=True)
class Printed:
    """A document's text, a sentence a line, and where in it the words of every sentence are."""

    text: str
    words: tuple[tuple[Span, ...], ...]

    @staticmethod
    def of(sentences: list[corpus.Sentence]) -> Printed:
        lines, words, begin = [], [], 0
        for sentence in sentences:
            line = sentence.text or spaced(sentence.words)
            words.append(tuple(_places(line, sentence.words, begin)))
            lines.append(line)
            begin += len(line) + 1
        return Printed("\n".join(lines) + "\n", tuple(words))


def _places(line: str, words: tuple[str, ...], begin: int) -> list[Span]:
    """Where the words are; one that is not printed as it is written, such as a part of "wanna", is nowhere."""
    at, found = 0, []
    for word in words:
        place = line.find(word, at)
        if place >= 0:
            found.append((begin + place, begin + place + len(word)))
            at = place + len(word)
        else:
            found.append((begin + at, begin + at))
    return found


def spaced(words: tuple[str, ...]) -> str:
    """Words as they are printed: no blank before most punctuation and clitics, none inside brackets and quotation marks."""
    line = re.sub(r" ([.,;:?!%)\]])", r"\1", " ".join(words))
    line = re.sub(r"([(\[$]) ", r"\1", line)
    line = re.sub(r" ('s|'S|n't|'re|'ve|'ll|'d|'m)\b", r"\1", line).replace(" ' s ", "'s ")
    parts = line.split('"')
    parts[1::2] = map(str.strip, parts[1::2])
    return '"'.join(parts).strip()


def documents(data: Path) -> dict[tuple[str, str], Printed]:
    """The documents of the corpora by corpus and name."""
    found = defaultdict(list)
    for sentence in corpus.read_treebank(data / "ud-train.conllu.gz"):
        found[sentence.source, sentence.document].append(sentence)
    for names in ("ner-train.conll.gz", "ner-dev.conll.gz"):
        for sentence in corpus.read_names(data / names):
            if sentence.source in CORPORA:
                found[sentence.source, sentence.document].append(sentence)
    return {key: Printed.of(sentences) for key, sentences in found.items()}


def read(path: Path, printed: dict[tuple[str, str], Printed]) -> list[Document]:
    """Reads the annotations of documents; two readings of one document are two of the same id."""
    facts: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 9 or (cells[0], cells[1]) not in printed:
            raise ValueError(f"{path}:{number}: expected 9 cells, the first two a document of the corpora; found {cells}")
        reading = facts[cells[0], cells[1], cells[2]]
        if cells[3]:
            try:
                reading.append(_fact(cells, printed[cells[0], cells[1]]))
            except (ValueError, IndexError) as e:
                raise ValueError(f"{path}:{number}: expected numbers of words in document {cells[1]}; {e}") from e
    return [Document(name(corpus_name, document), tuple(found), False, printed[corpus_name, document].text)
            for (corpus_name, document, _), found in facts.items()]


def named(document: Document, article: Article) -> Document:
    """The document with whom the library finds where the annotator marked an actor, in place of the passages."""
    return replace(document, facts=tuple(
        replace(fact, source=_named(fact.source, article), target=_named(fact.target, article))
        for fact in document.facts))


def _named(side: Side, article: Article) -> Side:
    if side.span is None:
        return side
    sentences = [s for s in article.sentences if s.span[0] <= side.span[0] < s.span[1]]
    return Side(frozenset(name for s in sentences for mention in s.mentions
                          if overlap(s.words[mention.head].span, side.span) for name in (mention.id, mention.name)))


def _fact(cells: list[str], printed: Printed) -> Fact:
    words = printed.words[int(cells[3])]
    acts = tuple(_span(words, part) for part in cells[5].split("+"))
    flags = cells[8].split()
    return Fact(acts, _side(words, cells[4]), _side(words, cells[6]), cells[7], "sym" in flags, "opt" in flags)


def _side(words: tuple[Span, ...], listed: str) -> Side:
    return Side(frozenset(), _span(words, listed)) if listed else Side(frozenset(), unsaid=True)


def _span(words: tuple[Span, ...], listed: str) -> Span:
    numbers = [int(number) for number in listed.split(",")]
    return words[numbers[0]][0], words[numbers[-1]][1]


def name(corpus_name: str, document: str) -> str:
    """The id of a document among articles."""
    return re.sub(r"[^\w-]", "_", f"{corpus_name}-{document}").lower()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--annotations", type=Path, default=Path("annotations/standoff.tsv"))
    parser.add_argument("--data", type=Path, required=True, help="folder of ud-train.conllu.gz and its siblings")
    parser.add_argument("--texts", type=Path, required=True, help="folder to write the texts of the documents to")
    options = parser.parse_args()
    printed = documents(options.data)
    wanted = {document.id for document in read(options.annotations, printed)}
    options.texts.mkdir(parents=True, exist_ok=True)
    for (corpus_name, document), one in printed.items():
        if name(corpus_name, document) in wanted:
            (options.texts / f"{name(corpus_name, document)}.txt").write_text(one.text, encoding="utf-8")
    print(f"{len(wanted)} texts in {options.texts}")


if __name__ == "__main__":
    main()
