package io.github.dyadnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.dyadnlp.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Hands tokens to CoreNLP spelt as in the texts that its models were trained on: plain quotes, dashes and blanks. */
final class PennTokens {

    private PennTokens() {}

    static List<CoreLabel> labels(List<Token> tokens) {
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            CoreLabel label = new CoreLabel(8);
            String word = plain(token.text());
            label.setWord(word);
            label.setValue(word);
            label.setOriginalText(token.text());
            label.setIndex(i + 1);
            label.setBeginPosition(token.span().start());
            label.setEndPosition(token.span().end());
            labels.add(label);
        }
        return labels;
    }

    /** The same word with typographic signs replaced by those of a typewriter; its length may change. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '\u2018', '\u2019', '\u02bc', '\u201b' -> plain.append('\'');
                case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> plain.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013' -> plain.append('-');
                case '\u2014', '\u2015' -> plain.append("--");
                case '\u2026' -> plain.append("...");
                default -> plain.append(Character.isWhitespace(unit) || Character.isISOControl(unit) ? '_' : unit);
            }
        }
        return plain.toString();
    }
}
