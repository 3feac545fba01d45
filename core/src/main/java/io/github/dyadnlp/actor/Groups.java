package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Organizations;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those who rise against a state or stand against its government in one article, where only a description names them:
 * {@code Kurdish rebels}, {@code the Syrian opposition}. Belongs to one thread.
 */
final class Groups {

    private static final String ARMED = "REB";

    private final Optional<Actor> named;
    private final Map<Actor, Actor> rebels = new HashMap<>();
    private final Map<Actor, Actor> oppositions = new HashMap<>();

    private Groups(Optional<Actor> named) {
        this.named = named;
    }

    /** @param actors whom the names of the article mean */
    static Groups of(List<Line> lines, Map<Naming, Actor> actors, Lexicon lexicon, Words words) {
        return new Groups(only(actors.entrySet().stream()
                .filter(entry -> isArmed(entry.getValue(), lexicon))
                .filter(entry -> isInsurgent(lines.get(entry.getKey().line()), entry.getKey(), words))
                .map(Map.Entry::getValue)));
    }

    /** Whether the name is that of rebels there: {@code PKK guerrillas}, {@code rebels of the LTTE}. */
    private static boolean isInsurgent(Line line, Naming naming, Words words) {
        int behind = line.lower(naming.to()).equals(")") ? naming.to() + 1 : naming.to();
        int before = words.is(WordClass.ARTICLE, line.lower(naming.from() - 1)) ? naming.from() - 2 : naming.from() - 1;
        return isInsurgent(line, behind, words)
                || isInsurgent(line, naming.to() - 1, words)
                || words.is(WordClass.POSSESSING_PREPOSITION, line.lower(before))
                        && isInsurgent(line, before - 1, words);
    }

    private static boolean isInsurgent(Line line, int i, Words words) {
        return i >= 0
                && i < line.size()
                && words.is(WordClass.INSURGENT, line.word(i).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the gazetteer tells that the actor is an armed group. */
    static boolean isArmed(Actor actor, Lexicon lexicon) {
        return lexicon.organizations()
                .facts(actor.id())
                .filter(facts -> facts.sector().equals(ARMED))
                .isPresent();
    }

    /** Whether the actor is a people, not a state. */
    static boolean isPeople(Actor actor, Lexicon lexicon) {
        return lexicon.organizations()
                .facts(actor.id())
                .filter(facts -> facts.sector().equals(Organizations.SECTOR_OF_PEOPLES))
                .isPresent();
    }

    private static Optional<Actor> only(Stream<Actor> actors) {
        List<Actor> different = actors.distinct().limit(2).toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    /** The rebels of a state or people: the only armed group that the article names as such, else those first so described. */
    Actor rebels(Actor of, Actor described) {
        return rebels.computeIfAbsent(of, any -> named.orElse(described));
    }

    /** The opposition of a state, by its first description. */
    Actor opposition(Actor of, Actor described) {
        return oppositions.computeIfAbsent(of, any -> described);
    }

    /** The only rebels of the article, named or described; empty if there are several. */
    Optional<Actor> onlyRebels() {
        return only(Stream.concat(named.stream(), rebels.values().stream()));
    }

    /** The only opposition that the article describes. */
    Optional<Actor> onlyOpposition() {
        return only(oppositions.values().stream());
    }
}
