package io.github.dyadnlp.actor;

import io.github.dyadnlp.lexicon.Gazetteer;
import io.github.dyadnlp.lexicon.GivenNames;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.lexicon.Titles;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that the engine found in a sentence, without the slips that engines make at their edges. */
final class EngineNames {

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final GivenNames givenNames;
    private final Words words;

    EngineNames(Gazetteer gazetteer, Titles titles, GivenNames givenNames, Words words) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.givenNames = givenNames;
        this.words = words;
    }

    /** Joined where a hyphen or an initial cut them, trimmed of articles and titles; those that name nobody left out. */
    List<Name> of(Line line) {
        boolean[] titled = partsOfTitles(line);
        List<Name> names = new ArrayList<>();
        for (Name name : joined(line)) {
            trimmed(line, name)
                    .filter(trimmed -> !isWithin(line, titled, trimmed))
                    .ifPresent(names::add);
        }
        return names;
    }

    private List<Name> joined(Line line) {
        List<Name> joined = new ArrayList<>();
        for (Name name : line.sentence().names()) {
            int from = name.type() == Name.Type.PER ? joinedFrom(line, name.from()) : name.from();
            joined.removeIf(earlier -> earlier.to() > from);
            joined.add(new Name(name.type(), from, name.to()));
        }
        return joined;
    }

    /** Where a person's name begins that a hyphen or an initial cut: {@code Kassym - Jomart}, {@code John J . Thomas}. */
    private int joinedFrom(Line line, int from) {
        if (from < 2 || !line.isTight(from - 1) || !line.isCapitalised(from - 2)) {
            return from;
        }
        boolean hyphen = line.lower(from - 1).equals("-") && line.isTight(from);
        boolean initial = line.text(from - 1).equals(".") && line.text(from - 2).length() == 1;
        boolean known = gazetteer.longest(line.pieces(), from - 2).isPresent();
        if (hyphen && !known) {
            return from - 2;
        }
        return initial && line.isCapitalised(from - 3) ? from - 3 : from;
    }

    /** The words of titles of several words, which engines take for organisations: {@code Secretary of [State]}. */
    private boolean[] partsOfTitles(Line line) {
        boolean[] parts = new boolean[line.size()];
        for (int i = 0; i < line.size(); i++) {
            int to = titles.longest(line.folded(), i).map(Match::to).orElse(i);
            for (int k = i; to > i + 1 && k < to; k++) {
                parts[k] = true;
            }
        }
        return parts;
    }

    private boolean isWithin(Line line, boolean[] titled, Name name) {
        if (name.to() - name.from() > 1 && words.is(WordClass.INSTITUTION, line.lower(name.to() - 1))) {
            return false;
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (!titled[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Name> trimmed(Line line, Name name) {
        int from = name.from();
        int to = name.to();
        for (int i = from; i < to; i++) {
            from = line.text(i).equals(")") && !isOpened(line, from, i) ? i + 1 : from;
        }
        while (from < to && (isSign(line, from) || words.is(WordClass.ARTICLE, line.lower(from)))) {
            from++;
        }
        while (to > from
                && (isSign(line, to - 1) || line.isPossessiveSign(to - 1) || isDayBehind(line, from, to - 1))) {
            to--;
        }
        if (name.type() == Name.Type.PER) {
            from = fromStyle(line, afterTitles(line, from, to), to);
        }
        boolean empty = from >= to
                || to - from == 1 && (line.text(from).length() == 1 || isOrdinary(line, from))
                || !hasCapital(line, from, to);
        return empty ? Optional.empty() : Optional.of(new Name(name.type(), from, to));
    }

    /** {@code Bob Dole Wednesday accused}, but not {@code Mail on Sunday}. */
    private boolean isDayBehind(Line line, int from, int i) {
        return i > from && words.is(WordClass.WEEKDAY, line.lower(i)) && line.isCapitalised(i - 1);
    }

    private static boolean isOpened(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.text(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrdinary(Line line, int i) {
        return words.is(WordClass.CALENDAR, line.lower(i))
                || titles.contains(line.lower(i)) && !givenNames.contains(line.text(i));
    }

    private static boolean isSign(Line line, int i) {
        return line.is(i, Upos.PUNCT)
                && !(line.text(i).endsWith(".") && line.text(i).length() > 1);
    }

    private static boolean hasCapital(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.text(i).codePoints().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    private int afterTitles(Line line, int from, int to) {
        int at = from;
        while (at < to) {
            Optional<Match<String>> title = titles.longest(line.folded(), at).filter(match -> match.to() <= to);
            boolean givenName = at <= to - 2 && givenNames.contains(line.text(at));
            boolean styled = at <= to - 2 && words.is(WordClass.STYLE, line.lower(at)) && line.isCapitalised(at + 1);
            if (title.isEmpty() || givenName || styled) {
                break;
            }
            at = title.get().to();
        }
        return at;
    }

    /** Whoever has but one name bears it with the style: {@code Prince Charles}. */
    private int fromStyle(Line line, int from, int to) {
        boolean styled =
                to - from == 1 && line.isCapitalised(from - 1) && words.is(WordClass.STYLE, line.lower(from - 1));
        return styled ? from - 1 : from;
    }
}
