"""Finds what annotators marked in the words and mentions of the library, and writes sentences to learn from (see acts.py).

    python -m dyad_training.align --analysis analysis.jsonl --gold GOLD --output acts.jsonl

GOLD is a file of documents in the form of ``shared/eval/GUIDELINES.md``, a folder of annotated articles (see
``annotations.py``), or a table of annotations without words (see ``standoff.py``), which needs ``--data``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dyad_training import analysis, annotations, gold, standoff
from dyad_training.analysis import Article, Sentence
from dyad_training.gold import Document, Fact, Side

CONTENT = {"VERB", "NOUN", "ADJ"}
"""Parts of speech that may name an act."""

PLACE = "PLACE"
"""The kind of mention that only says where, and does not act."""

BEYOND = 3
"""How many sentences after the last fact a document counts as read, where its annotator may have broken off."""


class Aligned:
    """One fact in the words of a sentence."""

    def __init__(self, fact: Fact, sentence: Sentence, text: str):
        self.fact = fact
        self.acts = sorted({i for span in fact.acts for i in sentence.at(span)})
        self.sources = _heads(fact.source, sentence, text)
        self.targets = _heads(fact.target, sentence, text)

    @property
    def is_whole(self) -> bool:
        return bool(self.acts and self.sources and self.targets)


def _heads(side: Side, sentence: Sentence, text: str) -> list[int]:
    """The words that head an actor: of the passage marked, else of its mentions, else of its names in the sentence."""
    if side.span is not None:
        words = sentence.at(side.span)
        return [sentence.head(words)] if words else []
    mentions = {m.head for m in sentence.mentions if m.kind != PLACE and side.means(m.id, m.name)}
    return sorted(mentions or (() if side.unsaid else set(_named(side, sentence, text))))


def _named(side: Side, sentence: Sentence, text: str) -> Iterator[int]:
    for name in side.names:
        for match in re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").finditer(text, *sentence.span):
            words = sentence.at(match.span())
            if words:
                yield sentence.head(words)


def rows(article: Article, document: Document, counts: Counter) -> Iterator[dict]:
    """The sentences of an article with the facts of a document that begin in them, in the form of ``acts.py``."""
    found: dict[int, list[Aligned]] = {}
    for fact in document.facts:
        begin = fact.acts[0][0]
        sentence = next((s for s in article.sentences if s.span[0] <= begin < s.span[1]), None)
        counts["facts"] += 1
        if sentence is not None:
            aligned = Aligned(fact, sentence, article.text)
            counts["aligned"] += aligned.is_whole
            found.setdefault(sentence.index, []).append(aligned)
    last = max(found, default=-1)
    for sentence in article.sentences:
        if document.complete or sentence.index <= last + BEYOND:
            counts["sentences"] += 1
            yield _row(sentence, article.text, found.get(sentence.index, []))


def _row(sentence: Sentence, text: str, facts: list[Aligned]) -> dict:
    acts = {i for i, word in enumerate(sentence.words) if word.upos in CONTENT}.union(*(fact.acts for fact in facts))
    actors: dict[int, str] = {}
    for mention in sentence.mentions:
        if mention.kind != PLACE:
            actors.setdefault(mention.head, mention.id)
    for fact in facts:
        if fact.is_whole:
            for head in fact.sources + fact.targets:
                actors.setdefault(head, f"?{head}")
    return {
        "words": [text[slice(*word.span)] for word in sentence.words],
        "acts": sorted(acts),
        "actors": sorted([head, actor] for head, actor in actors.items()),
        "facts": [{
            "acts": fact.acts,
            "sources": [head for head in fact.sources if head in actors],
            "targets": [head for head in fact.targets if head in actors],
            "event": fact.fact.event,
            "symmetric": fact.fact.symmetric,
            "optional": fact.fact.optional,
        } for fact in facts],
    }


def read_gold(path: Path, data: Path | None) -> list[Document]:
    """Reads annotations in any of the three forms."""
    if path.is_dir():
        return annotations.read_all(path)
    if path.suffix == ".tsv":
        if data is None:
            raise ValueError(f"{path}: its words are elsewhere; say where with --data")
        return standoff.read(path, standoff.documents(data))
    return gold.read(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--analysis", type=Path, required=True, help="what inspect wrote of the articles")
    parser.add_argument("--gold", type=Path, required=True, help="what annotators say that they tell")
    parser.add_argument("--data", type=Path, help="folder of ud-train.conllu.gz and its siblings")
    parser.add_argument("--part", choices=("train", "dev"),
                        help="only documents on which to train, or the fifth kept aside (default: all)")
    parser.add_argument("--output", type=Path, required=True, help="file to write")
    options = parser.parse_args()
    documents = [document for document in read_gold(options.gold, options.data)
                 if options.part is None or gold.is_dev(document.id) == (options.part == "dev")]
    wanted = {document.id for document in documents}
    articles = {article.id: article for article in analysis.read(options.analysis) if article.id in wanted}
    if wanted - articles.keys():
        raise SystemExit(f"{options.analysis}: expected {len(wanted)} articles of {options.gold}, lacks "
                         f"{len(wanted - articles.keys())}, such as {min(wanted - articles.keys())}; inspect them too")
    other = [d.id for d in documents if d.text and d.text != articles[d.id].text]
    if other:
        raise SystemExit(f"{options.analysis}: the text of {other[0]} is not that of {options.gold}; inspect it again")
    counts = Counter(documents=len(documents))
    with options.output.open("w", encoding="utf-8") as out:
        for document in documents:
            for row in rows(articles[document.id], document, counts):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{options.output}: {counts['documents']} documents, {counts['sentences']} sentences, {counts['facts']} facts, "
          f"of which act, source and target have words: {counts['aligned']}")


if __name__ == "__main__":
    main()
