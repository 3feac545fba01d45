package io.github.dyadnlp.actor;

import java.util.Optional;

/**
 * An office or form of address by which a text introduces a person.
 *
 * @param title in lower case; {@code ""} if only the body is told ({@code Russian Andrei Rublev})
 * @param from index of the first word that describes the person: a modifier or the title itself
 * @param head index of the last word of the title
 * @param body name of the country or organisation that the person belongs to
 */
record Introduction(String title, int from, int head, Optional<Naming> body) {}
