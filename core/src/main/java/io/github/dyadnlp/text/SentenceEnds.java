package io.github.dyadnlp.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a full stop, question or exclamation mark ends its sentence. Rules decide where they are sure; the
 * model of OpenNLP decides the rest.
 */
final class SentenceEnds {

    /** Below this probability, no sentence ends before a capital, figure or quotation. */
    private static final double VETO = 0.05;

    /** From this probability on, a sentence ends even before a small letter. */
    private static final double SURE = 0.9;

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*\\p{L}");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*|[ivx]{1,4}|[a-zA-Z]");
    private static final Pattern GLUED_BEFORE = Pattern.compile(".*(?:\\p{Ll}{2}|\\d|%|[”’\"'\\])])");

    private final OpenNlpModels models;
    private final Abbreviations abbreviations;
    private final Clues clues;

    SentenceEnds(OpenNlpModels models, Abbreviations abbreviations, Clues clues) {
        this.models = models;
        this.abbreviations = abbreviations;
        this.clues = clues;
    }

    /** Whether the sentence ends at {@code stop}. */
    boolean at(Stop stop) {
        if (stop.isGlued()) {
            return glued(stop);
        }
        if (stop.isBareFullStop()) {
            Optional<Boolean> verdict = afterShortForm(stop);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        char first = stop.first();
        if (Character.isLowerCase(first)) {
            return !stop.closesQuote() && probability(stop) >= SURE;
        }
        if (!stop.isFullStop() && stop.closesQuote() && isAttributed(stop)) {
            return false;
        }
        return probability(stop) >= VETO;
    }

    private double probability(Stop stop) {
        return models.endsSentence(stop.context(), stop.afterMarks() - 1 - stop.contextStart());
    }

    /** The verdict where an abbreviation, initial, acronym or list number stands before the full stop. */
    private Optional<Boolean> afterShortForm(Stop stop) {
        String before = stop.before();
        if (LIST_NUMBER.matcher(before).matches() && stop.mark() - stop.sentence() == before.length()) {
            return Optional.of(false);
        }
        Optional<Abbreviations.Kind> kind = abbreviations.of(before);
        if (kind.isPresent()) {
            return switch (kind.get()) {
                case TITLE, INNER -> Optional.of(false);
                case NUMBER -> Character.isDigit(stop.first()) ? Optional.of(false) : Optional.empty();
                case MONTH -> Optional.of(!Character.isDigit(stop.first()) && clues.opensSentence(stop.after()));
                case OPEN -> Optional.of(opens(stop));
            };
        }
        if (INITIALS.matcher(before).matches()) {
            return Optional.of(opens(stop));
        }
        return Optional.empty();
    }

    /** Whether what follows begins a sentence by its looks: a quotation or a word that likes to come first. */
    private boolean opens(Stop stop) {
        return Character.isUpperCase(stop.first())
                && (clues.opensSentence(stop.after())
                        || "\"“‘".indexOf(stop.plain().charAt(stop.next())) >= 0);
    }

    /** Whether a quotation is followed by who said it: {@code "Why now?" Vladimir Putin asked}. */
    private boolean isAttributed(Stop stop) {
        int at = stop.next();
        for (int words = 0; words < 5; words++) {
            String word = stop.wordAt(at);
            if (clues.speaks(word)) {
                return true;
            }
            at += word.length() + 1;
            if (word.isEmpty() || at >= stop.end()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the blank between two sentences is missing: {@code he remarked.Recently, Kazakhstan}. */
    private boolean glued(Stop stop) {
        String before = stop.before();
        String after = stop.after();
        if (!Character.isUpperCase(stop.first())
                || !GLUED_BEFORE
                        .matcher(stop.closesQuote() ? before + "”" : before)
                        .matches()) {
            return false;
        }
        if (stop.closesQuote() || stop.opening() > stop.next()) {
            return true;
        }
        if (abbreviations.of(before).isPresent()
                || isAddress(before)
                || after.length() == 1 && !clues.opensSentence(after)) {
            return false;
        }
        boolean name = Character.isUpperCase(before.charAt(0));
        return clues.opensSentence(after) || !clues.endsAddress(after) && (!name || after.length() > 3);
    }

    private static boolean isAddress(String before) {
        return before.indexOf('@') >= 0 || before.indexOf(':') >= 0 || before.startsWith("www.");
    }
}
