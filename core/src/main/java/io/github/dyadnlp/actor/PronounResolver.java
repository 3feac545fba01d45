package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Memory.Trace;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Pieces;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says whom a pronoun of the third person means. A pronoun runs ahead of the subject behind it, or takes up the subject of
 * the clause above it or of the sentence before; with a verb of saying, who spoke before; failing that, the only actor near
 * that it fits, or who stands out clearly among several. Else it takes none.
 */
final class PronounResolver {

    /** "He" may reach back so many sentences, "it" fewer. */
    private static final int PERSON_REACH = 3;

    private static final int THING_REACH = 1;

    /** "He said" goes on with who spoke so many sentences before. */
    private static final int SPEAKER_REACH = 1;

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Memory memory;
    private final Statements statements;
    private final Sayers sayers;

    PronounResolver(Lexicon lexicon, Words words, Scene scene, Memory memory, Statements statements) {
        this.statements = statements;
        this.sayers = new Sayers(words, scene, statements);
        this.lexicon = lexicon;
        this.words = words;
        this.scene = scene;
        this.memory = memory;
    }

    /** Those whom the pronoun means; empty if that is unsure. */
    List<Actor> resolve(Line line, Word pronoun, Pronouns.Kind kind) {
        List<Actor> announced = announced(line, pronoun, kind);
        if (!announced.isEmpty()) {
            return announced;
        }
        return switch (kind) {
            case MAN -> person(line, pronoun, Gender.MALE).stream().toList();
            case WOMAN -> person(line, pronoun, Gender.FEMALE).stream().toList();
            case THING ->
                isEmpty(line, pronoun)
                        ? List.of()
                        : thing(line, pronoun).stream().toList();
            case MANY -> many(line, pronoun);
            case RELATIVE -> relative(line, pronoun);
            case SPEAKER, SPEAKERS_SIDE -> List.of();
        };
    }

    /** The actor behind the pronoun that it runs ahead of. */
    private List<Actor> announced(Line line, Word pronoun, Pronouns.Kind kind) {
        List<Actor> actors = new Clauses(line, words)
                .announced(pronoun)
                .map(subject -> isJoined(line, subject)
                        ? List.<Actor>of()
                        : actors(scene.sheet().allAt(line, subject.index())))
                .orElse(List.of());
        return switch (kind) {
            case MAN ->
                actors.stream().filter(actor -> isPerson(actor, Gender.MALE)).toList();
            case WOMAN ->
                actors.stream().filter(actor -> isPerson(actor, Gender.FEMALE)).toList();
            case THING -> actors.stream().filter(PronounResolver::isThing).toList();
            default -> List.of();
        };
    }

    private boolean isPerson(Actor actor, Gender gender) {
        return actor.type() == Actor.Type.PERSON && scene.people().maybe(actor, gender);
    }

    private Optional<Actor> person(Line line, Word pronoun, Gender gender) {
        boolean leads = pronoun.deprel().isSubject() || pronoun.is(Deprel.NMOD_POSS);
        boolean named = leads
                && scene.sheet().in(line).stream()
                        .anyMatch(mention -> mention.head() < pronoun.index() && isPerson(mention.actor(), gender));
        Predicate<Trace> fits =
                trace -> (isPerson(trace.actor(), gender) || !(named && isIn(line, trace)) && isOfficer(trace, gender))
                        && !isCoArgument(line, pronoun, trace)
                        && !isOnlyQuoted(line, pronoun, trace.actor());
        Optional<Actor> continued = new Clauses(line, words)
                .continued(pronoun)
                .flatMap(subject -> scene.sheet().at(line, subject.index()).or(() -> apposed(line, subject)))
                .map(Mention::actor)
                .filter(actor -> actor.type() == Actor.Type.PERSON
                        ? scene.people().maybe(actor, gender)
                        : isOfficer(line, pronoun));
        if (continued.isPresent() || isStranger(line, pronoun)) {
            return continued;
        }
        Predicate<Trace> known = fits.and(trace -> scene.people().isKnown(trace.actor(), gender));
        if (other(line, pronoun, fits).isPresent()) {
            return other(line, pronoun, fits);
        }
        boolean quoted = statements.isQuoted(line, pronoun.index());
        Optional<Actor> speaker = quoted ? sayers.attributed(line) : Optional.empty();
        Predicate<Trace> spoken = fits.and(trace -> !speaker.equals(Optional.of(trace.actor())));
        boolean speaks = !quoted && sayers.speaks(line, pronoun);
        Predicate<Trace> told = spoken.and(trace -> !speaks || !trace.quoted());
        return (speaks ? speakerBefore(line, told) : Optional.<Actor>empty())
                .or(() -> memory.clearest(line.index(), PERSON_REACH, told))
                .or(() -> memory.clearest(line.index(), PERSON_REACH, told.and(known)))
                .or(() -> memory.salient(line.index(), PERSON_REACH, told))
                .or(() -> memory.clearest(line.index(), PERSON_REACH, spoken));
    }

