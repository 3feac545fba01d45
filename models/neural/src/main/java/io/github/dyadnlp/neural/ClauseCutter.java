package io.github.dyadnlp.neural;

import com.google.common.collect.Maps;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence that is too long for the network where a clause is likely to begin. Which marks and words tell, and how
 * strongly, stands in {@code clause-bounds.tsv}.
 */
final class ClauseCutter {

    /** On which side of a word the cut falls. */
    private enum Side {
        BEFORE,
        AFTER
    }

    private record Bound(Side side, int strength) {}

    private final Map<String, Bound> bounds;
    private final int most;

    private ClauseCutter(Map<String, Bound> bounds, int most) {
        this.bounds = bounds;
        this.most = most;
    }

    /** @param most pieces in a window, marks not counted */
    static ClauseCutter load(int most) {
        Map<String, Bound> bounds = Maps.newHashMap();
        for (Table.Row row : Table.read(ClauseCutter.class, "clause-bounds.tsv", 3)) {
            bounds.put(row.cell(0), new Bound(row.constant(Side.class, 1), Integer.parseInt(row.cell(2))));
        }
        return new ClauseCutter(Map.copyOf(bounds), most);
    }

    /** Windows that cover the sentence without gap or overlap; mostly one. */
    List<Window> windows(Sentence sentence, EncodedSentence encoded) {
        List<Window> windows = new ArrayList<>(1);
        int from = 0;
        while (from < encoded.size()) {
            int reach = reach(encoded, from);
            int to = reach == encoded.size() ? reach : cut(sentence, from, reach);
            windows.add(new Window(encoded, from, to));
            from = to;
        }
        return windows;
    }

    /** After the last word that still fits. */
    private int reach(EncodedSentence encoded, int from) {
        int room = most;
        int to = from;
        while (to < encoded.size() && encoded.pieces(to).length <= room) {
            room -= encoded.pieces(to).length;
            to++;
        }
        return to;
    }

    /** The last of the strongest bounds in the second half, or {@code reach} if there is none. */
    private int cut(Sentence sentence, int from, int reach) {
        int best = reach;
        int strongest = 0;
        for (int place = reach; place > (from + reach) / 2; place--) {
            int strength = Math.max(strength(sentence, place - 1, Side.AFTER), strength(sentence, place, Side.BEFORE));
            if (strength > strongest) {
                strongest = strength;
                best = place;
            }
        }
        return best;
    }

    private int strength(Sentence sentence, int word, Side side) {
        Bound bound = bounds.get(sentence.tokens().get(word).text().toLowerCase(Locale.ROOT));
        return bound == null || bound.side() != side ? 0 : bound.strength();
    }
}
