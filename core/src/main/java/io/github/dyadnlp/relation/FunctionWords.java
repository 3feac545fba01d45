package io.github.dyadnlp.relation;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.dyadnlp.lexicon.Table;
import io.github.dyadnlp.syntax.Word;
import java.util.Locale;

/** The closed classes of words that decide how a clause is read, from {@code function-words.tsv}. */
final class FunctionWords {

    static final String ABILITY = "ability";
    static final String ABLE = "able";
    static final String AGENT = "agent";
    static final String AHEAD = "ahead";
    static final String ALTERNATIVE = "alternative";
    static final String ANOTHER = "another";
    static final String BACKGROUND_ADJECTIVE = "background-adjective";
    static final String COMPANION_LINK = "companion-link";
    static final String COMPANY = "company";
    static final String CONDITION = "condition";
    static final String CONTENT_LINK = "content-link";
    static final String CONTRAST_LINK = "contrast-link";
    static final String DATE_LINK = "date-link";
    static final String DISTANCE = "distance";
    static final String DISTANT_ADVERB = "distant-adverb";
    static final String FUTURE_IN_PAST = "future-in-past-auxiliary";
    static final String HYPOTHETICAL_ADJECTIVE = "hypothetical-adjective";
    static final String HYPOTHETICAL_AUXILIARY = "hypothetical-auxiliary";
    static final String INFINITIVE = "infinitive";
    static final String KIN = "kin";
    static final String LONG_TIME = "long-time";
    static final String MEASURE = "measure";
    static final String NEGATION = "negation";
    static final String NEGATIVE_ADVERB = "negative-adverb";
    static final String NEGATIVE_DETERMINER = "negative-determiner";
    static final String NEGATIVE_LINK = "negative-link";
    static final String NEGATIVE_SUBJECT = "negative-subject";
    static final String OBLIGATION = "obligation";
    static final String PERIOD = "period";
    static final String PERIOD_LINK = "period-link";
    static final String PLACE = "place";
    static final String PLANNED_ADJECTIVE = "planned-adjective";
    static final String PLANNED_AUXILIARY = "planned-auxiliary";
    static final String PLURAL_PRONOUN = "plural-pronoun";
    static final String PRECAUTION = "precaution";
    static final String REASON_LINK = "reason-link";
    static final String RECIPROCAL = "reciprocal";
    static final String RELATIVE = "relative";
    static final String RELATIVE_POSSESSIVE = "relative-possessive";
    static final String REPORT_ADVERB = "report-adverb";
    static final String REPORT_LINK = "report-link";
    static final String REPORT_NOUN = "report-noun";
    static final String SEPARATION = "separation";
    static final String SERIES = "series";
    static final String SUMMARY = "summary";
    static final String TIME = "time";
    static final String TIME_LINK = "time-link";
    static final String TOGETHER = "together";
    static final String VAIN_ADJECTIVE = "vain-adjective";
    static final String WARDING_LINK = "warding-link";

    private final ImmutableSetMultimap<String, String> byClass;

    private FunctionWords(ImmutableSetMultimap<String, String> byClass) {
        this.byClass = byClass;
    }

    static FunctionWords load() {
        return new FunctionWords(Table.classes(FunctionWords.class, "function-words.tsv"));
    }

    /** Whether the word as written belongs to the class. */
    boolean is(Word word, String wordClass) {
        return byClass.containsEntry(
                wordClass, word.text().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    /** Whether the dictionary form of the word belongs to the class. */
    boolean isLemma(Word word, String wordClass) {
        return byClass.containsEntry(wordClass, word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a preposition leads to the agent of a passive. */
    boolean isAgent(String preposition) {
        return byClass.containsEntry(AGENT, preposition);
    }

    /** Whether a preposition leads to the place or time of an act. */
    boolean isPlace(String preposition) {
        return byClass.containsEntry(PLACE, preposition);
    }

    /** The names of the classes, for the test that guards the file. */
    ImmutableSetMultimap<String, String> byClass() {
        return byClass;
    }
}
