package io.github.dyadnlp.actor;

import io.github.dyadnlp.text.Quotations;
import java.util.List;
import java.util.OptionalInt;

/**
 * Says of every word of an article whether it is quoted: by quotation marks, or by a sentence before it that ends in a
 * colon, as statements of governments do.
 */
final class Statements {

    private static final int NONE = -1;

    private final Quotations quotations;
    private final int[] openers;

    /** A statement behind a colon goes on to the end. */
    Statements(List<Line> lines) {
        this.quotations = Quotations.of(
                lines.stream().map(line -> line.sentence().sentence()).toList());
        this.openers = new int[lines.size()];
        int opener = NONE;
        for (Line line : lines) {
            openers[line.index()] = opener;
            opener = line.lower(line.size() - 1).equals(":") ? line.index() : opener;
        }
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

    /** The sentence with a colon that opens what this one says, if there is any. */
    OptionalInt opener(Line line) {
        return openers[line.index()] == NONE ? OptionalInt.empty() : OptionalInt.of(openers[line.index()]);
    }
}
