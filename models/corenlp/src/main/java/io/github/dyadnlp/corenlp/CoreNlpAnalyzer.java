package io.github.dyadnlp.corenlp;

import static com.google.common.base.Preconditions.checkState;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.dyadnlp.syntax.AnalysisException;
import io.github.dyadnlp.syntax.Analyzer;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads sentences with CoreNLP's tagger, lemmatiser, conditional random fields for names, and neural dependency parser.
 *
 * <p>The parts are called one by one, without CoreNLP's pipeline: that leaves out time expressions, numbers and the
 * fine-grained name rules, which cost more than the rest together and which the gazetteers of core do better.
 */
final class CoreNlpAnalyzer implements Analyzer {

    static final String NAME = "corenlp";

    private static final Logger LOG = LoggerFactory.getLogger(CoreNlpAnalyzer.class);
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";
    private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String NAMES_WITH_MISC = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";

    private final MaxentTagger tagger;
    private final DependencyParser parser;
    private final NERClassifierCombiner recognizer;
    private final PennTags tags = PennTags.load();
    private volatile boolean closed;

    private CoreNlpAnalyzer(MaxentTagger tagger, DependencyParser parser, NERClassifierCombiner recognizer) {
        this.tagger = tagger;
        this.parser = parser;
        this.recognizer = recognizer;
    }

    /**
     * Loads the models of CoreNLP's {@code models} jar from the class path.
     *
     * @throws UncheckedIOException if they are not there
     */
    static CoreNlpAnalyzer load() {
        if (CoreNlpAnalyzer.class.getClassLoader().getResource(PARSER) == null) {
            throw new UncheckedIOException(new IOException(
                    "%s is not on the class path; add the dependency edu.stanford.nlp:stanford-corenlp with classifier models"
                            .formatted(PARSER)));
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            RedwoodConfiguration.current().clear().apply();
            return new CoreNlpAnalyzer(
                    new MaxentTagger(TAGGER),
                    DependencyParser.loadFromModelFile(PARSER),
                    new NERClassifierCombiner(false, false, NAMES, NAMES_WITH_MISC));
        } catch (IOException e) {
            throw new UncheckedIOException("CoreNLP's models in " + MODELS + " cannot be read", e);
        } finally {
            System.setOut(out); // CoreNLP's logger puts streams of its own in their place
            System.setErr(err);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ParsedSentence> analyze(List<Sentence> sentences) {
        checkState(!closed, "analyzer '%s' is closed", NAME);
        Morphology morphology = new Morphology();
        List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            try {
                parsed.add(analyze(sentence, morphology));
            } catch (RuntimeException e) {
                throw new AnalysisException(
                        "%s failed on sentence %d at %s".formatted(NAME, sentence.index(), sentence.span()), e);
            }
        }
        return parsed;
    }

    private ParsedSentence analyze(Sentence sentence, Morphology morphology) {
        List<CoreLabel> labels = PennTokens.labels(sentence.tokens());
        tagger.tagCoreLabels(labels);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        parse(labels, heads, relations);
        List<Word> words = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            Deprel deprel = relations[i] == null ? Deprel.ROOT : deprel(relations[i]);
            words.add(word(sentence.tokens().get(i), i, labels.get(i), heads[i], deprel, morphology));
        }
        return new ParsedSentence(sentence, words, names(labels));
    }

    private void parse(List<CoreLabel> labels, int[] heads, String[] relations) {
        Arrays.fill(heads, Word.ROOT);
        for (TypedDependency dependency : parser.predict(labels).typedDependencies()) {
            int governor = dependency.gov().index() - 1;
            if (governor >= 0) {
                heads[dependency.dep().index() - 1] = governor;
                relations[dependency.dep().index() - 1] = dependency.reln().toString();
            }
        }
        Gerunds.mend(labels, heads, relations);
    }

    private static Deprel deprel(String relation) {
        try {
            return relation.equals("root") ? Deprel.DEP : Deprel.of(relation);
        } catch (IllegalArgumentException e) {
            LOG.debug("relation '{}' of {} read as dep", relation, NAME);
            return Deprel.DEP;
        }
    }

    private Word word(Token token, int index, CoreLabel label, int head, Deprel deprel, Morphology morphology) {
        Upos upos = tags.upos(label.tag(), deprel);
        String lemma = morphology.lemma(label.word(), label.tag());
        if (upos != Upos.PROPN) {
            lemma = lemma.toLowerCase(Locale.ROOT);
        }
        return new Word(index, token, lemma, upos, tags.features(label.tag()), head, deprel);
    }

    private List<Name> names(List<CoreLabel> labels) {
        List<CoreLabel> tagged = recognizer.classify(labels);
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < tagged.size()) {
            String tag = tagged.get(from).get(AnswerAnnotation.class);
            int to = from + 1;
            while (to < tagged.size() && tag.equals(tagged.get(to).get(AnswerAnnotation.class))) {
                to++;
            }
            Name.Type type = switch (tag) {
                case "PERSON" -> Name.Type.PER;
                case "ORGANIZATION" -> Name.Type.ORG;
                case "LOCATION" -> Name.Type.LOC;
                case "MISC" -> Name.Type.MISC;
                default -> null;
            };
            if (type != null) {
                names.add(new Name(type, from, to));
            }
            from = to;
        }
        return names;
    }

    @Override
    public void close() {
        closed = true;
    }
}