    /** Who speaks last in the sentences before, if it is one whom the pronoun fits. */
    private Optional<Actor> speakerBefore(Line line, Predicate<Trace> fits) {
        for (int i = line.index() - 1; i >= Math.max(0, line.index() - SPEAKER_REACH); i--) {
            Line before = scene.lines().get(i);
            if (sayers.isAttributed(before)) {
                Optional<Actor> speaker = sayers.attributed(before);
                return memory.latest(i, 0, fits.and(trace -> speaker.equals(Optional.of(trace.actor()))));
            }
        }
        return Optional.empty();
    }

    /** The name in apposition to the noun. */
    private Optional<Mention> apposed(Line line, Word noun) {
        return line.sentence().tree().children(noun).stream()
                .filter(child -> child.is(Deprel.APPOS) || child.is(Deprel.FLAT))
                .flatMap(child -> scene.sheet().at(line, child.index()).stream())
                .findFirst();
    }

    /** Whether the pronoun takes up one person who stands for a body: {@code a ministry spokesman said he}. */
    private boolean isOfficer(Line line, Word pronoun) {
        return new Clauses(line, words)
                .continued(pronoun)
                .filter(subject -> subject.is(Upos.NOUN)
                        && !subject.is(Feature.PLURAL)
                        && isPerson(line.lemmas(), subject.index()))
                .isPresent();
    }

    private static boolean isIn(Line line, Trace trace) {
        return trace.mention().sentence() == line.sentence().sentence().index();
    }

    /** Whether somebody is told by an office alone, who then stands for the body: {@code the Polish premier}. */
    private boolean isOfficer(Trace trace, Gender gender) {
        boolean told = trace.mention().kind() == Mention.Kind.NOMINAL && isThing(trace.actor()) && !trace.plural();
        return told
                && !words.is(gender == Gender.MALE ? WordClass.WOMEN : WordClass.MEN, trace.noun())
                && isPerson(Pieces.of(List.of(trace.noun())).folded(), 0);
    }

    /** Whether the role that begins there is one that a single person has. */
    private boolean isPerson(Pieces lemmas, int at) {
        return lexicon.roles()
                .longest(lemmas, at)
                .filter(match -> match.values().get(0).isPerson())
                .isPresent();
    }

    /** Whether the pronoun takes up somebody of whom nothing is known but an office or trade. */
    private boolean isStranger(Line line, Word pronoun) {
        return new Clauses(line, words)
                .continued(pronoun)
                .filter(subject -> subject.is(Upos.NOUN)
                        && scene.sheet().at(line, subject.index()).isEmpty()
                        && (lexicon.roles()
                                        .longest(line.lemmas(), subject.index())
                                        .isPresent()
                                || lexicon.titles()
                                        .longest(line.folded(), subject.index())
                                        .isPresent()
                                || words.is(WordClass.MEN, subject.lemma())
                                || words.is(WordClass.WOMEN, subject.lemma())))
                .isPresent();
    }

