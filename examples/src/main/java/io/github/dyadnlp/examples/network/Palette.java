package io.github.dyadnlp.examples.network;

import io.github.dyadnlp.relation.QuadClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Colours of the four quad classes, and of what has none; told apart with every common kind of colour blindness. */
public enum Palette {
    VERBAL_COOPERATION("#0b7fab", "words with"),
    MATERIAL_COOPERATION("#1b7837", "deeds with"),
    VERBAL_CONFLICT("#b35806", "words against"),
    MATERIAL_CONFLICT("#b2182b", "deeds against"),
    OTHER("#6b7280", "other");

    private final String hex;
    private final String label;

    Palette(String hex, String label) {
        this.hex = hex;
        this.label = label;
    }

    /** As in {@code #0b7fab}. */
    public String hex() {
        return hex;
    }

    /** In plain English. */
    public String label() {
        return label;
    }

    public static Palette of(Optional<QuadClass> quadClass) {
        return quadClass.map(found -> valueOf(found.name())).orElse(OTHER);
    }

    /** The quad class that is most frequent in {@code tie}. */
    static Palette of(Tie tie) {
        return of(Arrays.stream(QuadClass.values())
                .filter(quadClass -> tie.count(quadClass) > 0)
                .max(Comparator.comparingInt(tie::count)));
    }
}
