package io.github.dyadnlp.actor;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Enums;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Upos;
import java.util.Map;
import java.util.Optional;

/** The pronouns of {@code pronouns.tsv}. */
final class Pronouns {

    /** Whom a pronoun can stand for; explained in the file. */
    enum Kind {
        MAN,
        WOMAN,
        THING,
        MANY,
        SPEAKER,
        SPEAKERS_SIDE,
        RELATIVE
    }

    private final Map<String, Kind> kinds;

    private Pronouns(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static Pronouns load() {
        return new Pronouns(Table.read(Pronouns.class, "pronouns.tsv", 2).stream()
                .collect(toImmutableMap(
                        row -> row.cell(0),
                        row -> Enums.getIfPresent(Kind.class, row.cell(1))
                                .toJavaUtil()
                                .orElseThrow(() -> row.error("unknown kind of pronoun '%s'", row.cell(1))))));
    }

    /** The kind of the pronoun at {@code i}; empty if there is none. */
    Optional<Kind> at(Line line, int i) {
        boolean pronoun = line.is(i, Upos.PRON) || line.is(i, Upos.DET);
        return pronoun && !line.isAllCapitals(i, 2) ? Optional.ofNullable(kinds.get(line.lower(i))) : Optional.empty();
    }

    /** Whether the word is "I" or "we" or a form of these. */
    boolean isFirstPerson(Line line, int i) {
        return at(line, i)
                .filter(kind -> kind == Kind.SPEAKER || kind == Kind.SPEAKERS_SIDE)
                .isPresent();
    }
}
