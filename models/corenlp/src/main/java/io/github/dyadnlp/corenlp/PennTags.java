package io.github.dyadnlp.corenlp;

import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads Penn Treebank tags as universal parts of speech and features.
 *
 * <p>Follows the conversion of the English Universal Dependencies treebanks
 * (universaldependencies.org/tagset-conversion/en-penn-uposf.html). Where a tag stands for several parts of speech, the
 * dependency relation decides.
 */
final class PennTags {

    private record Reading(Upos upos, Set<Feature> features) {}

    private static final Reading UNKNOWN = new Reading(Upos.X, Set.of());

    private final Map<String, Reading> readings;

    private PennTags(Map<String, Reading> readings) {
        this.readings = readings;
    }

    /** Reads the table {@code penn-tags.tsv} beside this class. */
    static PennTags load() {
        Map<String, Reading> readings = new HashMap<>();
        for (Table.Row row : Table.read(PennTags.class, "penn-tags.tsv", 3)) {
            Set<Feature> features = EnumSet.noneOf(Feature.class);
            row.values(2).stream().map(Feature::valueOf).forEach(features::add);
            readings.put(row.cell(0), new Reading(row.constant(Upos.class, 1), features));
        }
        return new PennTags(Map.copyOf(readings));
    }

    /** The part of speech of a word tagged {@code tag} that depends by {@code deprel}. */
    Upos upos(String tag, Deprel deprel) {
        Upos upos = reading(tag).upos();
        return switch (deprel) {
            case AUX, AUX_PASS, COP -> upos == Upos.VERB ? Upos.AUX : upos;
            case MARK -> upos == Upos.ADP ? Upos.SCONJ : upos;
            case CASE -> upos == Upos.PART && tag.equals("TO") ? Upos.ADP : upos;
            case DET -> upos == Upos.PRON ? Upos.DET : upos;
            default -> upos;
        };
    }

    Set<Feature> features(String tag) {
        return reading(tag).features();
    }

    private Reading reading(String tag) {
        return readings.getOrDefault(tag, UNKNOWN);
    }
}
