package io.github.dyadnlp.actor;

import io.github.dyadnlp.actor.Naming.Sort;
import io.github.dyadnlp.lexicon.Lexicon;
import io.github.dyadnlp.lexicon.Phrases.Match;
import io.github.dyadnlp.syntax.Upos;
import java.util.ArrayList;
import java.util.List;

/** Finds bodies by their last word where the engine saw none: {@code Foreign Ministry}, {@code Eurasia Dialogue}. */
final class InstitutionFinder {

    /** Where more than this share of the words are capitalised, capitals tell nothing. */
    private static final double TITLE_CASE = 0.6;

    private final Lexicon lexicon;
    private final Words words;

    InstitutionFinder(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<Naming> find(Line line) {
        List<Naming> found = new ArrayList<>();
        if (isTitleCase(line)) {
            return found;
        }
        for (int i = 1; i < line.size(); i++) {
            int to = Math.max(functional(line, i), campaign(line, i));
            int from = to > i ? i : forumStart(line, i);
            int end = to > i ? to : i + 1;
            if (from <= i && end > from) {
                found.add(new Naming(line.index(), from, end, Sort.ORGANIZATION, List.of()));
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isTitleCase(Line line) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < line.size(); i++) {
            if (Character.isLetter(line.text(i).charAt(0))) {
                letters++;
                capitals += line.isCapitalised(i) ? 1 : 0;
            }
        }
        return capitals > TITLE_CASE * letters;
    }

    /** The end of a capitalised function of state that begins here, {@code from} if there is none. */
    private int functional(Line line, int from) {
        int to = lexicon.roles().longest(line.folded(), from).map(Match::to).orElse(from);
        if (to == from || !line.isCapitalised(from) || !line.isCapitalised(to - 1)) {
            return from;
        }
        if (to - from == 1) {
            return words.is(WordClass.LONE_INSTITUTION, line.lower(from)) ? to : from;
        }
        boolean functional = words.is(WordClass.INSTITUTION, line.lower(to - 1))
                || words.is(WordClass.INSTITUTION, line.lower(from));
        return functional ? to : from;
    }

    /** The end of {@code Operation Inherent Resolve}, {@code from} if there is no such name. */
    private int campaign(Line line, int from) {
        int to = from;
        while (to < line.size() && line.isCapitalised(to) && words.is(WordClass.CAMPAIGN, line.lower(from))) {
            to++;
        }
        return to - from > 1 ? to : from;
    }

    /** The beginning of a capitalised phrase that ends in a meeting, beyond {@code head} if there is none. */
    private int forumStart(Line line, int head) {
        if (line.isCapitalised(head) && isLoneBody(line, head)) {
            return head;
        }
        if (!line.isCapitalised(head) || !words.is(WordClass.FORUM, line.lower(head))) {
            return head + 1;
        }
        int from = head;
        while (from > 0 && isPart(line, from - 1)) {
            from--;
        }
        while (from < head && !line.isCapitalised(from)) {
            from++;
        }
        return head - from > 0 ? from : head + 1;
    }

    /** {@code the Coalition}, where its capital alone makes it a name. */
    private boolean isLoneBody(Line line, int i) {
        return words.is(WordClass.LONE_BODY, line.lower(i)) && !isPart(line, i - 1) && !line.isCapitalised(i + 1);
    }

    private boolean isPart(Line line, int i) {
        boolean hyphen = line.lower(i).equals("-") && line.isTight(i) && line.isTight(i + 1);
        boolean opening = i == 0 && !line.is(i, Upos.PROPN);
        return hyphen
                || line.isCapitalised(i)
                        && !opening
                        && !words.is(WordClass.ARTICLE, line.lower(i))
                        && !line.is(i, Upos.PRON);
    }
}
