package io.github.dyadnlp.relation;

import static io.github.dyadnlp.syntax.Deprel.ACL;
import static io.github.dyadnlp.syntax.Deprel.ACL_RELCL;
import static io.github.dyadnlp.syntax.Deprel.ADVCL;
import static io.github.dyadnlp.syntax.Deprel.AMOD;
import static io.github.dyadnlp.syntax.Deprel.APPOS;
import static io.github.dyadnlp.syntax.Deprel.AUX;
import static io.github.dyadnlp.syntax.Deprel.AUX_PASS;
import static io.github.dyadnlp.syntax.Deprel.CCOMP;
import static io.github.dyadnlp.syntax.Deprel.CONJ;
import static io.github.dyadnlp.syntax.Deprel.IOBJ;
import static io.github.dyadnlp.syntax.Deprel.MARK;
import static io.github.dyadnlp.syntax.Deprel.NMOD;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ;
import static io.github.dyadnlp.syntax.Deprel.NSUBJ_PASS;
import static io.github.dyadnlp.syntax.Deprel.OBJ;
import static io.github.dyadnlp.syntax.Deprel.OBL;
import static io.github.dyadnlp.syntax.Deprel.OBL_AGENT;

import com.google.common.collect.ImmutableListMultimap;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads clauses off the dependency tree of one sentence; made for that sentence and one thread, each clause once. */
final class Clauses {

    private static final int DEEPEST = 12;

    /** The way from a noun that sums up a clause to who does what the clause says. */
    private static final String SUMMARY = "author";
    /** How plainly such a noun stands for the doer. */
    private static final double SUMMED = 0.85;

    private final ParsedSentence sentence;
    private final DependencyTree tree;
    private final ActorReader actors;
    private final Knowledge knowledge;
    private final Clause[] read;

