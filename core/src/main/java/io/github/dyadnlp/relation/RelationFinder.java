package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.lexicon.LexiconException;
import io.github.dyadnlp.lexicon.OwnFiles;
import io.github.dyadnlp.relation.Modality.Claim;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;
import io.github.dyadnlp.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the relations of an article: for every verb, event noun and predicated adjective whom it relates.
 *
 * <p>Holds knowledge only, so one instance serves any number of threads.
 */
public final class RelationFinder {

    /** Findings less plausible than this are dropped. */
    static final double THRESHOLD = 0.3;

    /** What files of frames are called. */
    public static final Set<String> FILES = Set.of("verbs.frames", "nouns.frames", "adjectives.frames");

    private static final class Standard {
        static final RelationFinder FINDER = new RelationFinder(Knowledge.load());
    }

    private final Knowledge knowledge;

    private RelationFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
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
        return paths.isEmpty() ? standard() : new RelationFinder(Knowledge.load(OwnFiles.of(paths, FILES)));
    }

    /** The finder with the frames that come with the library. */
    public static RelationFinder standard() {
        return Standard.FINDER;
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
        var mentions = actors.bySentence();
        Attributions attributions = new Attributions(text, sentences, actors, knowledge);
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence sentence = sentences.get(i);
            int position = i;
            List<Mention> here = mentions.get(sentence.sentence().index());
            if (here.stream().map(mention -> mention.actor().id()).distinct().count() > 1) {
                relations.addAll(
                        new SentenceReader(text, sentence, here, date, act -> attributions.of(position, act)).read());
            }
        }
        return relations;
    }

    /**
     * Says what was considered in a sentence and what became of it.
     *
     * @param text the article
     * @param sentence a sentence of that article, parsed
     * @param mentions the actors mentioned in it
     * @param relations what {@link #find} found in it
     */
    public SentenceExplanation explain(
            String text, ParsedSentence sentence, List<Mention> mentions, List<Relation> relations) {
        int index = sentence.sentence().index();
        if (mentions.stream().map(mention -> mention.actor().id()).distinct().count() < 2) {
            return SentenceExplanation.skipped(index, mentions, Reason.TOO_FEW_ACTORS);
        }
        List<Candidate> candidates = new CandidateReader(text, sentence, mentions, relations, knowledge).read();
        return new SentenceExplanation(index, mentions, Optional.empty(), candidates);
    }

    /** Reads one sentence. */
    private final class SentenceReader {

        private final String text;
        private final ParsedSentence sentence;
        private final ActorReader actors;
        private final VerbReader verbs;
        private final NounReader nouns;
        private final Clauses clauses;
        private final Modality modality;
        private final Background background;
        private final Function<Word, Optional<Attribution>> attribution;

        SentenceReader(
                String text,
                ParsedSentence sentence,
                List<Mention> mentions,
                Optional<LocalDate> date,
                Function<Word, Optional<Attribution>> attribution) {
            this.text = text;
            this.sentence = sentence;
            this.actors = new ActorReader(sentence, mentions, knowledge);
            this.clauses = new Clauses(sentence, actors, knowledge);
            this.verbs = new VerbReader(sentence, actors, clauses, knowledge);
            this.nouns = new NounReader(sentence, actors, clauses, knowledge);
            this.modality = new Modality(sentence, clauses, knowledge);
            this.background = new Background(sentence, knowledge.words(), date);
            this.attribution = attribution;
        }

        List<Relation> read() {
            Set<Word> spent = new HashSet<>();
            List<Relation> relations = new ArrayList<>();
            for (Word word : sentence.words()) {
                verbs.read(word).ifPresent(predicate -> {
                    if (predicate.act() != predicate.trigger()) {
                        spent.add(predicate.act());
                    }
                    add(predicate, relations);
                });
            }
            for (Word word : sentence.words()) {
                if (!spent.contains(word)) {
                    nouns.read(word).ifPresent(predicate -> add(predicate, relations));
                }
            }
            relations.sort(Comparator.comparing(relation -> relation.action().span()));
            return new Facts(sentence).once(relations);
        }

        private void add(Predicate predicate, List<Relation> relations) {
            if (predicate.plausibility() < THRESHOLD) {
                return;
            }
            Frame frame = predicate.frame();
            Claim claim = claim(predicate);
            boolean promised = frame.is(Trait.SEALS) && claim.status() != Status.ACTUAL;
            Event deed = promised ? Event.AGREE : frame.event().orElse(Event.OTHER);
            Event event = modality.eventOfGovernor(predicate.trigger(), deed).orElse(deed);
            boolean historical = background.holds(predicate.trigger());
            Optional<Attribution> said = attribution.apply(predicate.trigger());
            for (Predicate.Pair pair : predicate.pairs()) {
                relations.add(new Relation(
                        new Participant(actors.shown(pair.source())),
                        action(predicate),
                        new Participant(actors.shown(pair.target())),
                        event,
                        claim.negated(),
                        claim.status(),
                        predicate.mutual(),
                        historical,
                        said,
                        predicate.object().map(this::phrase),
                        predicate.plausibility(),
                        frame.label(),
                        sentence.sentence().index()));
            }
        }

        private Claim claim(Predicate predicate) {
            Frame frame = predicate.frame();
            Claim claim = predicate.trigger() != predicate.act() || clauses.isClause(predicate.trigger())
                    ? modality.ofClause(predicate.trigger())
                    : modality.ofNoun(predicate.trigger());
            if (frame.is(Trait.NEGATED)) {
                claim = claim.negate();
            }
            if (frame.is(Trait.HYPOTHETICAL)) {
                return claim.atMost(Status.HYPOTHETICAL);
            }
            return frame.is(Trait.PLANNED) ? claim.atMost(Status.PLANNED) : claim;
        }

        private Action action(Predicate predicate) {
            Span span = predicate.trigger().span();
            return new Action(predicate.lemma().replace('_', ' '), span.of(text), span);
        }

        /** The passage that a noun governs, without clauses and appositions after it. */
        private String phrase(Word noun) {
            int from = noun.index();
            int to = noun.index();
            for (Word word : sentence.words()) {
                if (sentence.tree().dominates(noun, word) && !isAside(noun, word)) {
                    from = Math.min(from, word.index());
                    to = Math.max(to, word.index());
                }
            }
            return sentence.span(from, to + 1).of(text);
        }

        private boolean isAside(Word noun, Word word) {
            for (Word at = word; at != noun; at = sentence.word(at.head())) {
                if (at.deprel().isClausal() || at.is(Deprel.APPOS) || at.is(Deprel.PUNCT)) {
                    return true;
                }
            }
            return false;
        }
    }
}
