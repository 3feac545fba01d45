package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.actor.PeopleBuilder.Appearance;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.syntax.ParsedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the names of an article, says whom each means, and notes those that act. */
final class SceneBuilder {

    private final Lexicon lexicon;
    private final Words words;
    private final Directory directory;
    private final NameFinder finder;
    private final ShorthandFinder shorthands;
    private final IntroductionFinder introductions;
    private final PlaceTest placeTest;

    SceneBuilder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.directory = new Directory(lexicon);
        this.finder = new NameFinder(lexicon, words);
        this.shorthands = new ShorthandFinder(lexicon.shorthands(), words);
        this.introductions = new IntroductionFinder(lexicon.titles(), words);
        this.placeTest = new PlaceTest(words);
    }

    /** @param date day of the article */
    Scene build(List<ParsedSentence> sentences, Optional<LocalDate> date) {
        List<Line> lines = new ArrayList<>(sentences.size());
        for (ParsedSentence sentence : sentences) {
            lines.add(new Line(sentence, lines.size()));
        }
        List<NamesOfLine> names = NamesOfArticle.find(lines, finder, shorthands);
        Map<Naming, Actor> actors = bodies(lines, names);
        List<Appearance> appearances = appearances(lines, names);
        People people = new PeopleBuilder(
                        lexicon.givenNames(),
                        lexicon.titles(),
                        words,
                        naming -> Optional.ofNullable(actors.get(naming)),
                        name -> lexicon.leaders().country(name, date).map(directory::country))
                .build(appearances);
        for (Appearance appearance : appearances) {
            people.named(appearance.naming()).ifPresent(person -> actors.put(appearance.naming(), person));
        }
        Scene scene =
                new Scene(lines, names, actors, people, new Sheet(lines), Groups.of(lines, actors, lexicon, words));
        lines.forEach(line -> noteNames(scene, line));
        appearances.forEach(appearance -> noteOffices(scene, appearance));
        return scene;
    }

    /** Whom the names of countries, regions and organisations mean. */
    private Map<Naming, Actor> bodies(List<Line> lines, List<NamesOfLine> names) {
        Function<Naming, Optional<Actor>> known =
                naming -> naming.is(Sort.KNOWN) ? Optional.of(directory.actor(entry(naming))) : Optional.empty();
        UnlistedOrganizations unlisted = UnlistedOrganizations.of(lines, names, words, known);
        Map<Naming, Actor> actors = new HashMap<>();
        for (Line line : lines) {
            for (Naming naming : names.get(line.index()).all()) {
                String text = line.phrase(naming.from(), naming.to());
                unlisted.acronym(text)
                        .or(() -> known.apply(naming))
                        .or(() -> unlisted.of(naming))
                        .ifPresent(actor -> actors.put(naming, actor));
            }
        }
        PeopleOfCountry.unite(lines, actors);
        return new FullNames(lines, actors).applied();
    }

    /** The likeliest of what a form may mean: a name before an adjective before a capital. */
    private static Entry entry(Naming naming) {
        return naming.entries().stream().min(Comparator.comparing(Entry::kind)).orElseThrow();
    }

    private List<Appearance> appearances(List<Line> lines, List<NamesOfLine> names) {
        List<Appearance> appearances = new ArrayList<>();
        for (Line line : lines) {
            NamesOfLine there = names.get(line.index());
            for (Naming naming : there.all()) {
                if (naming.is(Sort.PERSON)) {
                    String written = line.phrase(naming.from(), naming.to());
                    appearances.add(new Appearance(naming, written, introductions.find(line, naming, there)));
                }
            }
        }
        return appearances;
    }

    private void noteNames(Scene scene, Line line) {
        for (Naming naming : scene.names(line).all()) {
            Mention.Kind kind = kind(naming);
            boolean place = naming.is(Sort.KNOWN)
                    && entry(naming).isPlaceToo()
                    && placeTest.isPlace(line, naming, scene.names(line));
            Optional<Actor> actor = scene.actor(naming);
            int head = line.head(naming.from(), naming.to());
            if (place) {
                actor.ifPresent(found -> scene.sheet()
                        .notePlace(line, found, naming.from(), naming.to(), head, Evidence.of(line, naming)));
            } else if (actor.isPresent()) {
                int from = fullStart(scene, line, naming, actor.get());
                scene.sheet().noteName(line, actor.get(), kind, from, naming.to(), head, Evidence.of(line, naming));
            }
        }
    }

    /** Where {@code Turkish Foreign Ministry} begins, the name being {@code Foreign Ministry}. */
    private static int fullStart(Scene scene, Line line, Naming naming, Actor actor) {
        return scene.names(line)
                .endingAt(naming.from())
                .filter(owner -> line.phrase(owner.from(), naming.to()).equals(actor.name()))
                .map(Naming::from)
                .orElse(naming.from());
    }

    private static Mention.Kind kind(Naming naming) {
        if (!naming.is(Sort.KNOWN)) {
            return Mention.Kind.NAME;
        }
        return switch (entry(naming).kind()) {
            case NAME, PART -> Mention.Kind.NAME;
            case ADJECTIVE, PEOPLE -> Mention.Kind.DEMONYM;
            case CAPITAL, SEAT -> Mention.Kind.METONYM;
        };
    }

    /** Where the parser made the title govern the name, the title is a mention of the person too. */
    private static void noteOffices(Scene scene, Appearance appearance) {
        Naming naming = appearance.naming();
        Line line = scene.lines().get(naming.line());
        int head = line.head(naming.from(), naming.to());
        for (Introduction introduction : appearance.introductions()) {
            int to = introduction.head() + 1;
            boolean governed = line.sentence().tree().dominates(line.word(head), line.word(introduction.head()));
            if (!governed && !introduction.title().isEmpty()) {
                scene.actor(naming)
                        .ifPresent(person -> scene.sheet()
                                .note(
                                        line,
                                        person,
                                        Mention.Kind.NOMINAL,
                                        introduction.from(),
                                        to,
                                        introduction.head()));
            }
            if (!introduction.title().isEmpty()) {
                scene.sheet().take(line, introduction.head(), to);
            }
        }
    }
}
