package io.github.dyadnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards {@code penn-tags.tsv}, too. */
class PennTagsTest {

    /** The tags of M. P. Marcus and others, <i>Building a Large Annotated Corpus of English</i>, 1993, table 2. */
    private static final Set<String> PENN = Set.of(
            "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT",
            "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
            "WDT", "WP", "WP$", "WRB", "$", "''", "``", ",", ".", ":", "-LRB-", "-RRB-");

    private final PennTags tags = PennTags.load();

    private static List<String> listed() {
        return Table.read(PennTags.class, "penn-tags.tsv", 3).stream()
                .map(row -> row.cells().get(0))
                .toList();
    }

    @Test
    void listsEveryTagOfThePennTreebank() {
        assertThat(listed()).containsAll(PENN);
    }

    @Test
    void listsTagsInOrderWithoutRepeats() {
        assertThat(listed()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "NNP, NSUBJ, PROPN",
        "NN, OBJ, NOUN",
        "PRP, NSUBJ, PRON",
        "VBD, ROOT, VERB",
        "VBD, COP, AUX",
        "VBZ, AUX, AUX",
        "VBN, AUX_PASS, AUX",
        "MD, AUX, AUX",
        "IN, CASE, ADP",
        "IN, MARK, SCONJ",
        "TO, CASE, ADP",
        "TO, MARK, PART",
        "POS, CASE, PART",
        "PRP$, NMOD_POSS, PRON",
        "WDT, NSUBJ, PRON",
        "WDT, DET, DET",
        "'#', DEP, X",
        "MADE-UP, DEP, X"
    })
    void readsATagByItsRelation(String tag, Deprel deprel, Upos upos) {
        assertThat(tags.upos(tag, deprel)).isEqualTo(upos);
    }

    @Test
    void readsTheFormOfAWordOffItsTag() {
        assertThat(tags.features("VBD")).containsExactlyInAnyOrder(Feature.FINITE, Feature.PAST);
        assertThat(tags.features("VBN")).containsExactly(Feature.PAST_PARTICIPLE);
        assertThat(tags.features("NNPS")).containsExactly(Feature.PLURAL);
    }

    @Test
    void knowsNoFormOfAnUnknownTag() {
        assertThat(tags.features("MADE-UP")).isEmpty();
    }
}
