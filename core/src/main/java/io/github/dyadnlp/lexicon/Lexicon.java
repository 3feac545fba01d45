package io.github.dyadnlp.lexicon;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What Dyad knows of the world: states, regions, organisations, titles, roles, given names, leaders.
 *
 * @param gazetteer every form of the first three
 */
public record Lexicon(
        Gazetteer gazetteer,
        Countries countries,
        Regions regions,
        Organizations organizations,
        Titles titles,
        Roles roles,
        Places places,
        GivenNames givenNames,
        Leaders leaders,
        OtherNames otherNames,
        Shorthands shorthands) {

    /** What the files are called. */
    public static final Set<String> FILES = ImmutableSet.of(
            "countries.tsv",
            "former-states.tsv",
            "leaders.tsv",
            "names.tsv",
            "organizations.tsv",
            "other-names.tsv",
            "peoples.tsv",
            "places.tsv",
            "regions.tsv",
            "roles.tsv",
            "seats.tsv",
            "shorthands.tsv",
            "spellings.tsv",
            "titles.tsv");

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Lexicon LEXICON = load(OwnFiles.none());
    }

    /**
     * The files that come with the library, read once and shared by all threads.
     *
     * @throws LexiconException if one is broken
     */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * The files that come with the library and, before them, files of the caller's own.
     *
     * <p>A file is named and laid out as the library's ({@link #FILES}); its header says how. A line replaces the
     * library's that begins with the same cell (the id, code, name or noun), else it adds to them; a form that it gives
     * loses any other meaning.
     *
     * @param paths files, or folders that hold some; of two lines for the same thing the one given last counts
     * @throws IllegalArgumentException if there is no such file at one of the paths
     * @throws LexiconException if a line is broken; the message begins with file and line
     */
    public static Lexicon with(List<Path> paths) {
        return paths.isEmpty() ? standard() : load(OwnFiles.of(paths, FILES));
    }

    private static Lexicon load(OwnFiles own) {
        Countries countries = Countries.load(own);
        Regions regions = Regions.load(own);
        Organizations organizations = Organizations.load(own);
        return new Lexicon(
                Gazetteer.of(countries, regions, organizations, own != OwnFiles.none()),
                countries,
                regions,
                organizations,
                Titles.load(own),
                Roles.load(own),
                Places.load(own),
                GivenNames.load(own),
                Leaders.load(own),
                OtherNames.load(own),
                Shorthands.load(own));
    }
}
