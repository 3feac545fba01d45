package io.github.dyadnlp.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import io.github.dyadnlp.lexicon.Phrases.Match;
import java.util.Optional;

/** The nouns of {@code roles.tsv} by which people, bodies and vehicles stand for the actor that they belong to. */
public final class Roles {

    private final Phrases<Role> phrases;

    private Roles(Phrases<Role> phrases) {
        this.phrases = phrases;
    }

    /**
     * What a noun says of whom it denotes.
     *
     * @param sector what they are in society, such as {@code GOV}
     */
    public record Role(String sector, Kind kind) {

        private static final String REBEL = "REB";

        /** Whether it fights the state rather than serves it. */
        public boolean isRebel() {
            return sector.equals(REBEL);
        }

        /** Whether it is an organ of state. */
        public boolean isGovernment() {
            return kind == Kind.GOVERNMENT;
        }

        /** Whether one alone is a person. */
        public boolean isPerson() {
            return kind == Kind.OFFICER || kind == Kind.GROUP;
        }

        /** Whether it is no person and no body of people. */
        public boolean isThing() {
            return kind == Kind.VEHICLE;
        }

        /** What a noun denotes. */
        public enum Kind {
            /** A body that acts as one: {@code government}, {@code parliament}. */
            GOVERNMENT,
            /** Several people: {@code troops}, {@code lawmakers}. */
            GROUP,
            /** One person with a function: {@code official}, {@code diplomat}. */
            OFFICER,
            /** What is manned or launched: {@code warship}, {@code missile}. */
            VEHICLE
        }
    }

    static Roles load(OwnFiles own) {
        Phrases.Builder<Role> phrases = Phrases.foldedBuilder();
        for (Table.Row row : Table.read(Roles.class, "roles.tsv", 3, own)) {
            Role.Kind kind = Enums.getIfPresent(Role.Kind.class, Ascii.toUpperCase(row.cell(2)))
                    .toJavaUtil()
                    .orElseThrow(() -> row.error("unknown kind of role '%s'", row.cell(2)));
            phrases.add(row.cell(0), new Role(row.cell(1), kind));
        }
        return new Roles(phrases.build());
    }

    /** The longest role that begins with word {@code from}, where {@code folded} holds words or their lemmas. */
    public Optional<Match<Role>> longest(Pieces folded, int from) {
        return phrases.longest(folded, from);
    }
}
