package io.github.dyadnlp.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Says of every word of an article whether it is quoted: by quotation marks, or by a sentence before it that ends in a
 * colon, as statements of governments do.
 */
final class Quotations {

    private static final int NONE = -1;

    private final List<boolean[]> quoted = new ArrayList<>();
    private final int[] openers;

    /** A quotation goes on over sentences, but ends with its paragraph; a statement behind a colon goes on to the end. */
    Quotations(List<Line> lines) {
        this.openers = new int[lines.size()];
        boolean open = false;
        int paragraph = -1;
        int opener = NONE;
        for (Line line : lines) {
            if (line.sentence().sentence().paragraph() != paragraph) {
                paragraph = line.sentence().sentence().paragraph();
                open &= closes(line);
            }
            boolean[] here = new boolean[line.size()];
            for (int i = 0; i < line.size(); i++) {
                switch (line.text(i)) {
                    case "\u201c", "``" -> open = true;
                    case "\u201d", "''" -> open = false;
                    case "\"" -> open = !open;
                    default -> here[i] = open;
                }
            }
            quoted.add(here);
            openers[line.index()] = opener;
            opener = line.lower(line.size() - 1).equals(":") ? line.index() : opener;
        }
    }

    /** Whether the line ends a quotation that it did not open, as where every sentence is a paragraph of its own. */
    private static boolean closes(Line line) {
        int marks = 0;
        for (int i = 0; i < line.size(); i++) {
            marks += line.text(i).equals("\"") ? 1 : 0;
        }
        return marks % 2 == 1 && !line.text(0).equals("\"");
    }

    /** Whether the word stands in quotation marks. */
    boolean isQuoted(Line line, int word) {
        return quoted.get(line.index())[word];
    }

    boolean hasQuotation(Line line) {
        for (boolean word : quoted.get(line.index())) {
            if (word) {
                return true;
            }
        }
        return false;
    }

    /** The sentence with a colon that opens what this one says, if there is any. */
    OptionalInt opener(Line line) {
        return openers[line.index()] == NONE ? OptionalInt.empty() : OptionalInt.of(openers[line.index()]);
    }
}
