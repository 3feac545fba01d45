package io.github.dyadnlp.examples.treebank;

import com.google.common.collect.Sets;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.util.Set;

/** Counts how many names an engine found, made up and missed. A name counts if its words and its type are right. */
public final class NameScores {

    private int gold;
    private int found;
    private int right;

    public void add(NamedSentence sentence, ParsedSentence parsed) {
        Set<NamedSentence.Found> names = NamedSentence.names(parsed);
        gold += sentence.names().size();
        found += names.size();
        right += Sets.intersection(names, sentence.names()).size();
    }

    /** Harmonic mean of precision and recall, in per cent; 0 where nothing is right. */
    public double f1() {
        return right == 0 ? 0 : 200.0 * right / (gold + found);
    }
}
