package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {

    @Test
    void givesNoFormToTwoOrganisations() {
        assertThat(LexiconFiles.keysByRepeatedForm("organizations.tsv", 6, 0, 3))
                .isEmpty();
    }

    @Test
    void hasParentsThatExist() {
        Set<String> keys = new HashSet<>(LexiconFiles.column("organizations.tsv", 6, 0));
        keys.addAll(LexiconFiles.isoCodes());
        keys.addAll(LexiconFiles.column("former-states.tsv", 10, 0));

        assertThat(LexiconFiles.column("organizations.tsv", 6, 4))
                .filteredOn(parent -> !parent.isEmpty())
                .isSubsetOf(keys);
    }

    @Test
    void hasEverySeatAmongItsForms() {
        assertThat(LexiconFiles.column("seats.tsv", 1, 0))
                .allSatisfy(seat -> assertThat(
                                Lexicon.standard().gazetteer().longest(Pieces.of(List.of(seat.split(" "))), 0))
                        .hasValueSatisfying(match -> assertThat(match.values())
                                .anyMatch(entry -> entry.domain() == Entry.Domain.ORGANIZATION
                                        && entry.kind() == Entry.Kind.SEAT)));
    }

    @Test
    void givesNoRespeltFormToTwoOrganisations() {
        Map<String, Set<String>> ids = new TreeMap<>();
        Organizations.load(OwnFiles.none())
                .forEachForm((form, entry, row) ->
                        ids.computeIfAbsent(form, each -> new TreeSet<>()).add(entry.id()));

        assertThat(ids)
                .hasSizeGreaterThan(600)
                .allSatisfy((form, owners) -> assertThat(owners).as(form).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"U.N. Security Council, UN Security Council", "United Nations Security Council, UN Security Council"})
    void findsABodyHoweverTheBeginningOfItsNameIsSpelt(String form, String id) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form.split(" "))), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).contains(id));
    }

    @Test
    void givesNoFormToTwoPeoples() {
        assertThat(LexiconFiles.keysByRepeatedForm("peoples.tsv", 3, 0, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kurds, Kurds", "Kurdish, Kurds", "Moslem, Muslims", "Tutsi, Tutsis"})
    void knowsPeoplesAsActors(String form, String id) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form)), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).contains(id));
    }

    @ParameterizedTest
    @CsvSource({"NATO, NATO", "European Union, EU", "Security Council, UN Security Council"})
    void knowsAcronymsAndFullNames(String form, String id) {
        assertThat(Lexicon.standard().gazetteer().longest(Pieces.of(List.of(form.split(" "))), 0))
                .hasValueSatisfying(match ->
                        assertThat(match.values()).extracting(Entry::id).contains(id));
    }
}
