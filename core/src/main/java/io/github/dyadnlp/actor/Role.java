package io.github.dyadnlp.actor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What those who act are in their society; PLOVER's sectors, told by the noun or title that the article gives them. */
public enum Role {
    GOVERNMENT("GOV"),
    MILITARY("MIL"),
    POLICE("COP"),
    INTELLIGENCE("SPY"),
    /** Armed groups that are not a state's. */
    REBEL("REB"),
    OPPOSITION("OPP"),
    PARTY("PTY"),
    LEGISLATURE("LEG"),
    JUDICIARY("JUD"),
    /** Bodies of several states. */
    INTERNATIONAL("IGO"),
    /** Experts, relief workers, unions and others who belong to no state. */
    NONGOVERNMENTAL("NGO"),
    CIVIL("CVL"),
    MEDIA("MED"),
    BUSINESS("BUS"),
    RELIGION("REL");

    private static final Set<Role> STATE =
            EnumSet.of(GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, LEGISLATURE, JUDICIARY);
    private static final Set<Role> SOCIETY =
            EnumSet.of(REBEL, OPPOSITION, NONGOVERNMENTAL, CIVIL, MEDIA, BUSINESS, RELIGION);

    private final String sector;

    Role(String sector) {
        this.sector = sector;
    }

    /** The role of a sector as the data files abbreviate it; empty for mere honorifics. */
    static Optional<Role> of(String sector) {
        return Arrays.stream(values())
                .filter(role -> role.sector.equals(sector))
                .findFirst();
    }

    /** Whether it is an organ of state or its servant. */
    public boolean isOfState() {
        return STATE.contains(this);
    }

    /** Whether it is of those whom a state governs or fights at home. Parties and bodies of several states are neither. */
    public boolean isOfSociety() {
        return SOCIETY.contains(this);
    }
}
