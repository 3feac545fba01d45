package io.github.dyadnlp.examples.corpus;

import java.util.Map;

/**
 * How far a run has come: everything before this point lies on the disk, nothing after it counts.
 *
 * @param settings what the output depends on, files read and options given
 * @param entries so many entries of the corpus are settled
 * @param written so many of them were written
 * @param failed and so many failed
 * @param outputBytes length of the output
 * @param errorBytes length of the list of errors
 * @param complete whether the corpus is at its end
 */
public record Checkpoint(
        Map<String, String> settings,
        long entries,
        long written,
        long failed,
        long outputBytes,
        long errorBytes,
        boolean complete) {

    public Checkpoint {
        settings = Map.copyOf(settings);
    }

    public static Checkpoint start(Map<String, String> settings) {
        return new Checkpoint(settings, 0, 0, 0, 0, 0, false);
    }
}
