package io.github.dyadnlp.actor;

import java.util.ArrayList;
import java.util.List;

/** Says of every word of an article whether it stands in quotation marks. */
final class Quotations {

    private final List<boolean[]> quoted = new ArrayList<>();

    /** A quotation goes on over sentences, but ends with its paragraph. */
    Quotations(List<Line> lines) {
        boolean open = false;
        int paragraph = -1;
        for (Line line : lines) {
            if (line.sentence().sentence().paragraph() != paragraph) {
                paragraph = line.sentence().sentence().paragraph();
                open = false;
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
        }
    }

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
}
