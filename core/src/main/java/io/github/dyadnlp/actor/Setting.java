package io.github.dyadnlp.actor;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.List;
import java.util.Optional;

/** Where an article is at home: the country whose police and parliament it need not name. */
final class Setting {

    /** The country at home is named so many times as often as any other. */
    private static final double MARGIN = 2;

    private final Words words;
    private final Scene scene;
    private final Optional<Actor> home;

    Setting(Words words, Scene scene) {
        this.words = words;
        this.scene = scene;
        this.home = home();
    }

    private Optional<Actor> home() {
        Multiset<Actor> named = HashMultiset.create();
        for (Line line : scene.lines()) {
            countries(line).forEach(naming -> named.add(scene.actor(naming).orElseThrow()));
        }
        List<Actor> ranked = List.copyOf(Multisets.copyHighestCountFirst(named).elementSet());
        boolean clear = ranked.size() == 1
                || ranked.size() > 1 && named.count(ranked.get(0)) >= MARGIN * named.count(ranked.get(1));
        return clear ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private List<Naming> countries(Line line) {
        return scene.names(line).all().stream()
                .filter(naming -> scene.actor(naming)
                        .filter(actor -> actor.type() == Actor.Type.COUNTRY)
                        .isPresent())
                .toList();
    }

    /** The country where the sentence plays: the only one named there as a place, else the one where the article plays. */
    Optional<Actor> country(Line line) {
        return place(line).or(() -> home);
    }

    /** The only country named as a place in the sentence. */
    Optional<Actor> place(Line line) {
        List<Actor> places = countries(line).stream()
                .filter(naming -> isPlace(line, naming))
                .map(naming -> scene.actor(naming).orElseThrow())
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** Whether the name, or the noun that it modifies, stands behind a preposition of place. */
    private boolean isPlace(Line line, Naming naming) {
        Word word = line.word(line.head(naming.from(), naming.to()));
        var tree = line.sentence().tree();
        Optional<Word> noun = word.is(Deprel.COMPOUND) || word.is(Deprel.AMOD) || word.is(Deprel.NMOD_POSS)
                ? tree.parent(word)
                : Optional.of(word);
        return noun.flatMap(head -> tree.child(head, Deprel.CASE))
                .filter(preposition -> preposition.is(Upos.ADP)
                        && words.is(WordClass.PLACE_PREPOSITION, line.lower(preposition.index())))
                .isPresent();
    }
}
