package io.github.dyadnlp.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.lexicon.LexiconException;
import io.github.dyadnlp.lexicon.OwnFiles;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the relations of an article: for every verb, event noun and predicated adjective whom it relates.
 *
 * <p>Holds knowledge only, so one instance serves any number of threads.
 */
public final class RelationFinder {

    /** Findings less likely than this are dropped, where the caller asks for no other threshold. */
    public static final double THRESHOLD = 0.33;

    /** What files of frames are called. */
    public static final Set<String> FILES = Set.of("verbs.frames", "nouns.frames", "adjectives.frames");

    private static final class Standard {
        static final RelationFinder FINDER = new RelationFinder(Knowledge.load(), THRESHOLD);
    }

    private final Knowledge knowledge;
    private final double threshold;

    private RelationFinder(Knowledge knowledge, double threshold) {
        this.knowledge = knowledge;
        this.threshold = threshold;
    }

    /**
     * The finder with the frames that come with the library and, before them, frames of the caller's own.
     *
     * @param paths files named and laid out as the library's ({@link #FILES}), or folders that hold some. A frame takes the
     *     place of the library's for the same predicate and condition
     * @throws IllegalArgumentException if there is no such file at one of the paths
     * @throws LexiconException if a line is no frame; the message begins with file and line
     */
    public static RelationFinder with(List<Path> paths) {
        return paths.isEmpty() ? standard() : new RelationFinder(Knowledge.load(OwnFiles.of(paths, FILES)), THRESHOLD);
    }

    /** The finder with the frames that come with the library. */
    public static RelationFinder standard() {
        return Standard.FINDER;
    }

    /**
     * This finder with another threshold.
     *
     * @param confidence relations less likely than this are dropped, from 0 to 1
     * @throws IllegalArgumentException if it is no number from 0 to 1
     */
    public RelationFinder withThreshold(double confidence) {
        checkArgument(confidence >= 0 && confidence <= 1, "threshold: expected 0 to 1, found %s", confidence);
        return new RelationFinder(knowledge, confidence);
    }

    /** Finds the relations of an article whose date is not known. */
    public List<Relation> find(String text, List<ParsedSentence> sentences, ActorMentions actors) {
        return find(text, sentences, actors, Optional.empty());
    }

    /**
     * Finds the relations in every sentence.
     *
     * @param text the article
     * @param sentences of that article, parsed
     * @param actors whom it mentions
     * @param date when it was published. What happened two or more years before is {@link Relation#historical}, and so is
     *     what is said to have happened "decades ago" or "during the war"; without a date, also what is dated by its year
     *     alone
     * @return in order of sentence, then of action; at most one relation for the same actors and action
     */
    public List<Relation> find(
            String text, List<ParsedSentence> sentences, ActorMentions actors, Optional<LocalDate> date) {
        List<Relation> relations = new ArrayList<>();
        var mentions = mentions(actors);
        Attributions attributions = new Attributions(text, sentences, actors, knowledge);
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence sentence = sentences.get(i);
            int position = i;
            Background background = new Background(sentence, knowledge.words(), date);
            reader(text, sentence, mentions)
                    .map(reader -> reader.read(background, act -> attributions.of(position, act)))
                    .ifPresent(relations::addAll);
        }
        return relations;
    }

    private static ListMultimap<Integer, Mention> mentions(ActorMentions actors) {
        return Multimaps.index(actors.mentions(), Mention::sentence);
    }

    /** A reader of the sentence; empty if it does not mention two actors. */
    private Optional<SentenceReader> reader(
            String text, ParsedSentence sentence, ListMultimap<Integer, Mention> mentions) {
        List<Mention> here = mentions.get(sentence.sentence().index());
        boolean two = here.stream().anyMatch(one -> here.stream().anyMatch(one::canFace));
        return two ? Optional.of(new SentenceReader(text, sentence, here, knowledge, threshold)) : Optional.empty();
    }

    /**
     * Says what was considered in a sentence and what became of it.
     *
     * @param text the article
     * @param sentence a sentence of that article, parsed
     * @param actors the actors of the article
     * @param relations what {@link #find} found in the sentence
     */
    public SentenceExplanation explain(
            String text, ParsedSentence sentence, ActorMentions actors, List<Relation> relations) {
        int index = sentence.sentence().index();
        Optional<SentenceReader> reader = reader(text, sentence, mentions(actors));
        List<Mention> acting = actors.bySentence().get(index);
        if (reader.isEmpty()) {
            return SentenceExplanation.skipped(index, acting, Reason.TOO_FEW_ACTORS);
        }
        List<Candidate> candidates = new CandidateReader(
                        text,
                        sentence,
                        mentions(actors).get(index),
                        reader.get().weighed(),
                        relations,
                        knowledge,
                        threshold,
                        reader.get()::objection)
                .read();
        return new SentenceExplanation(index, acting, Optional.empty(), candidates);
    }
}
