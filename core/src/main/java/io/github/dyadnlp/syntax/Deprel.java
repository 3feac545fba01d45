package io.github.dyadnlp.syntax;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The syntactic relations of Universal Dependencies v2, with those subtypes of the English treebanks that matter here.
 *
 * <p>Source: M.-C. de Marneffe, C. D. Manning, J. Nivre, D. Zeman, <i>Universal Dependencies</i>, Computational
 * Linguistics 47(2), 2021.
 */
public enum Deprel {
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVCL("advcl"),
    ADVMOD("advmod"),
    AMOD("amod"),
    APPOS("appos"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJ("cc:preconj"),
    CCOMP("ccomp"),
    CLF("clf"),
    COMPOUND("compound"),
    COMPOUND_PRT("compound:prt"),
    CONJ("conj"),
    COP("cop"),
    CSUBJ("csubj"),
    CSUBJ_PASS("csubj:pass"),
    DEP("dep"),
    DET("det"),
    DET_PREDET("det:predet"),
    DISCOURSE("discourse"),
    DISLOCATED("dislocated"),
    EXPL("expl"),
    FIXED("fixed"),
    FLAT("flat"),
    GOESWITH("goeswith"),
    IOBJ("iobj"),
    LIST("list"),
    MARK("mark"),
    NMOD("nmod"),
    NMOD_POSS("nmod:poss"),
    NMOD_UNMARKED("nmod:unmarked"),
    NSUBJ("nsubj"),
    NSUBJ_PASS("nsubj:pass"),
    NUMMOD("nummod"),
    OBJ("obj"),
    OBL("obl"),
    OBL_AGENT("obl:agent"),
    OBL_UNMARKED("obl:unmarked"),
    ORPHAN("orphan"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    REPARANDUM("reparandum"),
    ROOT("root"),
    VOCATIVE("vocative"),
    XCOMP("xcomp");

    private static final Map<String, Deprel> BY_LABEL = Maps.uniqueIndex(Arrays.asList(values()), Deprel::label);

    /** Names that earlier releases of the treebanks gave to relations of today. */
    private static final Map<String, Deprel> FORMER = Map.of(
            "obl:npmod", OBL_UNMARKED,
            "obl:tmod", OBL_UNMARKED,
            "nmod:npmod", NMOD_UNMARKED,
            "nmod:tmod", NMOD_UNMARKED);

    private final String label;

    Deprel(String label) {
        this.label = label;
    }

    /** The label as the treebanks write it, such as {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /**
     * Reads a label; a subtype that is not listed here counts as the relation before its colon.
     *
     * @throws IllegalArgumentException if that relation is unknown too
     */
    public static Deprel of(String label) {
        Deprel deprel = BY_LABEL.getOrDefault(label, FORMER.get(label));
        if (deprel != null) {
            return deprel;
        }
        int colon = label.indexOf(':');
        if (colon > 0) {
            return of(label.substring(0, colon));
        }
        throw new IllegalArgumentException(
                "unknown dependency relation '%s'; expected one of Universal Dependencies v2: %s"
                        .formatted(label, String.join(", ", BY_LABEL.keySet()).toLowerCase(Locale.ROOT)));
    }

    public boolean isSubject() {
        return this == NSUBJ || this == NSUBJ_PASS;
    }

    /** Whether the dependent heads a clause. */
    public boolean isClausal() {
        return switch (this) {
            case ACL, ACL_RELCL, ADVCL, CCOMP, CSUBJ, CSUBJ_PASS, PARATAXIS, XCOMP -> true;
            default -> false;
        };
    }
}
