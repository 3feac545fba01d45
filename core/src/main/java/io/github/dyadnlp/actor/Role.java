package io.github.dyadnlp.actor;

import com.google.common.collect.Sets;
import java.util.Arrays;
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

    private static final Set<Role> OF_STATE =
            Sets.immutableEnumSet(GOVERNMENT, MILITARY, POLICE, INTELLIGENCE, LEGISLATURE, JUDICIARY);
    private static final Set<Role> OF_SOCIETY =
            Sets.immutableEnumSet(REBEL, OPPOSITION, NONGOVERNMENTAL, CIVIL, MEDIA, BUSINESS, RELIGION);

    private final String sector;

    Role(String sector) {
        this.sector = sector;
    }

    /** Whether those who have it act for their state. */
    boolean isOfState() {
        return OF_STATE.contains(this);
    }

    /** Whether those who have it are governed by their state, not part of it; of parties and bodies of several states neither. */
    boolean isOfSociety() {
        return OF_SOCIETY.contains(this);
    }

    /** The role of a sector as the data files abbreviate it; empty for mere honorifics. */
    static Optional<Role> of(String sector) {
        return Arrays.stream(values())
                .filter(role -> role.sector.equals(sector))
                .findFirst();
    }
}
