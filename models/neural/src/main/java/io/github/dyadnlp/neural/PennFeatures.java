package io.github.dyadnlp.neural;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Feature;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Morphological features of the Penn Treebank tags that the network chooses among; see {@code penn-features.tsv}. */
final class PennFeatures {

    private final List<Set<Feature>> features;

    private PennFeatures(List<Set<Feature>> features) {
        this.features = features;
    }

    /** @param tags by the numbers that the network puts out */
    static PennFeatures of(List<String> tags) {
        Map<String, Set<Feature>> known = Maps.newHashMap();
        for (Table.Row row : Table.read(PennFeatures.class, "penn-features.tsv", 2)) {
            known.put(row.cell(0), row.values(1).stream().map(Feature::valueOf).collect(Sets.toImmutableEnumSet()));
        }
        return new PennFeatures(
                tags.stream().map(tag -> known.getOrDefault(tag, Set.of())).toList());
    }

    /** The features of the tag numbered {@code tag}; empty where it tells nothing. */
    Set<Feature> of(int tag) {
        return features.get(tag);
    }
}
