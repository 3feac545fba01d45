package io.github.dyadnlp.text;

import java.util.List;

/** Cuts an article into sentences and tokens. */
public final class Segmenter {
    private Segmenter() {}

    public static Segmenter standard() {
        return new Segmenter();
    }

    public List<Sentence> segment(String text) {
        return List.of();
    }
}
