package io.github.dyadnlp.relation;

import com.google.common.base.Splitter;
import io.github.dyadnlp.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of a {@code .frames} file that says what must, or must not, be found in a sentence.
 *
 * @param place file and line
 * @param wanted whether it must be found
 * @param sentence what is read
 * @param source id or name of the source
 * @param lemma of the action; {@code *} for any
 * @param target id or name of the target; {@code *} for any
 * @param labels event, {@code OTHER} where the frame leaves it open, and, in small letters, what else holds: negated,
 *     planned, hypothetical, symmetric
 */
public record FrameExample(
        String place, boolean wanted, String sentence, String source, String lemma, String target, Set<String> labels) {

    private static final String ANY = "*";
    private static final Splitter PARTS = Splitter.on("   ").trimResults().omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Splitter LABELS = Splitter.onPattern("[| ]+").omitEmptyStrings();

    /** Every example in {@code file}, which lies beside the frames. */
    public static List<FrameExample> read(String file) {
        List<String> lines = Table.lines(FrameExample.class, file);
        List<FrameExample> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("  + ") || lines.get(i).startsWith("  - ")) {
                examples.add(parse(file + ":" + (i + 1), lines.get(i)));
            }
        }
        return examples;
    }

    private static FrameExample parse(String place, String line) {
        List<String> parts = PARTS.splitToList(line.substring(4));
        List<String> cells = CELLS.splitToList(parts.get(1));
        String labels = String.join(" ", cells.subList(3, cells.size()));
        return new FrameExample(
                place,
                line.charAt(2) == '+',
                parts.get(0),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Set.copyOf(LABELS.splitToList(labels)));
    }

    /** Whether a relation is the one that this example tells of. */
    public boolean describes(Relation relation) {
        boolean straight = is(relation.source(), source) && is(relation.target(), target);
        boolean swapped = relation.symmetric() && is(relation.source(), target) && is(relation.target(), source);
        return (straight || swapped)
                && (lemma.equals(ANY)
                        || LABELS.splitToList(relation.action().lemma()).contains(lemma))
                && (!wanted || labelled(relation));
    }

    private boolean labelled(Relation relation) {
        String status = relation.status().name().toLowerCase(Locale.ROOT);
        boolean statusFits = labels.contains("planned") || labels.contains("hypothetical")
                ? labels.contains(status)
                : relation.status() == Status.ACTUAL;
        boolean eventFits = labels.contains(relation.event().name()) || labels.contains(Event.OTHER.name());
        return eventFits && labels.contains("negated") == relation.negated() && statusFits;
    }

    private static boolean is(Participant participant, String idOrName) {
        return idOrName.equals(ANY)
                || participant.actor().id().equals(idOrName)
                || participant.actor().name().equals(idOrName);
    }
}