    /** Of those in the sentence the only one who is not subject of the verb whose object the pronoun is. */
    private Optional<Actor> other(Line line, Word pronoun, Predicate<Trace> fits) {
        Optional<Word> subject = new Clauses(line, words).ownSubject(pronoun);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> acting = scene.sheet().at(line, subject.get().index()).map(Mention::actor);
        return memory.only(line.index(), 0, trace -> fits.test(trace) && !acting.equals(Optional.of(trace.actor())));
    }

    /** Whether the pronoun stands outside a quotation that speaks of the actor: nobody calls himself by name. */
    private boolean isOnlyQuoted(Line line, Word pronoun, Actor actor) {
        return statements.hasQuotation(line)
                && !statements.isQuoted(line, pronoun.index())
                && scene.sheet().in(line).stream()
                        .anyMatch(
                                mention -> mention.actor().equals(actor) && statements.isQuoted(line, mention.head()));
    }

    /** Whether the verb whose argument the pronoun is has the same actor as another one: {@code he thanked him}. */
    private boolean isCoArgument(Line line, Word pronoun, Trace trace) {
        return !pronoun.is(Deprel.NMOD_POSS)
                && scene.sheet().in(line).stream()
                        .anyMatch(mention -> mention.actor().equals(trace.actor())
                                && mention.head() != pronoun.index()
                                && line.word(mention.head()).head() == pronoun.head());
    }

    private Optional<Actor> thing(Line line, Word pronoun) {
        Optional<Word> subject = new Clauses(line, words).continued(pronoun);
        if (subject.isPresent() && !isJoined(line, subject.get())) {
            return single(line, subject.get()).filter(PronounResolver::isThing);
        }
        boolean leads = pronoun.deprel().isSubject() || pronoun.is(Deprel.NMOD_POSS);
        Predicate<Trace> fits = trace -> isThing(trace.actor()) && !trace.joined();
        if (subject.isPresent()) {
            return memory.only(line.index(), 0, fits);
        }
        if (!leads || line.index() == 0) {
            return other(line, pronoun, fits);
        }
        Optional<Actor> speaker = sayers.speaks(line, pronoun) ? speakerBefore(line, fits) : Optional.empty();
        if (speaker.isPresent()) {
            return speaker;
        }
        Optional<Actor> here = memory.only(line.index(), 0, fits);
        return here.isPresent() ? here : subjectBefore(line).filter(PronounResolver::isThing);
    }

    private static boolean isJoined(Line line, Word subject) {
        return line.sentence().tree().has(subject, Deprel.CONJ);
    }

    /** The one actor that the word means; empty if it means several. */
    private Optional<Actor> single(Line line, Word word) {
        List<Mention> mentions = scene.sheet().allAt(line, word.index());
        return mentions.size() == 1 ? Optional.of(mentions.get(0).actor()) : Optional.empty();
    }

    private Line before(Line line) {
        return scene.lines().get(line.index() - 1);
    }

    private Optional<Actor> subjectBefore(Line line) {
        Line before = before(line);
        return new Clauses(before, words)
                .mainSubject()
                .filter(word -> !isJoined(before, word))
                .flatMap(word -> single(before, word));
    }

    private static boolean isThing(Actor actor) {
        return actor.type() != Actor.Type.PERSON;
    }

    /** {@code it seems}, {@code it is important to}: stands for nobody. */
    private boolean isEmpty(Line line, Word pronoun) {
        if (pronoun.is(Deprel.NMOD_POSS)) {
            return false;
        }
        var tree = line.sentence().tree();
        Optional<Word> clause = tree.parent(pronoun);
        boolean weather =
                clause.filter(verb -> words.is(WordClass.IT_VERB, verb.lemma())).isPresent();
        boolean cleft = clause.filter(predicate ->
                        predicate.is(Upos.ADJ) || tree.has(predicate, Deprel.COP, Deprel.CSUBJ, Deprel.EXPL))
                .filter(predicate ->
                        tree.has(predicate, Deprel.CCOMP, Deprel.CSUBJ, Deprel.XCOMP, Deprel.ACL, Deprel.ADVCL))
                .isPresent();
        return pronoun.is(Deprel.EXPL) || weather || cleft;
    }

