package io.github.dyadnlp.text;

import io.github.dyadnlp.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word without blanks falls into: contractions ({@code do n't}, {@code Russia 's}, {@code can not}) and parts
 * joined by a hyphen ({@code EU - Russia}, but {@code re-elected}). Also knows which words keep their full stop.
 */
final class Words {

    private static final Pattern CLITIC =
            Pattern.compile("(?<=[\\p{L}\\p{N}.])(?:[nN]['’][tT]|['’](?:[sSmMdD]|re|RE|ve|VE|ll|LL))$");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");

    private final OpenNlpModels models;
    private final Abbreviations abbreviations;
    private final Set<String> prefixes;
    private final Set<String> suffixes;
    private final Set<String> units;
    private final Map<String, List<Integer>> contractions = new HashMap<>();

    Words(OpenNlpModels models, Abbreviations abbreviations) {
        this.models = models;
        this.abbreviations = abbreviations;
        var affixes = Table.classes(Words.class, "affixes.tsv");
        prefixes = affixes.get("prefix");
        suffixes = affixes.get("suffix");
        units = affixes.get("unit");
        for (Table.Row row : Table.read(Words.class, "contractions.tsv", 2)) {
            contractions.put(row.cell(0), ends(row.cell(1).split(" ")));
        }
    }

    private static List<Integer> ends(String[] parts) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String part : parts) {
            end += part.length();
            ends.add(end);
        }
        return List.copyOf(ends);
    }

    /** Whether {@code letters} after a figure are a token of their own. */
    boolean isUnit(String letters) {
        return units.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop after {@code word} belongs to it; {@code last} if the sentence ends there. */
    boolean keepsStop(String word, boolean last) {
        if (INITIAL.matcher(word).matches()) {
            return !last || word.length() > 1;
        }
        return abbreviations.of(word).filter(kind -> !last || kind.mayEnd()).isPresent();
    }

    /** The ends of the tokens within {@code word}, ascending; the last is its length. */
    List<Integer> parts(String word) {
        List<Integer> whole = contractions.get(word.length() > 9 ? "" : word.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return whole;
        }
        List<Integer> ends = new ArrayList<>();
        Matcher clitic = CLITIC.matcher(word);
        boolean contracted = word.length() > 2 && mayContract(word) && clitic.find();
        int stem = contracted ? clitic.start() : word.length();
        hyphens(word, stem, ends);
        if (contracted) {
            ends.add(word.length());
        }
        return ends;
    }

    private static boolean mayContract(String word) {
        return word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
    }

    private void hyphens(String word, int end, List<Integer> ends) {
        int part = 0;
        for (int hyphen = word.indexOf('-'); hyphen >= 0 && hyphen < end; hyphen = word.indexOf('-', hyphen + 1)) {
            int next = word.indexOf('-', hyphen + 1);
            String left = word.substring(part, hyphen).toLowerCase(Locale.ROOT);
            String right = word.substring(hyphen + 1, next < 0 || next > end ? end : next);
            if (!prefixes.contains(left) && !suffixes.contains(right)) {
                stops(word, part, hyphen, ends);
                ends.add(hyphen);
                ends.add(hyphen + 1);
            }
            part = hyphen + 1;
        }
        stops(word, part, end, ends);
        ends.add(end);
    }

    /** Leaves it to the model whether a full stop between letters ends a word ("world.and") or not ("Booking.com"). */
    private void stops(String word, int start, int end, List<Integer> ends) {
        for (int stop = word.indexOf('.', start); stop > start && stop < end - 1; stop = word.indexOf('.', stop + 1)) {
            if (models.splitsToken(word, stop) && models.splitsToken(word, stop + 1)) {
                ends.add(stop);
                ends.add(stop + 1);
            }
        }
    }
}
