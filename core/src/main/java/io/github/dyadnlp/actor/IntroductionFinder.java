package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Entry;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.lexicon.Titles;
import io.github.dyadnlp.syntax.Deprel;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads who a person is from the words around the name: {@code Kazakh President Kassym-Jomart Tokayev}, {@code Josep
 * Borrell, the EU's high representative}. Goes by neighbourhood, for parsers err on long titles.
 */
final class IntroductionFinder {

    /** No title has more words. */
    private static final int LONGEST_TITLE = 7;

    /** So many words may stand between a title and its body, or between a name and the title behind it. */
    private static final int REACH = 7;

    private final Titles titles;
    private final Words words;

    IntroductionFinder(Titles titles, Words words) {
        this.titles = titles;
        this.words = words;
    }

    /** A stretch of words, from {@code from} up to but excluding {@code to}. */
    private record Stretch(int from, int to) {}

    /**
     * How the sentence introduces the person named there.
     *
     * @param names all names of the sentence
     */
    List<Introduction> find(Line line, Naming person, NamesOfLine names) {
        List<Introduction> found = new ArrayList<>(2);
        before(line, person.from(), names).ifPresent(found::add);
        after(line, person, names).ifPresent(found::add);
        return found;
    }

    private Optional<Introduction> before(Line line, int end, NamesOfLine names) {
        boolean comma = line.lower(end - 1).equals(",");
        int at = comma ? end - 1 : end;
        Optional<Stretch> title = titleEndingAt(line, at);
        if (title.isPresent()) {
            Optional<Naming> body = bodyWithin(title.get(), names)
                    .or(() -> bodyBefore(line, title.get().from(), names));
            if (comma && body.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(introduction(line, title.get(), body));
        }
        Optional<Naming> last = names.endingAt(at);
        if (last.isEmpty() || last.get().is(Sort.PERSON)) {
            return Optional.empty();
        }
        Optional<Stretch> distant = titleBeforeBody(line, last.get());
        if (distant.isPresent()) {
            return distant.map(stretch -> introduction(line, stretch, last));
        }
        Naming body = last.get();
        boolean origin = body.is(Entry.Kind.ADJECTIVE);
        return origin && !comma
                ? Optional.of(new Introduction("", body.from(), body.to() - 1, last))
                : Optional.empty();
    }

    /** {@code President of the European Council} before the name, the body being the European Council. */
    private Optional<Stretch> titleBeforeBody(Line line, Naming body) {
        int at = body.from() - 1;
        while (at > 0 && words.is(WordClass.ARTICLE, line.lower(at))) {
            at--;
        }
        return words.is(WordClass.OFFICE_PREPOSITION, line.lower(at)) ? titleEndingAt(line, at) : Optional.empty();
    }

    private Optional<Introduction> after(Line line, Naming person, NamesOfLine names) {
        int start = person.to();
        if (!words.is(WordClass.OFFICE_LINK, line.lower(start)) || line.isPossessiveSign(start)) {
            return Optional.empty();
        }
        Optional<Naming> premodifier = Optional.empty();
        for (int i = start + 1; i < Math.min(line.size(), start + 1 + REACH); i++) {
            Optional<Match<String>> match = titles.longest(line.folded(), i);
            if (match.isPresent()) {
                Stretch title = new Stretch(i, match.get().to());
                if (isOtherSubject(line, person, title)) {
                    return Optional.empty();
                }
                if (names.at(title.to())
                        .filter(naming -> naming.is(Sort.PERSON))
                        .isPresent()) {
                    return Optional.empty();
                }
                Optional<Naming> before = premodifier;
                Optional<Naming> body =
                        bodyWithin(title, names).or(() -> before).or(() -> bodyAfter(line, title.to(), names));
                return Optional.of(introduction(line, title, body));
            }
            Optional<Naming> naming = names.at(i);
            if (naming.filter(name -> name.is(Sort.PERSON)).isPresent()) {
                return Optional.empty();
            }
            premodifier = premodifier.or(() -> naming);
            if (naming.isEmpty() && !isModifier(line, i) && !isLink(line, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code In talks with Merkel, a minister said}: the title is the subject, the name before it no part of it. */
    private static boolean isOtherSubject(Line line, Naming person, Stretch title) {
        int head = line.head(title.from(), title.to());
        Word name = line.word(line.head(person.from(), person.to()));
        boolean aside = name.is(Deprel.OBL) || name.is(Deprel.OBJ) || name.is(Deprel.NMOD);
        return aside && line.word(head).deprel().isSubject();
    }

    private boolean isLink(Line line, int i) {
        return words.is(WordClass.OFFICE_LINK, line.lower(i)) && !line.lower(i).equals(",")
                || words.is(WordClass.OFFICE_LINK, line.lemma(i)) && !line.is(i, Upos.PUNCT);
    }

    private static boolean isModifier(Line line, int i) {
        return switch (line.word(i).upos()) {
            case ADJ, NOUN, PROPN, NUM -> true;
            default -> line.isPossessiveSign(i) || line.lower(i).equals("-");
        };
    }

    private Optional<Stretch> titleEndingAt(Line line, int end) {
        for (int i = Math.max(0, end - LONGEST_TITLE); i < end; i++) {
            if (titles.longest(line.folded(), i)
                    .filter(match -> match.to() == end)
                    .isPresent()) {
                return Optional.of(new Stretch(i, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Naming> bodyWithin(Stretch title, NamesOfLine names) {
        for (int i = title.from(); i < title.to(); i++) {
            if (names.at(i).isPresent()) {
                return names.at(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Naming> bodyBefore(Line line, int start, NamesOfLine names) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            Optional<Naming> naming = names.at(i);
            if (naming.isPresent()) {
                return naming.filter(name -> !name.is(Sort.PERSON));
            }
            if (!isModifier(line, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Naming> bodyAfter(Line line, int start, NamesOfLine names) {
        if (!words.is(WordClass.OFFICE_PREPOSITION, line.lower(start))) {
            return Optional.empty();
        }
        for (int i = start + 1; i < Math.min(line.size(), start + 1 + REACH); i++) {
            Optional<Naming> naming = names.at(i);
            if (naming.isPresent()) {
                return naming.filter(name -> !name.is(Sort.PERSON));
            }
            if (!isModifier(line, i) && !words.is(WordClass.ARTICLE, line.lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Introduction introduction(Line line, Stretch title, Optional<Naming> body) {
        int from = body.filter(naming -> naming.from() < title.from())
                .map(Naming::from)
                .orElse(title.from());
        while (from > 0 && words.is(WordClass.ARTICLE, line.lower(from - 1))) {
            from--;
        }
        String text = line.phrase(title.from(), title.to()).toLowerCase(Locale.ROOT);
        return new Introduction(text, from, title.to() - 1, body);
    }
}
