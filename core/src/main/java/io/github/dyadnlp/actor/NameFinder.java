package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names in a sentence: the engine's, corrected by the gazetteer, and those that the engine missed.
 *
 * <p>A longer name of the engine keeps what the gazetteer knows inside it ({@code Bank of China}, {@code George
 * Washington}), unless it is a mere chain of names or a name behind an adjective.
 */
final class NameFinder {

    /** A word in capitals as long as this may be the name of a place at the head of a report: {@code BEIJING}. */
    private static final int DATELINE = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final EngineNames engineNames;
    private final NameMerger merger;
    private final PeopleOfCountry peoples;
    private final InstitutionFinder institutions;

    NameFinder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.engineNames = new EngineNames(lexicon.gazetteer(), lexicon.titles(), lexicon.givenNames(), words);
        this.institutions = new InstitutionFinder(lexicon, words);
        this.peoples = new PeopleOfCountry(words);
        this.merger = new NameMerger(lexicon, words);
    }

    /** The names of a sentence in order, without overlap. */
    List<Naming> find(Line line) {
        List<Naming> known = peoples.joined(line, known(line));
        List<Naming> found = new ArrayList<>();
        List<Naming> kept = new ArrayList<>(known);
        if (!line.capitals()) {
            for (Name name : engineNames.of(line)) {
                found.addAll(merger.merge(line, name, kept));
            }
            addInstitutions(line, found, kept);
        }
        found.addAll(kept);
        found.sort(Comparator.comparingInt(Naming::from));
        return found;
    }

    private List<Naming> known(Line line) {
        List<Naming> known = new ArrayList<>();
        for (int i = 0; i < line.size(); ) {
            Optional<Match<Entry>> match = lexicon.gazetteer().longest(line.pieces(), i);
            if (match.isEmpty() && (line.capitals() || line.isAllCapitals(i, DATELINE))) {
                match = lexicon.gazetteer().longestFolded(line.folded(), i);
            }
            int other = lexicon.otherNames()
                    .longest(line.folded(), i)
                    .map(Match::to)
                    .orElse(i);
            if (other > match.map(Match::to).orElse(i)) {
                i = other;
            } else if (match.isPresent() && names(line, i, match.get())) {
                known.add(new Naming(
                        line.index(),
                        i,
                        match.get().to(),
                        Sort.KNOWN,
                        match.get().values()));
                i = match.get().to();
            } else {
                i++;
            }
        }
        return known;
    }

    /** Whether the match may be a name here and not an ordinary word. */
    private boolean names(Line line, int from, Match<Entry> match) {
        if (match.to() > from + 1) {
            boolean date = words.is(WordClass.CALENDAR, line.lower(from)) && line.is(from + 1, Upos.NUM);
            return !date;
        }
        Upos upos = line.word(from).upos();
        if (upos != Upos.PROPN && upos != Upos.NOUN && upos != Upos.ADJ) {
            return !line.capitals() && from > 0 && line.isCapitalised(from) && !isOfAPhrase(line, from);
        }
        boolean nation = match.values().stream()
                .anyMatch(entry -> entry.domain() != Entry.Domain.ORGANIZATION || entry.kind() != Entry.Kind.NAME);
        return nation || upos == Upos.PROPN || line.isAllCapitals(from, 2);
    }

    /** A capitalised function word amid a heading in title case. */
    private static boolean isOfAPhrase(Line line, int i) {
        return switch (line.word(i).upos()) {
            case PRON, DET, ADP, AUX, CCONJ, SCONJ, PART -> !line.isAllCapitals(i, 2);
            default -> false;
        };
    }

    /** An institution gives way to names at its place, but takes in those that it is longer than. */
    private void addInstitutions(Line line, List<Naming> found, List<Naming> kept) {
        for (Naming institution : institutions.find(line)) {
            List<Naming> inside =
                    kept.stream().filter(naming -> overlap(naming, institution)).toList();
            boolean longest = inside.stream()
                    .allMatch(naming -> institution.from() <= naming.from() && naming.to() < institution.to());
            if (isFree(institution, found) && longest) {
                kept.removeAll(inside);
                found.add(institution);
            }
        }
    }

    private static boolean overlap(Naming one, Naming other) {
        return other.from() < one.to() && one.from() < other.to();
    }

    private static boolean isFree(Naming naming, List<Naming> others) {
        return others.stream().noneMatch(other -> overlap(other, naming));
    }
}
