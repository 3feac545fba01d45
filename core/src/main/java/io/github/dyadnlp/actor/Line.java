package io.github.dyadnlp.actor;

import com.google.common.collect.Lists;
import io.github.dyadnlp.lexicon.Pieces;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Locale;

/** A sentence made ready for look-ups. */
final class Line {

    /** A line with fewer capitalised words than this is no headline in capitals. */
    private static final int FEW = 3;

    private final ParsedSentence sentence;
    private final int index;
    private final List<String> lower;
    private final Pieces pieces;
    private final Pieces folded;
    private final Pieces lemmas;
    private final boolean capitals;

    /** @param index place among the sentences that are read, which may differ from their index in the article */
    Line(ParsedSentence sentence, int index) {
        this.sentence = sentence;
        this.index = index;
        List<String> texts = Lists.transform(sentence.words(), Word::text);
        this.lower = texts.stream()
                .map(text -> text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .toList();
        this.pieces = Pieces.of(texts);
        this.folded = pieces.folded();
        this.lemmas = Pieces.of(Lists.transform(sentence.words(), Line::lemma)).folded();
        this.capitals = inCapitals(texts);
    }

    private static boolean inCapitals(List<String> texts) {
        long words = texts.stream()
                .filter(text -> text.length() > 1 && text.codePoints().allMatch(Character::isLetter))
                .count();
        return words >= FEW
                && texts.stream().noneMatch(text -> text.codePoints().anyMatch(Character::isLowerCase));
    }

    ParsedSentence sentence() {
        return sentence;
    }

    int index() {
        return index;
    }

    int size() {
        return sentence.size();
    }

    Word word(int i) {
        return sentence.word(i);
    }

    String text(int i) {
        return sentence.word(i).text();
    }

    /** The word in lower case with a plain apostrophe; {@code ""} before and after the sentence. */
    String lower(int i) {
        return i >= 0 && i < lower.size() ? lower.get(i) : "";
    }

    /** The lemma of a word in lower case; a proper noun as it is written. */
    String lemma(int i) {
        return lemma(sentence.word(i));
    }

    /** "Vietnam Airlines" are no airlines of Vietnam's: a name is not taken apart. */
    private static String lemma(Word word) {
        return word.is(Upos.PROPN) ? word.text() : word.lemma().toLowerCase(Locale.ROOT);
    }

    boolean is(int i, Upos upos) {
        return i >= 0 && i < size() && sentence.word(i).is(upos);
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(text(i).charAt(0));
    }

    /** Whether every letter of the word is a capital and there are at least {@code atLeast} of them. */
    boolean isAllCapitals(int i, int atLeast) {
        String text = text(i);
        return text.length() >= atLeast && text.codePoints().allMatch(Character::isUpperCase);
    }

    /** Whether no blank stands between the word and the one before it. */
    boolean isTight(int i) {
        return i > 0 && word(i - 1).span().end() == word(i).span().start();
    }

    /** The words as the article has them, with single blanks. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from || isTight(i) ? "" : " ").append(text(i));
        }
        return phrase.toString();
    }

    boolean isPossessiveSign(int i) {
        return i >= 0 && i < size() && word(i).is(Upos.PART) && lower.get(i).startsWith("'");
    }

    Pieces pieces() {
        return pieces;
    }

    Pieces folded() {
        return folded;
    }

    Pieces lemmas() {
        return lemmas;
    }

    /** Whether the whole line is set in capitals, so that case tells nothing. */
    boolean capitals() {
        return capitals;
    }

    /**
     * The word that governs the passage: the one whose governor lies outside. Where the parser left several, the one
     * nearest to the root, of equals the last.
     */
    int head(int from, int to) {
        int head = to - 1;
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            int governor = word(i).head();
            if (governor >= from && governor < to || word(i).is(Upos.PUNCT)) {
                continue;
            }
            int depth = depth(i);
            if (depth <= least) {
                least = depth;
                head = i;
            }
        }
        return head;
    }

    private int depth(int i) {
        int depth = 0;
        for (int at = i; at != Word.ROOT; at = word(at).head()) {
            depth++;
        }
        return depth;
    }
}
