package io.github.dyadnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends an error that the parser makes again and again: in {@code refrained from supporting Russia} and {@code avoided
 * criticising Baku} it takes the gerund for an adjective of the name after it.
 *
 * <p>Only where a name follows the gerund at once, so that {@code met visiting officials} stays as it is.
 */
final class Gerunds {

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private Gerunds() {}

    /**
     * Turns the arcs round: the gerund depends as a clause on what governed the name, the name is its object.
     *
     * @param heads of each word, 0 or more, or -1 for a root; changed in place
     * @param relations of each word, {@code null} for a root; changed in place
     */
    static void mend(List<CoreLabel> labels, int[] heads, String[] relations) {
        for (int gerund = 1; gerund < heads.length - 1; gerund++) {
            int name = heads[gerund];
            if (!"VBG".equals(labels.get(gerund).tag())
                    || !"amod".equals(relations[gerund])
                    || !labels.get(gerund + 1).tag().startsWith("NNP")
                    || name <= gerund
                    || heads[name] < 0) {
                continue;
            }
            int before = gerund - 1;
            boolean preposition = heads[before] == name
                    && PREPOSITIONS.contains(labels.get(before).tag());
            if (!preposition && heads[name] != before) {
                continue;
            }
            heads[gerund] = heads[name];
            relations[gerund] = preposition ? "advcl" : "xcomp";
            heads[name] = gerund;
            relations[name] = "obj";
            if (preposition) {
                heads[before] = gerund;
                relations[before] = "mark";
            }
        }
    }
}
