package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ACL;
import static io.github.dyadnlp.syntax.Deprel.ADVCL;
import static io.github.dyadnlp.syntax.Deprel.ADVMOD;
import static io.github.dyadnlp.syntax.Deprel.APPOS;
import static io.github.dyadnlp.syntax.Deprel.CASE;
import static io.github.dyadnlp.syntax.Deprel.CCOMP;
import static io.github.dyadnlp.syntax.Deprel.DEP;
import static io.github.dyadnlp.syntax.Deprel.FIXED;
import static io.github.dyadnlp.syntax.Deprel.MARK;
import static io.github.dyadnlp.syntax.Deprel.NMOD;
import static io.github.dyadnlp.syntax.Deprel.OBJ;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.PARATAXIS;
import static io.github.dyadnlp.syntax.Deprel.XCOMP;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads who says what in one sentence: reporting verbs before and after what they report, "according to", "claims that". */
final class ReportReader {

    /**
     * Reporting words with who says so.
     *
     * @param word heads the reporting words
     * @param lemma dictionary form, two words for "according to"
     * @param speaker empty if it is no actor, or not said
     */
    record Report(Word word, String lemma, Optional<Mention> speaker) {}

    private static final String ACCORDING_TO = "according to";

    /** Further prepositions that lead to the maker of a report: {@code reports from Kyiv}. */
    private static final Set<String> SOURCES = Set.of("of", "from");

    private final ParsedSentence sentence;
    private final DependencyTree tree;
    private final ActorReader actors;
    private final Clauses clauses;
    private final Knowledge knowledge;

