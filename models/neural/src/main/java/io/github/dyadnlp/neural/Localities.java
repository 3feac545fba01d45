package io.github.dyadnlp.neural;

import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Name;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a town from the state that it is said with: "Houston Texas" are two places, "West Virginia" is one. States, and
 * words that belong to the name after them, stand in {@code states.tsv}. Immutable.
 */
final class Localities {

    /** What a line of the data file is. */
    private enum Kind {
        /** A state or country, in small letters; any case in a text. */
        STATE,
        /** Letters that stand for one; in a text as they are, or all but the first small. */
        CODE,
        /** A word before a state that makes one name with it. */
        PART
    }

    private static final int LONGEST = 3;

    private final Set<String> states = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private Localities() {}

    static Localities load() {
        Localities found = new Localities();
        for (Table.Row row : Table.read(Localities.class, "states.tsv", 3)) {
            found.words(row.constant(Kind.class, 1)).add(row.cell(0));
        }
        return found;
    }

    private Set<String> words(Kind kind) {
        return switch (kind) {
            case STATE -> states;
            case CODE -> codes;
            case PART -> parts;
        };
    }

    /** The names, each place that ends in a state cut before it. */
    List<Name> apart(List<Token> tokens, List<Name> names) {
        List<Name> apart = new ArrayList<>(names.size());
        for (Name name : names) {
            int cut = name.type() == Name.Type.GPE || name.type() == Name.Type.LOC ? cut(tokens, name) : name.from();
            if (cut == name.from()) {
                apart.add(name);
            } else {
                apart.add(new Name(name.type(), name.from(), end(tokens, cut)));
                apart.add(new Name(Name.Type.GPE, cut, name.to()));
            }
        }
        return apart;
    }

    /** Where the state at the end of a name begins; the name's beginning if it has none or is no more than that. */
    private int cut(List<Token> tokens, Name name) {
        for (int at = Math.max(name.from(), name.to() - LONGEST); at < name.to(); at++) {
            if (isState(tokens, at, name.to())) {
                boolean whole = at == name.from()
                        || end(tokens, at) == name.from()
                        || parts.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
                return whole ? name.from() : at;
            }
        }
        return name.from();
    }

    /** Before the comma that may stand between town and state. */
    private static int end(List<Token> tokens, int cut) {
        boolean comma = !Character.isLetterOrDigit(tokens.get(cut - 1).text().codePointAt(0));
        return comma ? cut - 1 : cut;
    }

    private boolean isState(List<Token> tokens, int from, int to) {
        String words = tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
        if (states.contains(words.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean capital = Character.isUpperCase(words.codePointAt(0));
        return capital && codes.contains(words.toUpperCase(Locale.ROOT));
    }
}
