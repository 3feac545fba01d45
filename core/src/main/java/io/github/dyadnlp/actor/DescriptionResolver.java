package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Memory.Trace;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.syntax.DependencyTree;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says whom a definite description means: {@code the bloc}, {@code the Central Asian nation}, {@code the minister}. */
final class DescriptionResolver {

    /** A description may reach back so many sentences. */
    private static final int REACH = 3;

    /** An organisation of which nothing else is known may be so far back. */
    private static final int NEAR = 2;

    private static final int NAME_REACH = 8;

    /** So many words may stand between the article and the noun. */
    private static final int MODIFIERS = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Memory memory;
    private final Directory directory;
    private final Setting setting;
    private final OfficeResolver offices;
    private final Callings callings;

    DescriptionResolver(Lexicon lexicon, Words words, Scene scene, Memory memory, Setting setting) {
        this.setting = setting;
        this.offices = new OfficeResolver(lexicon, words, scene, memory, setting);
        this.callings = Callings.of(scene, lexicon, words);
        this.lexicon = lexicon;
        this.words = words;
        this.scene = scene;
        this.memory = memory;
        this.directory = new Directory(lexicon);
    }

    /** A description found: whom it means and where it begins. */
    record Found(Actor actor, int from) {}

    /**
     * Whom the singular noun at {@code head} means, if a definite article or pointer stands before it, or if it is a bare
     * office as in headlines.
     */
    Optional<Found> resolve(Line line, int head) {
        if (words.is(WordClass.LONE_BODY, line.lower(head))) {
            return coalition(line, head);
        }
        if (!line.word(head).upos().isNominal() && !line.is(head, Upos.ADJ)
                || line.word(head).is(Feature.PLURAL)
                || line.is(head + 1, Upos.NOUN)
                || scene.names(line).at(head + 1).isPresent()) {
            return Optional.empty();
        }
        int article = article(line, head);
        if (article < 0) {
            return offices.bare(line, head);
        }
        boolean named = named(line, article, head).isPresent();
        Optional<Actor> body = named ? Optional.empty() : called(line, article, head);
        Optional<Actor> actor = line.is(head, Upos.PROPN)
                ? body
                : latter(line, head)
                        .or(() -> body)
                        .or(() -> named ? Optional.empty() : organization(line, head))
                        .or(() -> place(line, article, head));
        return actor.or(() -> named ? Optional.empty() : offices.definite(line, article, head))
                .map(found -> new Found(found, article));
    }