    ReportReader(ParsedSentence sentence, ActorReader actors, Knowledge knowledge) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.actors = actors;
        this.clauses = new Clauses(sentence, actors, knowledge);
        this.knowledge = knowledge;
    }

    /** The reports of an act, innermost first. */
    List<Report> around(Word act) {
        List<Report> reports = new ArrayList<>();
        Word below = act;
        beside(act, act).ifPresent(reports::add);
        while (below.head() != Word.ROOT && !below.is(PARATAXIS) && !below.is(APPOS)) {
            Word above = sentence.word(below.head());
            over(above, below).ifPresent(reports::add);
            beside(above, below).ifPresent(reports::add);
            below = above;
        }
        return reports;
    }

    /** Who speaks the quotations of the sentence: the first report that stands outside them. */
    Optional<Report> ofQuotation(IntPredicate quoted) {
        return sentence.words().stream()
                .filter(word -> !quoted.test(word.index()))
                .flatMap(word -> (isSaying(word) ? Optional.of(verb(word)) : link(word)).stream())
                .findFirst();
    }

    /** The report that {@code above} makes of the clause {@code below}. */
    private Optional<Report> over(Word above, Word below) {
        if (above.is(Upos.VERB)) {
            boolean reported = below.is(CCOMP) || below.is(OBJ) && below.is(Upos.VERB) || isReported(above, below);
            return reported && (isSaying(above) || isAccusing(above)) ? Optional.of(verb(above)) : Optional.empty();
        }
        boolean content = (below.is(ACL) || below.is(CCOMP)) && tree.has(below, MARK) && !isInfinitive(below);
        return content && knowledge.words().is(above, FunctionWords.REPORT_NOUN)
                ? Optional.of(noun(above))
                : Optional.empty();
    }

    /** {@code claims to have attacked, was said to be arming, accused of arming}; no requests and no promises. */
    private boolean isReported(Word verb, Word below) {
        if (!below.is(Upos.VERB) || !below.is(XCOMP) && !below.is(ADVCL) && !below.is(OBL) && !below.is(ACL)) {
            return false;
        }
        if (isAccusing(verb)) {
            return !isInfinitive(below);
        }
        Clause clause = clauses.of(verb);
        return below.is(XCOMP)
                && knowledge
                        .verb(clause, sentence)
                        .filter(frame -> !frame.is(Trait.PLANS) && !frame.is(Trait.WISHES))
                        .filter(frame -> clause.passive() || !frame.is(Trait.OBJCONTROL))
                        .isPresent();
    }

    /** The report that stands beside a clause: {@code …, Putin said}, {@code as Putin said}, {@code according to Putin}. */
    private Optional<Report> beside(Word clause, Word from) {
        for (Word child : tree.children(clause)) {
            if (child.equals(from)) {
                continue;
            }
            boolean aside = child.is(PARATAXIS) || child.is(DEP) || child.is(ADVCL) && isAs(child);
            if (aside && isSaying(child) && !tree.has(child, CCOMP)) {
                return Optional.of(verb(child));
            }
            Optional<Report> link = link(child);
            if (link.isPresent()) {
                return link;
            }
            if (child.is(ADVMOD) && knowledge.words().is(child, FunctionWords.REPORT_ADVERB)) {
                return Optional.of(new Report(child, child.lemma(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private boolean isAs(Word clause) {
        return tree.children(clause).stream().anyMatch(child -> child.is(MARK) && "as".equals(child.lemma()));
    }

    /** {@code according to Kyiv}: a phrase headed by the speaker, or by "according" where the engine takes it for a verb. */
    private Optional<Report> link(Word word) {
        for (Word child : tree.children(word)) {
            boolean joined = child.is(CASE) && tree.has(child, FIXED);
            if (joined && knowledge.words().is(child, FunctionWords.REPORT_LINK)) {
                return Optional.of(new Report(child, ACCORDING_TO, speaker(List.of(word))));
            }
        }
        boolean heads = knowledge.words().is(word, FunctionWords.REPORT_LINK) && !word.is(CASE);
        return heads
                ? tree.child(word, OBL, NMOD, OBJ)
                        .map(speaker -> new Report(word, ACCORDING_TO, speaker(List.of(speaker))))
                : Optional.empty();
    }

    private Report verb(Word verb) {
        return new Report(
                verb,
                knowledge.predicate(verb, sentence).replace('_', ' '),
                speaker(clauses.of(verb).subject()));
    }

    private Report noun(Word noun) {
        Optional<Mention> owner = actors.owners(noun).stream().findFirst();
        if (owner.isPresent()) {
            return new Report(noun, noun.lemma(), owner);
        }
        List<Word> makers = new ArrayList<>();
        for (Word child : tree.children(noun)) {
            if (child.is(NMOD) && isMaker(child)) {
                makers.add(child);
            }
        }
        tree.parent(noun)
                .filter(verb -> makers.isEmpty() && noun.is(OBJ) && isMaking(verb))
                .ifPresent(verb -> makers.addAll(clauses.of(verb).subject()));
        return new Report(noun, noun.lemma(), speaker(makers));
    }

    private boolean isMaker(Word child) {
        return actors.preposition(child)
                .filter(name -> knowledge.words().isAgent(name) || SOURCES.contains(name))
                .isPresent();
    }

    /** {@code made a claim}, not {@code rejected a claim}. */
    private boolean isMaking(Word verb) {
        return verb.is(Upos.VERB)
                && knowledge
                        .verb(clauses.of(verb), sentence)
                        .filter(frame -> frame.is(Trait.LIGHT))
                        .isPresent();
    }

    private Optional<Mention> speaker(List<Word> words) {
        return words.stream()
                .flatMap(word -> actors.agents(word).stream())
                .findFirst()
                .map(reading -> actors.shown(reading.mentions().get(0)));
    }

    private boolean isSaying(Word word) {
        return word.is(Upos.VERB)
                && knowledge
                        .verb(clauses.of(word), sentence)
                        .filter(frame -> frame.is(Trait.SAYS))
                        .isPresent();
    }

    private boolean isAccusing(Word verb) {
        return knowledge
                .verb(clauses.of(verb), sentence)
                .filter(frame -> frame.is(Trait.OBJCONTROL)
                        && frame.event().filter(Event.ACCUSE::equals).isPresent())
                .isPresent();
    }

    private boolean isInfinitive(Word head) {
        return tree.children(head).stream()
                .anyMatch(child -> child.is(MARK) && knowledge.words().is(child, FunctionWords.INFINITIVE));
    }
}
