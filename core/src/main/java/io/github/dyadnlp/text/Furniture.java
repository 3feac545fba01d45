package io.github.dyadnlp.text;

import io.github.dyadnlp.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Recognises what a web page puts around an article, by the patterns of {@code furniture.tsv}: menus, bylines, photo
 * credits, dates, appeals.
 *
 * <p>In doubt the answer is no: a sentence wrongly taken for furniture is never read. Lines longer than
 * {@value #LONGEST} units are never furniture, which also bounds the effort.
 */
final class Furniture {

    /** Longest line or sentence that is looked at, in UTF-16 units. */
    static final int LONGEST = 400;

    /** Where a pattern applies. */
    enum Place {
        /** All of a line. */
        LINE,
        /** All of a line that stands beside another of the same pattern. */
        RUN,
        /** Part of a sentence. */
        SENTENCE,
        /** Part of a sentence in one of the last paragraphs. */
        END
    }

    /**
     * One line of the data file.
     *
     * @param words in small letters, of which one must stand in what is matched; empty if it does not matter
     */
    record Clue(String name, Place place, List<String> words, Pattern pattern) {

        boolean isLikely(String small) {
            return words.isEmpty() || words.stream().anyMatch(small::contains);
        }
    }

    private final List<Clue> clues = new ArrayList<>();

    /** @throws io.github.dyadnlp.lexicon.LexiconException if the data file names an unknown place or a broken pattern */
    Furniture() {
        for (Table.Row row : Table.read(Furniture.class, "furniture.tsv", 5)) {
            clues.add(new Clue(row.cell(0), row.constant(Place.class, 1), row.values(2), pattern(row)));
        }
    }

    /** Word bounds are those of Unicode, as they were for every Java but some: the flag makes all alike. */
    private static Pattern pattern(Table.Row row) {
        String pattern = row.cells().get(3);
        try {
            return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw row.error("pattern '%s' is broken: %s", pattern, e.getDescription());
        }
    }

    /** Whether {@code line}, without blanks around it, is furniture wherever it stands. */
    boolean isLine(String line) {
        return line.length() <= LONGEST && (hasNoWord(line) || matches(Place.LINE, line));
    }

    /** Whether {@code line} is furniture if a neighbour is of the same kind, such as one of a list of speakers. */
    boolean isLineOfList(String line) {
        return line.length() <= LONGEST && matches(Place.RUN, line);
    }

    /** Whether {@code sentence} is an appeal, a credit or the like. */
    boolean isSentence(String sentence) {
        return sentence.length() <= LONGEST && finds(Place.SENTENCE, sentence);
    }

    /** Whether {@code sentence} is furniture when the article is over, such as a note on its author. */
    boolean isClosing(String sentence) {
        return sentence.length() <= LONGEST && finds(Place.END, sentence);
    }

    private static boolean hasNoWord(String line) {
        return line.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean matches(Place place, String line) {
        return clues.stream()
                .anyMatch(clue ->
                        clue.place() == place && clue.pattern().matcher(line).matches());
    }

    private boolean finds(Place place, String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return clues.stream()
                .anyMatch(clue -> clue.place() == place
                        && clue.isLikely(small)
                        && clue.pattern().matcher(sentence).find());
    }
}
