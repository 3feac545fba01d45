package io.github.dyadnlp.neural;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the names of an article's sentences together: a capitalised word is what it is elsewhere in the article, unless
 * its own sentence speaks clearly.
 *
 * <p>Of each word the network's scores make probabilities of the types, outside among them. To the score of every label
 * of a word is added, for its type, the sum of the logarithms at the word's other places, divided by the number of all its
 * places; so that one other place counts half as much as the word's own, and many count as much. A logarithm counts as
 * {@value #LEAST} at the least. A word that goes on with a name, like the last of "Government of Iraq", keeps its own scores,
 * lest names break. Immutable.
 */
final class ArticleNames {

    /**
     * Added to the score of no name: training showed sentences with names more often than texts have them. Measured on the
     * development sets, web and news.
     */
    private static final float PRUDENCE = 1.2f;

    /** Least logarithm of a probability, so that no single place rules a type out. */
    private static final double LEAST = -8;

    /** A letter alone stands for too many things. */
    private static final int SHORTEST = 2;

    private final NameDecoder decoder;
    private final Localities localities;

    ArticleNames(NameDecoder decoder, Localities localities) {
        this.decoder = decoder;
        this.localities = localities;
    }

    /** What the article says of a word: how often it stands there, and the sum of its evidence. */
    private static final class Evidence {

        private int places;
        private final double[] sum;

        Evidence(int types) {
            sum = new double[types];
        }

        void add(double[] logarithms) {
            places++;
            for (int type = 0; type < sum.length; type++) {
                sum[type] += logarithms[type];
            }
        }
    }

    /**
     * The names of each sentence in order, without overlap.
     *
     * @param scores for each sentence the score of each label for each word, word by word
     * @param links for each sentence the words that no name ends in
     * @throws IllegalArgumentException if there are not as many rows of scores as words
     */
    List<List<Name>> names(List<Sentence> sentences, List<float[]> scores, List<BitSet> links) {
        Map<String, Evidence> article = new HashMap<>();
        List<double[][]> own = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            own.add(note(sentences.get(i).tokens(), scores.get(i), article));
        }
        List<List<Name>> names = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            float[] weighed = weighed(tokens, scores.get(i), own.get(i), article);
            names.add(localities.apart(tokens, decoder.names(weighed, links.get(i))));
        }
        return names;
    }

    /** The evidence of each capitalised word of a sentence, which is also added to that of the article. */
    private double[][] note(List<Token> tokens, float[] scores, Map<String, Evidence> article) {
        checkArgument(
                scores.length == tokens.size() * decoder.labels(),
                "%s scores for %s words of %s labels",
                scores.length,
                tokens.size(),
                decoder.labels());
        double[][] own = new double[tokens.size()][];
        for (int word = 0; word < own.length; word++) {
            String text = tokens.get(word).text();
            if (isCapitalised(text)) {
                own[word] = logarithms(scores, word);
                article.computeIfAbsent(text, unseen -> new Evidence(decoder.types()))
                        .add(own[word]);
            }
        }
        return own;
    }

    private static boolean isCapitalised(String word) {
        return word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0));
    }

    /** Of each type the logarithm of its probability. */
    private double[] logarithms(float[] scores, int word) {
        int labels = decoder.labels();
        double most = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            most = Math.max(most, scores[word * labels + label]);
        }
        double[] mass = new double[decoder.types()];
        double all = 0;
        for (int label = 0; label < labels; label++) {
            double weight = Math.exp(scores[word * labels + label] - most);
            mass[decoder.type(label)] += weight;
            all += weight;
        }
        for (int type = 0; type < mass.length; type++) {
            mass[type] = Math.max(LEAST, Math.log(mass[type] / all));
        }
        return mass;
    }

    private int likeliest(float[] scores, int word) {
        int best = 0;
        for (int label = 1; label < decoder.labels(); label++) {
            if (scores[word * decoder.labels() + label] > scores[word * decoder.labels() + best]) {
                best = label;
            }
        }
        return best;
    }

    private float[] weighed(List<Token> tokens, float[] scores, double[][] own, Map<String, Evidence> article) {
        float[] weighed = Arrays.copyOf(scores, scores.length);
        int labels = decoder.labels();
        for (int word = 0; word < own.length; word++) {
            weighed[word * labels + decoder.outside()] += PRUDENCE;
            if (own[word] == null || decoder.isInside(likeliest(scores, word))) {
                continue;
            }
            Evidence evidence = article.get(tokens.get(word).text());
            for (int label = 0; label < labels; label++) {
                int type = decoder.type(label);
                weighed[word * labels + label] += (float) ((evidence.sum[type] - own[word][type]) / evidence.places);
            }
        }
        return weighed;
    }
}
