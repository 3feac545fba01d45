package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ADVMOD;
import static io.github.dyadnlp.syntax.Deprel.AUX;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.CONJ;

import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Tells what a sentence of an article recalls from what it reports: an act long before the article.
 *
 * <p>Signs are the year, where it is two or more before that of the article; without a date of the article any year that
 * stands without day or month, since news date by those; and the words of the classes {@code distant-adverb}, {@code
 * long-time}, {@code period} and {@code background-adjective}.
 */
final class Background {

    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(?:1[0-9]|20)\\d0s");
    private static final int LONG_AGO = 2;

    private final ParsedSentence sentence;
    private final DependencyTree tree;
    private final FunctionWords words;
    private final Optional<LocalDate> date;

    Background(ParsedSentence sentence, FunctionWords words, Optional<LocalDate> date) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.date = date;
    }

    /** Whether the act took place long before the article; by its own words, or those of the clause that it belongs to. */
    boolean holds(Word act) {
        int before = sentence.size();
        for (Word at = act; ; at = sentence.word(at.head())) {
            if (at.is(Upos.VERB) && !isPast(at)) {
                return false;
            }
            if (isDistant(at, before)) {
                return true;
            }
            if (at.head() == Word.ROOT || standsAlone(at)) {
                return false;
            }
            before = at.is(CONJ) ? at.head() : sentence.size();
        }
    }

    /** A clause with a time of its own. */
    private boolean standsAlone(Word head) {
        boolean finite = head.is(Feature.FINITE) || tree.has(head, AUX);
        return switch (head.deprel()) {
            case ACL_RELCL, PARATAXIS, APPOS -> true;
            case CCOMP, ADVCL -> finite;
            case CONJ ->
                tree.children(head).stream().anyMatch(child -> child.deprel().isSubject());
            default -> false;
        };
    }

    private boolean isPast(Word verb) {
        boolean open = tree.children(verb).stream()
                .anyMatch(child -> child.is(AUX)
                        && (words.is(child, FunctionWords.PLANNED_AUXILIARY)
                                || words.is(child, FunctionWords.HYPOTHETICAL_AUXILIARY)));
        return !open && (!verb.is(Feature.FINITE) || verb.is(Feature.PAST));
    }

    private boolean isDistant(Word head, int before) {
        return tree.children(head).stream().anyMatch(child -> child.index() < before && saysLongAgo(head, child));
    }

    private boolean saysLongAgo(Word head, Word child) {
        return switch (child.deprel()) {
            case ADVMOD, OBL_UNMARKED ->
                head.is(Upos.VERB) && words.is(child, FunctionWords.DISTANT_ADVERB) || isFarBack(child);
            case AMOD, COMPOUND, NUMMOD, NMOD_UNMARKED ->
                words.is(child, FunctionWords.BACKGROUND_ADJECTIVE) || isLongAgo(child, Optional.empty());
            case OBL, NMOD -> isDistantPhrase(child) || isFarBack(child);
            default -> false;
        };
    }

    /** {@code thirty years ago, decades earlier}. */
    private boolean isFarBack(Word word) {
        boolean unit = words.is(word, FunctionWords.LONG_TIME);
        return words.is(word, FunctionWords.DISTANCE)
                        && tree.children(word).stream().anyMatch(child -> words.is(child, FunctionWords.LONG_TIME))
                || unit
                        && tree.children(word).stream()
                                .anyMatch(child -> child.is(ADVMOD) && words.is(child, FunctionWords.DISTANCE));
    }

    private boolean isDistantPhrase(Word head) {
        Optional<Word> link = tree.child(head, CASE);
        if (link.isEmpty()) {
            return false;
        }
        if (words.is(link.get(), FunctionWords.PERIOD_LINK) && words.is(head, FunctionWords.PERIOD)) {
            return true;
        }
        if (!words.is(link.get(), FunctionWords.DATE_LINK)) {
            return false;
        }
        if (isLongAgo(head, Optional.empty())) {
            return true;
        }
        boolean dated = words.is(head, FunctionWords.TIME);
        return dated
                && tree.children(head).stream()
                        .anyMatch(child -> child.is(Upos.NUM) && isLongAgo(child, Optional.of(head)));
    }

    /**
     * @param day the day or month that stands with the year
     */
    private boolean isLongAgo(Word word, Optional<Word> day) {
        OptionalInt year = year(word.text());
        if (year.isEmpty()) {
            return false;
        }
        return date.map(published -> year.getAsInt() <= published.getYear() - LONG_AGO)
                .orElse(day.isEmpty());
    }

    private static OptionalInt year(String text) {
        if (YEAR.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return DECADE.matcher(text).matches()
                ? OptionalInt.of(Integer.parseInt(text.substring(0, text.length() - 1)))
                : OptionalInt.empty();
    }
}
