package io.github.dyadnlp.examples.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A stretch of text, {@code end} exclusive; in JSON {@code [begin, end]}. */
public record Passage(int begin, int end) {

    @JsonCreator
    static Passage of(List<Integer> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("expected [begin, end], found " + ends);
        }
        return new Passage(ends.get(0), ends.get(1));
    }

    boolean overlaps(int otherBegin, int otherEnd) {
        return otherBegin < end && begin < otherEnd;
    }
}
