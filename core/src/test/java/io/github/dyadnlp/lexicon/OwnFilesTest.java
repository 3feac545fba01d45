package io.github.dyadnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {

    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static List<Entry> meanings(Lexicon lexicon, String form) {
        return lexicon.gazetteer()
                .longest(Pieces.of(List.of(form.split(" "))), 0)
                .map(Phrases.Match::values)
                .orElse(List.of());
    }

    @Test
    void addsAnOrganisation() throws IOException {
        Path own = file("organizations.tsv", "# ours", "RWA-X\tRuritanian Welfare Agency\tRWA\tNGO\tDEU\tagency");

        Lexicon lexicon = Lexicon.with(List.of(own));

        assertThat(meanings(lexicon, "RWA")).extracting(Entry::id).containsExactly("RWA-X");
        assertThat(lexicon.organizations().facts("RWA-X"))
                .hasValueSatisfying(facts -> assertThat(facts.parent()).isEqualTo("DEU"));
        assertThat(meanings(lexicon, "NATO")).extracting(Entry::id).containsExactly("NATO");
    }

    @Test
    void takesThePlaceOfTheLibrarysLine() throws IOException {
        file("regions.tsv", "Africa\tMother Continent\t-\t-\tEGY");
        file("titles.tsv", "grand vizier\tGOV");

        Lexicon lexicon = Lexicon.with(List.of(folder));

        assertThat(lexicon.regions().members("Africa")).containsExactly("EGY");
        assertThat(meanings(lexicon, "Mother Continent")).extracting(Entry::id).containsExactly("Africa");
        assertThat(meanings(lexicon, "African")).isEmpty();
        assertThat(lexicon.titles().contains("grand vizier")).isTrue();
    }

    @Test
    void leavesAFormOfTheCallersNoOtherMeaning() throws IOException {
        Path own = file("peoples.tsv", "Kremlin\t-\t-");

        assertThat(meanings(Lexicon.with(List.of(own)), "Kremlin"))
                .containsExactly(new Entry(Entry.Domain.ORGANIZATION, Entry.Kind.PEOPLE, "Kremlin"));
    }

    @Test
    void countsTheFileGivenLast() throws IOException {
        Path first = file("names.tsv", "Dana\tf");
        Path second =
                Files.write(Files.createDirectory(folder.resolve("later")).resolve("names.tsv"), List.of("Dana\tm"));

        assertThat(Lexicon.with(List.of(first, second)).givenNames().isOfMen("Dana"))
                .isTrue();
    }

    @Test
    void namesFileAndLineOfWhatIsBroken() throws IOException {
        Path own = file("organizations.tsv", "# ours", "", "RWA\tRuritanian Welfare Agency");

        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.with(List.of(own)))
                .withMessage("%s:3: expected 6 columns, found 2 in \"RWA<TAB>Ruritanian Welfare Agency\"", own);
    }

    @Test
    void saysWhichCodeOfACountryIsNone() throws IOException {
        Path own = file("countries.tsv", "Rur\tRuritania\t-\tRuritanian\t-\t-\t-\t-");

        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.with(List.of(own)))
                .withMessage("%s:1: expected a code of three capital letters, found 'Rur'", own);
    }

    @Test
    void saysWhatFilesAreCalled() throws IOException {
        Path own = file("orgs.tsv", "RWA");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Lexicon.with(List.of(own)))
                .withMessageStartingWith("%s holds no knowledge; files are called one of [countries.tsv, ", own);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Lexicon.with(List.of(folder.resolve("none"))))
                .withMessageContaining("not found");
    }
}
