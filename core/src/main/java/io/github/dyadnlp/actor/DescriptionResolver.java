package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Memory.Trace;
import io.github.dyadnlp.lexicon.Entry.Domain;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Says whom a definite description means: {@code the bloc}, {@code the Central Asian nation}, {@code the minister}. */
final class DescriptionResolver {

    /** A description may reach back so many sentences, an office further. */
    private static final int REACH = 3;

    /** An organisation of which nothing else is known may be so far back. */
    private static final int NEAR = 2;

    private static final int NAME_REACH = 8;

    private static final int OFFICE_REACH = 10;

    /** So many words may stand between the article and the noun. */
    private static final int MODIFIERS = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final Scene scene;
    private final Memory memory;
    private final Directory directory;
    private final Setting setting;

    DescriptionResolver(Lexicon lexicon, Words words, Scene scene, Memory memory, Setting setting) {
        this.setting = setting;
        this.lexicon = lexicon;
        this.words = words;
        this.scene = scene;
        this.memory = memory;
        this.directory = new Directory(lexicon);
    }

    /** A description found: whom it means and where it begins. */
    record Found(Actor actor, int from) {}

    /** Whom the singular noun at {@code head} means, if a definite article or pointer stands before it. */
    Optional<Found> resolve(Line line, int head) {
        boolean noun = line.is(head, Upos.NOUN) || line.is(head, Upos.ADJ);
        if (!noun || line.word(head).is(Feature.PLURAL) || line.is(head + 1, Upos.NOUN)) {
            return Optional.empty();
        }
        int article = article(line, head);
        if (article < 0) {
            return Optional.empty();
        }
        Optional<Actor> actor = latter(line, head)
                .or(() -> organization(line, article, head))
                .or(() -> place(line, article, head))
                .or(() -> office(line, article, head));
        return actor.map(found -> new Found(found, article));
    }

    private int article(Line line, int head) {
        for (int i = head - 1; i >= Math.max(0, head - MODIFIERS); i--) {
            if (words.is(WordClass.POINTER, line.lower(i))) {
                return i;
            }
            boolean modifier = line.is(i, Upos.ADJ)
                    || line.is(i, Upos.NOUN)
                    || line.is(i, Upos.PROPN)
                    || line.lower(i).equals("-");
            if (!modifier) {
                return -1;
            }
        }
        return -1;
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

    private Optional<Actor> organization(Line line, int article, int head) {
        if (named(line, article, head).isPresent()
                || scene.names(line).at(head + 1).isPresent()) {
            return Optional.empty();
        }
        if (words.is(WordClass.LONE_BODY, line.lower(head))) {
            return alliance(line, article, head);
        }
        String phrase = line.phrase(article + 1, head + 1).toLowerCase(Locale.ROOT);
        Optional<Actor> called = memory.latest(
                        line.index(),
                        REACH,
                        trace -> isOrganization(trace)
                                && (directory.isCalled(trace.actor(), phrase)
                                        || directory.isCalled(trace.actor(), line.lemma(head))
                                        || endsWith(trace.actor(), line.lower(head))))
                .or(() -> memory.latest(
                        line.index(),
                        NAME_REACH,
                        trace -> isOrganization(trace) && endsWith(trace.actor(), line.lower(head))));
        return called.isPresent() || !words.is(WordClass.ORGANIZATION_NOUN, line.lemma(head))
                ? called
                : memory.clearest(
                        line.index(), NEAR, trace -> isOrganization(trace) && !directory.knows(trace.actor()));
    }

    /** The last alliance of that name; one told to be of many states is an actor even if nothing names it before. */
    private Optional<Actor> alliance(Line line, int article, int head) {
        Optional<Actor> last = memory.latest(
                line.index(),
                line.index(),
                trace -> isOrganization(trace)
                        && (endsWith(trace.actor(), line.lower(head))
                                || directory.isCalled(trace.actor(), line.lower(head))));
        boolean united = IntStream.range(article, head).anyMatch(i -> words.is(WordClass.UNITED, line.lower(i)));
        return last.isPresent() || !united
                ? last
                : Optional.of(new Organization(line.lower(head), line.lower(head), Optional.empty()));
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
    private static boolean isRegion(Trace trace, String noun) {
        return trace.actor().type() == Actor.Type.REGION
                && (trace.mention().kind() == Mention.Kind.NAME || trace.noun().equals(noun));
    }

    private Optional<Actor> country(Line line, int head, Optional<Actor> within) {
        String noun = line.lemma(head);
        Predicate<Trace> fits = trace ->
                isCountry(trace) && lexicon.places().fits(noun, trace.actor().id());
        if (within.isPresent()) {
            return within.filter(region -> region.type() == Actor.Type.REGION)
                    .flatMap(region -> memory.topic(
                            line.index(),
                            REACH,
                            trace -> fits.test(trace) && directory.isMember(trace.actor(), region.id())));
        }
        return words.is(WordClass.BODY_OF_STATE, noun)
                ? memory.only(line.index(), REACH, fits)
                : memory.only(line.index(), REACH, fits)
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

    private Optional<Actor> office(Line line, int article, int head) {
        String noun = line.lower(head);
        if (named(line, article, head).isPresent()
                || scene.names(line).at(head + 1).isPresent()) {
            return Optional.empty();
        }
        Optional<Actor> holder = memory.latest(line.index(), OFFICE_REACH, trace -> holds(trace.actor(), noun));
        return holder.isPresent() ? holder : lonePerson(line, noun);
    }

    private boolean holds(Actor actor, String noun) {
        boolean title = lexicon.titles().contains(noun);
        boolean style = words.is(WordClass.STYLE, noun)
                && actor.name().toLowerCase(Locale.ROOT).startsWith(noun + " ");
        return actor.fold(
                person -> style
                        || title
                                && person.titles().stream()
                                        .anyMatch(own -> own.equals(noun) || own.endsWith(" " + noun)),
                country -> false,
                organization -> false,
                region -> false);
    }

    /** {@code the woman}, if there is but one in view. */
    private Optional<Actor> lonePerson(Line line, String noun) {
        boolean man = words.is(WordClass.MEN, noun);
        if (!man && !words.is(WordClass.WOMEN, noun)) {
            return Optional.empty();
        }
        if (isAnother(line, noun)) {
            return Optional.empty();
        }
        Gender gender = man ? Gender.MALE : Gender.FEMALE;
        return memory.only(
                line.index(),
                REACH,
                trace -> trace.actor().type() == Actor.Type.PERSON
                        && scene.people().maybe(trace.actor(), gender));
    }

    /** Whether the noun stood before for somebody without a name. */
    private boolean isAnother(Line line, String noun) {
        return scene.lines().subList(Math.max(0, line.index() - OFFICE_REACH), line.index() + 1).stream()
                .anyMatch(before -> IntStream.range(0, before.size())
                        .anyMatch(i -> before.lower(i).equals(noun)
                                && scene.sheet().headedBy(before, i).isEmpty()
                                && !words.is(WordClass.POINTER, before.lower(i - 1))));
    }
}