    private int article(Line line, int head) {
        for (int i = head - 1; i >= Math.max(0, head - MODIFIERS); i--) {
            if (words.is(WordClass.POINTER, line.lower(i))) {
                return i;
            }
            if (!isModifier(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isModifier(Line line, int i) {
        return line.is(i, Upos.ADJ)
                || line.is(i, Upos.NOUN)
                || line.is(i, Upos.PROPN)
                || line.lower(i).equals("-");
    }

    private Optional<Actor> latter(Line line, int head) {
        return words.is(WordClass.THE_LATTER, line.lower(head))
                ? memory.latest(
                        line.index(),
                        1,
                        trace -> trace.mention().kind() == Mention.Kind.NAME
                                || trace.mention().kind() == Mention.Kind.METONYM)
                : Optional.empty();
    }

    /** The last organisation that is called so, by the gazetteer, by its name or by the article. */
    private Optional<Actor> called(Line line, int article, int head) {
        String phrase = line.phrase(article + 1, head + 1).toLowerCase(Locale.ROOT);
        Predicate<Trace> other = other(line, head);
        return memory.latest(
                        line.index(),
                        REACH,
                        trace -> isOrganization(trace)
                                && other.test(trace)
                                && (directory.isCalled(trace.actor(), phrase)
                                        || directory.isCalled(trace.actor(), line.lemma(head))
                                        || endsWith(trace.actor(), line.lower(head))))
                .or(() -> memory.latest(
                        line.index(),
                        NAME_REACH,
                        trace -> isOrganization(trace)
                                && other.test(trace)
                                && endsWith(trace.actor(), line.lower(head))))
                .or(() -> memory.latest(
                        line.index(),
                        NAME_REACH,
                        trace -> other.test(trace) && callings.isCalled(trace.actor(), line.lemma(head))));
    }

    /** The clearest organisation of which nothing is known, if the noun may mean any. */
    private Optional<Actor> organization(Line line, int head) {
        return words.is(WordClass.ORGANIZATION_NOUN, line.lemma(head))
                ? memory.clearest(line.index(), NEAR, trace -> isOrganization(trace) && mayBeCompany(trace.actor()))
                : Optional.empty();
    }

    private boolean mayBeCompany(Actor organization) {
        String name = organization.name().toLowerCase(Locale.ROOT);
        return !directory.knows(organization)
                && !words.is(WordClass.PUBLIC_BODY, name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Those who are not the subject of the clause: whoever helps "the island" is not the island. */
    private Predicate<Trace> other(Line line, int head) {
        Word word = line.word(head);
        if (word.is(Deprel.NMOD_POSS) || word.deprel().isSubject()) {
            return trace -> true;
        }
        DependencyTree tree = line.sentence().tree();
        Set<Actor> subjects = new Clauses(line, words)
                .clause(word).flatMap(clause -> tree.child(clause, Deprel.NSUBJ)).stream()
                        .flatMap(subject -> Stream.concat(
                                Stream.of(subject),
                                tree.children(subject).stream().filter(child -> child.is(Deprel.CONJ))))
                        .flatMap(subject -> scene.sheet().allHeadedBy(line, subject.index()).stream())
                        .map(Mention::actor)
                        .collect(Collectors.toSet());
        return trace -> !subjects.contains(trace.actor());
    }

    /**
     * The last alliance of that name; one told to be of many states or at war is an actor even if nothing names it before.
     */
    private Optional<Found> coalition(Line line, int head) {
        boolean modifier = line.is(head + 1, Upos.NOUN);
        boolean atWar = modifier && words.is(WordClass.WARFARE, line.lemma(head + 1));
        int from = head;
        while (from > Math.max(0, head - MODIFIERS)
                && (isModifier(line, from - 1) || words.is(WordClass.UNITED, line.lower(from - 1)))) {
            from--;
        }
        boolean pointed = from > 0 && words.is(WordClass.POINTER, line.lower(from - 1));
        boolean united = IntStream.range(from, head).anyMatch(i -> words.is(WordClass.UNITED, line.lower(i)));
        if (modifier ? !atWar : !pointed && !united) {
            return Optional.empty();
        }
        Optional<Actor> last = memory.latest(
                line.index(),
                line.index(),
                trace -> isOrganization(trace)
                        && (endsWith(trace.actor(), line.lower(head))
                                || directory.isCalled(trace.actor(), line.lower(head))));
        boolean open = last.isEmpty() && named(line, from - 1, head).isEmpty() && (united || atWar);
        Optional<Actor> actor =
                open ? Optional.of(new Organization(line.lower(head), line.lower(head), Optional.empty())) : last;
        int start = pointed ? from - 1 : from;
        return actor.map(found -> new Found(found, start));
    }

    private static boolean isOrganization(Trace trace) {
        return trace.actor().type() == Actor.Type.ORGANIZATION;
    }

    private static boolean endsWith(Actor organization, String noun) {
        return organization.name().toLowerCase(Locale.ROOT).endsWith(" " + noun)
                || organization.name().equalsIgnoreCase(noun);
    }

    private Optional<Naming> named(Line line, int article, int head) {
        for (int i = article + 1; i < head; i++) {
            if (scene.names(line).at(i).isPresent()) {
                return scene.names(line).at(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> place(Line line, int article, int head) {
        List<Domain> domains =
                lexicon.places().longest(line.lemmas(), head).map(Match::values).orElse(List.of());
        if (domains.isEmpty()
                || words.is(WordClass.RELATIONAL, line.lemma(head))
                || words.is(WordClass.SPECIFYING_PREPOSITION, line.lower(head + 1))) {
            return Optional.empty();
        }
        Optional<Actor> within = named(line, article, head).flatMap(scene::actor);
        return switch (domains.get(0)) {
            case COUNTRY -> country(line, head, within);
            case REGION ->
                within.isPresent()
                        ? Optional.empty()
                        : memory.latest(line.index(), REACH, trace -> isRegion(trace, line.lemma(head)));
            case ORGANIZATION -> Optional.empty();
        };
    }

    /** Named as a region or called one before; "European" officials call none to mind. */
    private boolean isRegion(Trace trace, String noun) {
        return trace.actor().type() == Actor.Type.REGION
                && !lexicon.regions().members(trace.actor().id()).isEmpty()
                && (trace.mention().kind() == Mention.Kind.NAME || trace.noun().equals(noun));
    }

    private Optional<Actor> country(Line line, int head, Optional<Actor> within) {
        String noun = line.lemma(head);
        if (within.isEmpty() && words.is(WordClass.BODY_OF_STATE, noun)) {
            return memory.only(line.index(), REACH, DescriptionResolver::isCountry);
        }
        Predicate<Trace> other = other(line, head);
        Predicate<Trace> fits = trace -> isCountry(trace)
                && other.test(trace)
                && lexicon.places().fits(noun, trace.actor().id());
        if (within.isPresent()) {
            return within.filter(region -> region.type() == Actor.Type.REGION)
                    .flatMap(region -> memory.topic(
                            line.index(),
                            NAME_REACH,
                            trace -> fits.test(trace) && directory.isMember(trace.actor(), region.id())));
        }
        return memory.only(line.index(), REACH, fits)
                .or(() -> setting.country(line)
                        .filter(home -> lexicon.places().fits(noun, home.id()))
                        .filter(home -> isInView(line, home)))
                .or(() -> memory.topic(line.index(), REACH, fits));
    }

    private boolean isInView(Line line, Actor country) {
        return memory.latest(line.index(), REACH, trace -> trace.actor().equals(country))
                .isPresent();
    }

    private static boolean isCountry(Trace trace) {
        return trace.actor().type() == Actor.Type.COUNTRY;
    }
}
