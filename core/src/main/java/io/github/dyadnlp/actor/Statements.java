package io.github.dyadnlp.actor;

import io.github.dyadnlp.text.Quotations;
import java.util.List;
import java.util.OptionalInt;

/**
 * Says of every word of an article whether it is quoted: by quotation marks, or by a sentence before it that ends in a
 * colon, as statements of governments do, or, in a transcript, by the label of who speaks.
 */
final class Statements {

    private static final int NONE = -1;

    /** The label of who speaks in a transcript has at most so many words. */
    private static final int LABEL = 6;

    private final Quotations quotations;
    private final int[] openers;

    /** A statement behind a colon goes on to the end. */
    Statements(List<Line> lines) {
        this.quotations = Quotations.of(
                lines.stream().map(line -> line.sentence().sentence()).toList());
        this.openers = new int[lines.size()];
        int opener = NONE;
        for (Line line : lines) {
            opener = turn(line) > 0 ? line.index() : opener;
            openers[line.index()] = opener;
            opener = line.lower(line.size() - 1).equals(":") ? line.index() : opener;
        }
    }

    /** Where the colon stands behind the label of who speaks, as in {@code MR. ROSSI: We agreed}; 0 if there is none. */
    static int turn(Line line) {
        int i = 0;
        while (i < Math.min(LABEL, line.size() - 1) && isLabel(line, i)) {
            i++;
        }
        return line.lower(i).equals(":") ? i : 0;
    }

    private static boolean isLabel(Line line, int i) {
        return line.text(i).equals(".")
                || line.text(i).codePoints().noneMatch(Character::isLowerCase)
                        && Character.isLetter(line.text(i).codePointAt(0));
    }

    /** Whether the word stands in quotation marks. */
    boolean isQuoted(Line line, int word) {
        return quotations.isQuoted(line.index(), word);
    }

    boolean hasQuotation(Line line) {
        return quotations.hasQuotation(line.index());
    }

    /** Whether the quotation at the end of the sentence at {@code index} goes on behind it. */
    boolean goesOn(int index) {
        return quotations.goesOn(index);
    }

    /** The sentence with a colon that opens what this one says, if there is any; of a turn in a transcript its first. */
    OptionalInt opener(Line line) {
        return openers[line.index()] == NONE ? OptionalInt.empty() : OptionalInt.of(openers[line.index()]);
    }
}
