package io.github.dyadnlp.examples.treebank;

import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Word;

/**
 * Counts how many words an engine read as the treebank does. Lemmas count without regard to case, relations without their
 * subtypes, as D. Zeman et al., <i>CoNLL 2018 Shared Task</i>, has it for LAS; punctuation counts like any word.
 */
public final class SyntaxScores {

    private int words;
    private int upos;
    private int lemmas;
    private int heads;
    private int relations;

    public void add(TreebankSentence gold, ParsedSentence parsed) {
        for (int i = 0; i < gold.size(); i++) {
            Word word = parsed.word(i);
            boolean head = gold.head(i).equals(Integer.toString(word.head() + 1));
            words++;
            upos += gold.upos(i).equals(word.upos().name()) ? 1 : 0;
            lemmas += gold.lemma(i).equalsIgnoreCase(word.lemma()) ? 1 : 0;
            heads += head ? 1 : 0;
            relations += head && base(gold.deprel(i)).equals(base(word.deprel().label())) ? 1 : 0;
        }
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public int words() {
        return words;
    }

    /** Share of words with the right part of speech, in per cent; 0 if there are none. */
    public double upos() {
        return percent(upos);
    }

    public double lemmas() {
        return percent(lemmas);
    }

    /** Share of words that hang on the right word, in per cent. */
    public double unlabelled() {
        return percent(heads);
    }

    /** Share of words that hang on the right word by the right relation, in per cent. */
    public double labelled() {
        return percent(relations);
    }

    private double percent(int right) {
        return words == 0 ? 0 : 100.0 * right / words;
    }
}
