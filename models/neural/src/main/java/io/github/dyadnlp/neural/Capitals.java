package io.github.dyadnlp.neural;

import io.github.dyadnlp.syntax.Upos;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells capitals that belong to a word, as in {@code Syrian}, {@code DNA} and {@code the United States}, from those of
 * headings and of the beginning of a sentence, as UD English EWT and GUM write their lemmas.
 */
final class Capitals {

    private static final Pattern ACRONYMS = Pattern.compile("[A-Z0-9]{2,}s");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private final Predicate<String> isBase;

    /** @param isBase whether a word in small letters is known as the base form of a noun, verb or adjective */
    Capitals(Predicate<String> isBase) {
        this.isBase = isBase;
    }

    /** The lemma {@code lemma}, given in small letters, as it is written. */
    String restored(String lemma, String form, Upos upos, String tag) {
        return belong(form, upos, tag) ? likeBeginning(form, lemma) : lemma;
    }

    private boolean belong(String form, Upos upos, String tag) {
        boolean letter = form.length() == 1;
        return switch (tag) {
            case "NNP", "NNPS", "FW" -> true;
            case "NN" -> letter || isUpper(form) && isUnknown(form);
            case "NNS" -> ACRONYMS.matcher(form).matches();
            case "JJ" -> upos == Upos.ADJ && !letter && isTitle(form) && isUnknown(form);
            case "CD" -> ROMAN.matcher(form).matches();
            case "SYM", "LS" -> letter;
            default -> false;
        };
    }

    private boolean isUnknown(String form) {
        return !isBase.test(form.toLowerCase(Locale.ROOT));
    }

    private static boolean isUpper(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static boolean isTitle(String form) {
        return Character.isUpperCase(form.charAt(0)) && !isUpper(form);
    }

    /** {@code lemma} with the letters of {@code form} as far as they are the same. */
    private static String likeBeginning(String form, String lemma) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length())
                && Character.toLowerCase(form.charAt(same)) == lemma.charAt(same)) {
            same++;
        }
        return form.substring(0, same) + lemma.substring(same);
    }
}