    Clauses(ParsedSentence sentence, ActorReader actors, Knowledge knowledge) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.actors = actors;
        this.knowledge = knowledge;
        this.read = new Clause[sentence.size()];
    }

    Clause of(Word head) {
        return of(head, 0);
    }

    private Clause of(Word head, int depth) {
        if (read[head.index()] == null) {
            read[head.index()] = read(head, depth);
        }
        return read[head.index()];
    }

    private Clause read(Word head, int depth) {
        boolean passive = isPassive(head, depth);
        List<Word> said = new ArrayList<>();
        List<Word> object = new ArrayList<>();
        List<Word> recipient = new ArrayList<>();
        List<Word> agent = new ArrayList<>();
        var obliques = ImmutableListMultimap.<String, Word>builder();
        for (Word child : tree.children(head)) {
            Word argument = actors.antecedent(child).orElse(child);
            if (child.deprel().isSubject()) {
                said.addAll(makers(argument, child, depth).orElseGet(() -> those(argument, head, depth)));
            } else if (child.is(OBJ)) {
                object.add(argument);
            } else if (child.is(IOBJ)) {
                recipient.add(argument);
            } else if (head.is(AMOD) && isModifier(child)) {
                agent.add(argument);
            } else if (child.is(OBL) || child.is(OBL_AGENT) || child.is(NMOD)) {
                Optional<String> preposition = actors.preposition(child);
                if (passive && preposition.isPresent() && knowledge.words().isAgent(preposition.get())) {
                    agent.add(argument);
                } else {
                    preposition.ifPresent(name -> obliques.put(name, argument));
                }
            }
        }
        List<Word> surface = said.isEmpty() ? understood(head, depth) : said;
        if (!passive && object.isEmpty() && head.is(ACL_RELCL) && !said.isEmpty()) {
            tree.parent(head).filter(noun -> !said.contains(noun)).ifPresent(object::add);
        }
        if (!passive && object.isEmpty() && head.is(CONJ) && head.is(Upos.VERB)) {
            object.addAll(shared(head, depth));
        }
        for (Word noun : passive ? surface : object) {
            attached(noun, obliques, 1);
        }
        return new Clause(
                head,
                passive ? agent : surface,
                passive ? surface : object,
                passive && !object.isEmpty() ? object : recipient,
                obliques.build(),
                passive,
                !said.isEmpty());
    }

    /** Who does what a plan of theirs would do: {@code Togo} in {@code Togo has a plan that would ban aid to Benin}. */
    private Optional<List<Word>> makers(Word plan, Word subject, int depth) {
        boolean relative = plan != subject
                && depth < DEEPEST
                && knowledge
                        .noun(plan, tree)
                        .filter(frame -> frame.is(Trait.PLANS))
                        .isPresent();
        return relative ? Optional.of(ownerOf(plan, depth)).filter(owners -> !owners.isEmpty()) : Optional.empty();
    }

    /** Whom "they" are, where that is not known otherwise: the several who say so, in {@code A and B said they agreed}. */
    private List<Word> those(Word subject, Word head, int depth) {
        if (!knowledge.words().is(subject, FunctionWords.PLURAL_PRONOUN)
                || actors.at(subject).isPresent()
                || !head.is(CCOMP)
                || depth >= DEEPEST) {
            return List.of(subject);
        }
        return tree.parent(head)
                .map(governor -> of(governor, depth + 1).surfaceSubject())
                .filter(speakers -> speakers.stream().anyMatch(speaker -> tree.has(speaker, CONJ)))
                .orElse(List.of(subject));
    }

    /** The object of the verb before, where it stands after both: {@code respect and endorse the wish}. */
    private List<Word> shared(Word head, int depth) {
        return tree.parent(head)
                .filter(first -> first.is(Upos.VERB) && depth < DEEPEST)
                .map(first -> of(first, depth + 1).object())
                .filter(object -> object.stream().allMatch(noun -> noun.index() > head.index()))
                .orElse(List.of());
    }

    /** Prepositional phrases that the engine hangs on the object rather than on the verb: {@code funds for the region}. */
    private void attached(Word noun, ImmutableListMultimap.Builder<String, Word> obliques, int depth) {
        if (actors.at(noun).isPresent() || depth > 2) {
            return;
        }
        for (Word child : tree.children(noun)) {
            if (child.is(NMOD)) {
                actors.preposition(child).ifPresent(name -> obliques.put(name, child));
                attached(child, obliques, depth + 1);
            }
        }
    }

    /** {@code Iranian} and {@code U.S.} in {@code Iranian-backed militias, a U.S.-led force}. */
    private boolean isModifier(Word child) {
        return actors.at(child).isPresent() && actors.preposition(child).isEmpty();
    }

    private boolean isPassive(Word head, int depth) {
        if (tree.has(head, NSUBJ_PASS, AUX_PASS, OBL_AGENT) || isReducedRelative(head)) {
            return true;
        }
        if (!head.is(Feature.PAST_PARTICIPLE) || tree.has(head, AUX, OBJ)) {
            return false;
        }
        Optional<Word> parent = tree.parent(head);
        return switch (head.deprel()) {
            case ACL, AMOD -> true;
            case ADVCL ->
                !tree.children(head).stream().anyMatch(child -> child.deprel().isSubject());
            case CONJ ->
                depth < DEEPEST
                        && parent.isPresent()
                        && parent.get().is(Upos.VERB)
                        && !tree.children(head).stream()
                                .anyMatch(child -> child.deprel().isSubject())
                        && of(parent.get(), depth + 1).passive();
            default -> false;
        };
    }

    /** {@code the sanctions imposed on Belarus by Canada}, also where the engine makes {@code imposed} the main verb. */
    private boolean isReducedRelative(Word head) {
        return head.is(Upos.VERB)
                && !tree.has(head, OBJ, AUX)
                && !knowledge.predicate(head, sentence).endsWith("_by")
                && tree.children(head).stream()
                        .filter(child -> child.is(OBL) && !actors.agents(child).isEmpty())
                        .anyMatch(child -> actors.preposition(child)
                                .filter(knowledge.words()::isAgent)
                                .isPresent());
    }

    /** The understood subject, as it stands on the surface: of a passive clause, what is acted on. */
    private List<Word> understood(Word head, int depth) {
        Optional<Word> parent = tree.parent(head);
        if (parent.isEmpty() || depth >= DEEPEST) {
            return List.of();
        }
        Word governor = parent.get();
        return switch (head.deprel()) {
            case CONJ, DEP -> of(clauseAbove(governor), depth + 1).surfaceSubject();
            case XCOMP, CCOMP -> controlled(head, governor, depth);
            case ADVCL -> head.is(Feature.FINITE) ? List.of() : controlled(head, governor, depth);
            case ACL, ACL_RELCL, AMOD ->
                isInfinitive(head) || isSaying(head, governor) ? ownerOf(governor, depth) : List.of(governor);
            case OBL, NMOD -> head.is(Upos.VERB) ? controlled(head, governor, depth) : List.of();
            default -> List.of();
        };
    }

    /** The nearest word from {@code word} upwards that heads a clause; {@code word} itself if there is none. */
    private Word clauseAbove(Word word) {
        Word at = word;
        while (!isClause(at) && !tree.has(at, NSUBJ) && at.head() != Word.ROOT) {
            at = sentence.word(at.head());
        }
        return isClause(at) || tree.has(at, NSUBJ) ? at : word;
    }

    private List<Word> controlled(Word head, Word governor, int depth) {
        if (head.is(CCOMP) && head.is(Feature.FINITE)) {
            return List.of();
        }
        Clause outer = of(governor, depth + 1);
        return knowledge
                .verb(outer, sentence)
                .filter(frame -> frame.is(Trait.OBJCONTROL))
                .flatMap(frame -> Stream.concat(frame.targets().stream(), Stream.of(Frame.OBJECT))
                        .map(outer::slot)
                        .filter(words -> !words.isEmpty() && !words.contains(head))
                        .findFirst())
                .orElse(outer.surfaceSubject());
    }

    /** Whose plan it is in {@code Moscow's plan to turn the union into an alliance}, or who has the plan. */
    private List<Word> ownerOf(Word noun, int depth) {
        List<String> sources = knowledge.noun(noun, tree).map(Frame::sources).orElse(List.of());
        for (Word child : tree.children(noun)) {
            boolean before = child.is(Deprel.NMOD_POSS) || child.is(AMOD) || child.is(Deprel.COMPOUND);
            boolean behind = child.is(NMOD)
                    && actors.preposition(child).filter(sources::contains).isPresent();
            if ((before || behind) && actors.at(child).isPresent()) {
                return List.of(child);
            }
        }
        return tree.parent(noun)
                .filter(verb -> verb.is(Upos.VERB))
                .map(verb -> of(verb, depth + 1).surfaceSubject())
                .orElse(List.of());
    }

    /** {@code issued a statement demanding}: not the statement demands, but who issued it. */
    private boolean isSaying(Word head, Word noun) {
        return head.is(ACL) && head.is(Feature.GERUND) && actors.agents(noun).isEmpty();
    }

    private boolean isInfinitive(Word head) {
        return tree.children(head).stream()
                .anyMatch(child -> child.is(MARK) && knowledge.words().is(child, FunctionWords.INFINITIVE));
    }

    /**
     * Who is to do what a verb or noun asks for: {@code Israel} in {@code demanded that Israel leave}, {@code a demand
     * that Israel leave}.
     */
    Optional<Reading> asked(Word request, Frame frame) {
        if (!frame.is(Trait.WISHES)
                || frame.event().filter(Event.REQUEST::equals).isEmpty()) {
            return Optional.empty();
        }
        return tree.child(request, CCOMP, ACL)
                .filter(wish -> tree.has(wish, NSUBJ))
                .flatMap(wish -> of(wish).subject().stream()
                        .flatMap(subject -> actors.agents(subject).stream())
                        .findFirst());
    }

    /**
     * Who did what a noun after a clause sums up: {@code Peru} in {@code Peru shut the border, a step condemned by
     * Chile}. Such a noun is hung on the verb, or on its object, by apposition.
     */
    Optional<Reading> author(Word noun) {
        boolean aside =
                noun.is(APPOS) || noun.is(Deprel.PARATAXIS) || noun.is(Deprel.DEP) || noun.is(Deprel.OBL_UNMARKED);
        if (!aside || !knowledge.words().isLemma(noun, FunctionWords.SUMMARY)) {
            return Optional.empty();
        }
        return tree.parent(noun)
                .map(this::clauseAbove)
                .filter(this::isClause)
                .flatMap(verb -> of(verb).surfaceSubject().stream()
                        .flatMap(subject -> actors.agents(subject).stream())
                        .findFirst())
                .map(doer -> new Reading(doer.mentions(), SUMMARY, doer.plausibility() * SUMMED));
    }

    /** Whether a word is read as a clause: verbs, and what is predicated with a subject. */
    boolean isClause(Word word) {
        return word.is(Upos.VERB) || word.is(Upos.ADJ);
    }
}