    private List<Actor> many(Line line, Word pronoun) {
        Clauses clauses = new Clauses(line, words);
        List<Actor> acting = clauses.ownSubject(pronoun)
                .map(word -> actors(scene.sheet().allAt(line, word.index())))
                .orElse(List.of());
        Predicate<Crowd> others = crowd -> crowd.members().stream().noneMatch(acting::contains);
        Optional<Word> subject = clauses.continued(pronoun).filter(word -> !isEmptySubject(line, word));
        if (subject.isPresent()) {
            boolean one = !pronoun.is(Deprel.NMOD_POSS)
                    && !subject.get().is(Upos.PRON)
                    && !subject.get().is(Feature.PLURAL)
                    && !isJoined(line, subject.get());
            return Crowd.of(scene.sheet(), line, subject.get())
                    .filter(others)
                    .or(() -> one ? memory.clearestCrowd(line.index(), 0, others) : Optional.empty())
                    .map(Crowd::members)
                    .orElse(List.of());
        }
        if (line.index() > 0 && sayers.speaks(line, pronoun) && sayers.isAttributed(before(line))) {
            Optional<Actor> speaker = sayers.attributed(before(line));
            return memory.clearestCrowd(
                            line.index() - 1,
                            0,
                            crowd -> speaker.filter(crowd.members()::contains).isPresent())
                    .map(Crowd::members)
                    .orElse(List.of());
        }
        Optional<Actor> team = pronoun.deprel().isSubject() && line.index() > 0 ? team(before(line)) : Optional.empty();
        return team.map(List::of)
                .orElseGet(() -> memory.clearestCrowd(line.index(), THING_REACH, others)
                        .map(Crowd::members)
                        .orElse(List.of()));
    }

    /** The one body that is the subject of a verb in the plural, as British English has it: {@code Arsenal have won}. */
    private Optional<Actor> team(Line line) {
        var tree = line.sentence().tree();
        return new Clauses(line, words)
                .mainSubject()
                .filter(subject -> !subject.is(Feature.PLURAL) && !isJoined(line, subject))
                .filter(subject -> tree.parent(subject).stream()
                        .flatMap(verb -> tree.children(verb).stream())
                        .anyMatch(child -> words.is(WordClass.PLURAL_AUXILIARY, line.lower(child.index()))))
                .flatMap(subject -> single(line, subject))
                .filter(actor -> actor.type() == Actor.Type.ORGANIZATION);
    }

    /** {@code It was their fourth meeting}. */
    private boolean isEmptySubject(Line line, Word subject) {
        return subject.is(Upos.PRON) && scene.sheet().at(line, subject.index()).isEmpty();
    }

    private static List<Actor> actors(List<Mention> mentions) {
        return mentions.stream().map(Mention::actor).toList();
    }

    /** The noun whose clause the pronoun opens; where the tree is silent, the mention right before it. */
    private List<Actor> relative(Line line, Word pronoun) {
        var tree = line.sentence().tree();
        Optional<Word> at = Optional.of(pronoun);
        while (at.isPresent() && !at.get().is(Deprel.ACL_RELCL) && !at.get().is(Deprel.ROOT)) {
            at = tree.parent(at.get());
        }
        Optional<Word> noun = at.filter(clause -> clause.is(Deprel.ACL_RELCL)).flatMap(tree::parent);
        if (noun.isPresent()) {
            return noun.filter(word -> word.index() < pronoun.index())
                    .map(word -> scene.sheet().allAt(line, word.index()))
                    .filter(mentions -> mentions.stream()
                            .allMatch(mention -> mention.head() == noun.get().index()
                                    || mention.to() > noun.get().index()))
                    .map(PronounResolver::actors)
                    .orElse(List.of());
        }
        int before = line.lower(pronoun.index() - 1).equals(",") ? pronoun.index() - 2 : pronoun.index() - 1;
        boolean that = before == pronoun.index() - 1 && !pronoun.deprel().isSubject();
        return that ? List.of() : actors(scene.sheet().allAt(line, before));
    }
}
