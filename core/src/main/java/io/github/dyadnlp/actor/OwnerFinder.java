package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.syntax.Feature;
import io.github.dyadnlp.syntax.Upos;
import java.util.Optional;

/** Finds the actor to whom a group, office or thing belongs, by the words beside it. */
final class OwnerFinder {

    /** So many modifiers may stand between a group and the name of its actor. */
    private static final int REACH = 6;

    private final Words words;

    OwnerFinder(Words words) {
        this.words = words;
    }

    /**
     * An actor beside a noun.
     *
     * @param from the first word of the phrase that the two make
     * @param to the word after the actor, if the actor stands behind the noun, else 0
     * @param named whether the actor is called by name there, not by a pronoun or description
     * @param possessor whether the noun is what the actor has, rather than what it is
     */
    record Owner(Actor actor, int from, int to, boolean named, boolean possessor) {}

    /**
     * The actor that the noun phrase from {@code start} to its noun {@code head} belongs to: one before it as adjective,
     * noun or possessor, else one behind it after {@code of} or {@code from}.
     */
    Optional<Owner> find(Scene scene, Line line, int start, int head) {
        return before(scene, line, start).or(() -> behind(scene, line, start, head));
    }

    private Optional<Owner> before(Scene scene, Line line, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            Optional<Naming> naming = scene.names(line).at(i);
            if (naming.isPresent()) {
                return isBacker(line, naming.get())
                        ? Optional.empty()
                        : scene.actor(naming.get())
                                .map(actor -> new Owner(
                                        side(actor),
                                        phraseStart(scene, line, naming.get().from()),
                                        0,
                                        true,
                                        line.isPossessiveSign(naming.get().to())));
            }
            Optional<Mention> mention = scene.sheet().headedBy(line, i);
            if (mention.isPresent() && (line.isPossessiveSign(i + 1) || line.is(i, Upos.PRON))) {
                boolean several = scene.sheet().allHeadedBy(line, i).size() > 1;
                return mention.filter(found -> !several)
                        .map(found -> new Owner(side(found.actor()), found.from(), 0, false, true));
            }
            if (!isModifier(line, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isModifier(Line line, int i) {
        return switch (line.word(i).upos()) {
            case ADJ, NOUN, PROPN, NUM, ADV -> true;
            case VERB ->
                line.word(i).is(Feature.PAST_PARTICIPLE) || line.word(i).is(Feature.GERUND);
            case PUNCT -> line.lower(i).equals("-") || line.lower(i).equals("\"");
            default -> line.isPossessiveSign(i);
        };
    }

    /** {@code Iranian-backed militias} are not Iran; {@code French-led forces} are France's, among others. */
    private boolean isBacker(Line line, Naming naming) {
        return line.lower(naming.to()).equals("-")
                && naming.to() + 1 < line.size()
                && !words.is(WordClass.LED, line.lower(naming.to() + 1))
                && (line.is(naming.to() + 1, Upos.VERB)
                        || words.is(WordClass.BACKED, line.lemma(naming.to() + 1))
                        || words.is(WordClass.BACKED, line.lower(naming.to() + 1)));
    }

    private int phraseStart(Scene scene, Line line, int from) {
        int start = from;
        while (start > 0
                && (line.is(start - 1, Upos.ADJ) || line.is(start - 1, Upos.NUM))
                && scene.names(line).at(start - 1).isEmpty()) {
            start--;
        }
        boolean article = words.is(WordClass.ARTICLE, line.lower(start - 1)) && !line.is(start - 1, Upos.SCONJ);
        return article ? start - 1 : start;
    }

    /** The actor behind the noun, after {@code of} or {@code from}, or after {@code loyal to}. */
    Optional<Owner> behind(Scene scene, Line line, int start, int head) {
        if (words.is(WordClass.BELONGING, line.lower(head + 1)) && line.is(head + 2, Upos.ADP)) {
            return after(scene, line, start, head, head + 3);
        }
        boolean speaks = words.is(WordClass.SPOKESPERSON, line.lemma(head))
                && words.is(WordClass.SPEAKING_PREPOSITION, line.lower(head + 1));
        return speaks || words.is(WordClass.POSSESSING_PREPOSITION, line.lower(head + 1))
                ? after(scene, line, start, head, head + 2)
                : Optional.empty();
    }

    /** The country behind the noun where those that it denotes are: {@code students in Jakarta}, {@code a court in Astana}. */
    Optional<Owner> around(Scene scene, Line line, int start, int head) {
        return words.is(WordClass.PLACE_PREPOSITION, line.lower(head + 1)) && !isSeatOfMany(line, head + 2)
                ? after(scene, line, start, head, head + 2)
                        .filter(owner -> owner.actor().type() == Actor.Type.COUNTRY)
                : Optional.empty();
    }

    /** Courts in The Hague are not Dutch. */
    private boolean isSeatOfMany(Line line, int i) {
        int name = words.is(WordClass.ARTICLE, line.lower(i)) ? i + 1 : i;
        return words.is(WordClass.SEAT_OF_MANY, line.lower(name));
    }

    private Optional<Owner> after(Scene scene, Line line, int start, int head, int first) {
        int from = phraseStart(scene, line, start);
        for (int i = first; i < Math.min(line.size(), first + REACH); i++) {
            Optional<Naming> naming = scene.names(line).at(i);
            if (naming.isPresent()) {
                boolean whole = !line.is(naming.get().to(), Upos.NOUN)
                        && !line.isPossessiveSign(naming.get().to())
                        && isGoverned(line, naming.get(), head);
                return naming.filter(name -> whole && !name.is(Sort.PERSON))
                        .flatMap(scene::actor)
                        .map(actor -> new Owner(actor, from, naming.get().to(), true, true));
            }
            Optional<Mention> mention = scene.sheet().headedBy(line, i);
            if (line.is(i, Upos.PRON)) {
                return Optional.empty();
            }
            if (mention.isPresent() && !line.isPossessiveSign(i + 1)) {
                return mention.map(found -> new Owner(found.actor(), from, found.to(), false, true));
            }
            if (!isModifier(line, i) && !words.is(WordClass.ARTICLE, line.lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Officials from Kyiv" belong there, but not "moved troops from Kyiv"; after "of" there is no doubt. */
    private boolean isGoverned(Line line, Naming naming, int head) {
        boolean sure = !words.is(WordClass.LEAVING_PREPOSITION, line.lower(head + 1));
        return sure || line.word(line.head(naming.from(), naming.to())).head() == head;
    }

    /** What belongs to a person in office belongs to whom the person acts for. */
    private static Actor side(Actor actor) {
        return actor.fold(person -> person.affiliation().orElse(person), c -> c, o -> o, r -> r);
    }
}
