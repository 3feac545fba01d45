package io.github.dyadnlp.relation;

import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.syntax.ParsedSentence;
import io.github.dyadnlp.syntax.Upos;
import io.github.dyadnlp.syntax.Word;
import java.util.Optional;

/** Finds who shares in what a subject does, by the words behind it: {@code France, along with Chad, left}. */
final class Companions {

    /** So many words may stand before the name. */
    private static final int REACH = 4;

    private Companions() {}

    /** The head of the phrase that says who else acts. */
    static Optional<Word> after(Mention subject, ParsedSentence sentence, FunctionWords words) {
        int at = subject.to();
        while (at < sentence.size() && sentence.word(at).is(Upos.PUNCT)) {
            at++;
        }
        int link = at + 1;
        boolean together = link < sentence.size()
                && words.is(sentence.word(at), FunctionWords.COMPANY)
                && words.is(sentence.word(link), FunctionWords.COMPANION_LINK);
        return together
                ? sentence.words().subList(link + 1, Math.min(sentence.size(), link + 1 + REACH)).stream()
                        .filter(word -> word.head() == link || isCase(sentence, word, link))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCase(ParsedSentence sentence, Word word, int link) {
        return sentence.word(link).head() == word.index();
    }
}
