package io.github.dyadnlp.neural;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import com.google.common.primitives.Floats;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns the network's scores into words, names and trees. Immutable. */
final class Decoder {

    /** Words of these kinds have one form only: what has a past tense or an infinitive is none of them. */
    private static final Set<Upos> UNINFLECTED =
            Sets.immutableEnumSet(Upos.ADP, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PRON, Upos.SCONJ);

    private static final Set<Upos> LINKS = Sets.immutableEnumSet(Upos.ADP, Upos.CCONJ, Upos.DET);

    private final List<Upos> upos;
    private final List<Deprel> deprels;
    private final PennFeatures features;
    private final List<String> tags;
    private final Lemmatizer lemmatizer = Lemmatizer.load();
    private final ArticleNames names;
    private final FactHead facts;

    /** @param tags Penn Treebank tags; like the other labels, by the numbers that the network puts out */
    Decoder(List<Upos> upos, List<String> tags, List<Deprel> deprels, ArticleNames names, FactHead facts) {
        this.upos = upos;
        this.tags = tags;
        this.features = PennFeatures.of(tags);
        this.deprels = deprels;
        this.names = names;
        this.facts = facts;
    }

    /** @throws IllegalArgumentException if the bundle holds labels that this release does not know */
    static Decoder load(Bundle bundle) {
        checkArgument(
                bundle.labels("casing.tsv")
                        .equals(Arrays.stream(Casing.values()).map(Enum::name).toList()),
                "casing.tsv lists other classes than this release knows");
        return new Decoder(
                bundle.labels("upos.tsv").stream().map(Upos::valueOf).toList(),
                bundle.labels("xpos.tsv"),
                bundle.labels("deprels.tsv").stream().map(Deprel::of).toList(),
                new ArticleNames(new NameDecoder(bundle.labels("names.tsv")), Localities.load()),
                FactHead.load(bundle));
    }

    /**
     * The names of an article's sentences, read together; see {@link ArticleNames}.
     *
     * @param scores for each sentence those of its windows, in order
     * @throws IllegalArgumentException if there are not as many rows of scores as words
     */
    List<List<Name>> names(List<Sentence> sentences, List<List<Scores>> scores) {
        List<float[]> labels = new ArrayList<>(sentences.size());
        List<BitSet> links = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            labels.add(joined(scores.get(i), Scores::names));
            links.add(links(sentences.get(i).tokens(), scores.get(i)));
        }
        return names.names(sentences, labels, links);
    }

    /** Small words that join the parts of a name and end none, such as "of". */
    private BitSet links(List<Token> tokens, List<Scores> scores) {
        BitSet links = new BitSet(tokens.size());
        int index = 0;
        for (Scores window : scores) {
            for (int kind : window.upos()) {
                boolean small = Character.isLowerCase(tokens.get(index).text().codePointAt(0));
                links.set(index++, small && LINKS.contains(upos.get(kind)));
            }
        }
        return links;
    }

    private static float[] joined(List<Scores> windows, Function<Scores, float[]> scores) {
        return windows.size() == 1
                ? scores.apply(windows.get(0))
                : Floats.concat(windows.stream().map(scores).toArray(float[][]::new));
    }

    /**
     * Puts the readings of a sentence's windows together. Where there are several, the root of each hangs on that of the
     * first: as {@code conj} if a conjunction begins it, else as {@code parataxis}.
     *
     * @param scores one for each window, in order; together they hold the words of the sentence
     */
    ParsedSentence parsed(Sentence sentence, List<Scores> scores, List<Name> names) {
        List<Word> words = new ArrayList<>(sentence.tokens().size());
        int root = Word.ROOT;
        for (Scores window : scores) {
            int from = words.size();
            int[] heads = SpanningTree.heads(window.arcs(), window.words());
            Deprel join = root == Word.ROOT ? Deprel.ROOT : join(window);
            for (int i = 0; i < heads.length; i++) {
                boolean top = heads[i] == 0;
                Deprel deprel = top ? join : deprels.get(window.label(i, heads[i]));
                words.add(word(from + i, sentence, window, i, top ? root : from + heads[i] - 1, deprel));
            }
            root = root == Word.ROOT ? top(heads) : root;
        }
        float[] roles = joined(scores, Scores::roles);
        float[] events = joined(scores, Scores::events);
        return new ParsedSentence(sentence, words, names, Optional.of(facts.scores(roles, events)));
    }

    private Word word(int index, Sentence sentence, Scores scores, int i, int head, Deprel deprel) {
        Token token = sentence.tokens().get(index);
        Set<Feature> inflection = features.of(scores.tags()[i]);
        Upos kind = kind(upos.get(scores.upos()[i]), inflection);
        String lemma = lemmatizer.lemma(token.text(), kind, tags.get(scores.tags()[i]));
        return new Word(index, token, lemma, kind, inflection, head, deprel);
    }

    /** The two heads seldom disagree; where an inflected form would be a function word, it is a verb. */
    private static Upos kind(Upos read, Set<Feature> inflection) {
        boolean verb = inflection.contains(Feature.PAST)
                || inflection.contains(Feature.PAST_PARTICIPLE)
                || inflection.contains(Feature.INFINITIVE);
        return verb && UNINFLECTED.contains(read) ? Upos.VERB : read;
    }

    private Deprel join(Scores window) {
        return upos.get(window.upos()[0]) == Upos.CCONJ ? Deprel.CONJ : Deprel.PARATAXIS;
    }

    private static int top(int[] heads) {
        int top = 0;
        while (heads[top] != 0) {
            top++;
        }
        return top;
    }
}
