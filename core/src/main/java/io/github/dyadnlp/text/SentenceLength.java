package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps sentences at a length that a parser can bear. */
final class SentenceLength {

    /** Most tokens a sentence may have. */
    static final int MOST = 200;

    private SentenceLength() {}

    /** The tokens in stretches of at most {@value #MOST}; none if there are no tokens. */
    static List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> stretches = new ArrayList<>();
        int start = 0;
        while (tokens.size() - start > MOST) {
            int end = bestEnd(tokens, start);
            stretches.add(tokens.subList(start, end));
            start = end;
        }
        if (start < tokens.size()) {
            stretches.add(tokens.subList(start, tokens.size()));
        }
        return stretches;
    }

    /** After the last semicolon of the second half that is allowed, else after the last comma, else between words. */
    private static int bestEnd(List<Token> tokens, int start) {
        for (String mark : List.of(";", ",")) {
            for (int end = start + MOST; end > start + MOST / 2; end--) {
                if (tokens.get(end - 1).text().equals(mark)) {
                    return end;
                }
            }
        }
        for (int end = start + MOST; end > start + MOST / 2; end--) {
            if (tokens.get(end - 1).span().end() < tokens.get(end).span().start()) {
                return end;
            }
        }
        return start + MOST;
    }
}
