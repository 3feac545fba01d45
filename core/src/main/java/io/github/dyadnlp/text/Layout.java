package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of each paragraph what it is to the reader, by its looks and by its neighbours.
 *
 * <p>Furniture is what {@link Furniture} knows, three or more crumbs in a row (a menu), and a short paragraph that
 * already appeared (a teaser's title below its picture). Long text that repeats is body: readers count it twice.
 */
final class Layout {

    /** A paragraph of as many words or more is body when it appears again. */
    private static final int REPEATED_WORDS = 25;

    private static final int HEADING_WORDS = 16;
    private static final int CRUMB_WORDS = 3;
    private static final int MENU_CRUMBS = 3;

    /** So many paragraphs at the end may tell about the author. */
    private static final int CLOSING = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CLOSED = Pattern.compile(".*[.!?…:;,][\"”’')\\] ]*", Pattern.DOTALL);

    private final String plain;
    private final List<Span> paragraphs;
    private final Furniture furniture;
    private final List<Sentence.Kind> kinds = new ArrayList<>();

    private Layout(String plain, List<Span> paragraphs, Furniture furniture) {
        this.plain = plain;
        this.paragraphs = paragraphs;
        this.furniture = furniture;
    }

    /** The layout of an article whose paragraphs are {@code paragraphs}, in order. */
    static Layout of(String plain, List<Span> paragraphs, Furniture furniture) {
        Layout layout = new Layout(plain, paragraphs, furniture);
        layout.classify();
        return layout;
    }

    /** What the {@code index}-th paragraph is, unless one of its sentences is furniture on its own. */
    Sentence.Kind paragraph(int index) {
        return kinds.get(index);
    }

    /** What a sentence of the {@code index}-th paragraph is. */
    Sentence.Kind sentence(int index, Span sentence) {
        if (kinds.get(index) == Sentence.Kind.FURNITURE) {
            return Sentence.Kind.FURNITURE;
        }
        String words = words(sentence);
        boolean closing = index > 0 && index >= paragraphs.size() - CLOSING && furniture.isClosing(words);
        return closing || furniture.isSentence(words) ? Sentence.Kind.FURNITURE : kinds.get(index);
    }

    private void classify() {
        Set<String> seen = new HashSet<>();
        boolean listed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = words(paragraphs.get(i));
            boolean list = furniture.isLineOfList(words);
            if (list && listed) {
                kinds.set(i - 1, Sentence.Kind.FURNITURE);
            }
            kinds.add(list && listed ? Sentence.Kind.FURNITURE : kind(i, words, seen));
            listed = list;
        }
        markMenus();
    }

    private Sentence.Kind kind(int index, String words, Set<String> seen) {
        int count = count(words);
        boolean again = count < REPEATED_WORDS && !seen.add(words) && !isExclamation(words, count);
        if (again || furniture.isLine(words)) {
            return Sentence.Kind.FURNITURE;
        }
        boolean title = index == 0 && paragraphs.size() > 1;
        boolean heading =
                count <= HEADING_WORDS && (title || !CLOSED.matcher(words).matches());
        return heading ? Sentence.Kind.HEADING : Sentence.Kind.BODY;
    }

    /** "Yes." and the like may well be said twice. */
    private static boolean isExclamation(String words, int count) {
        return count < 5 && CLOSED.matcher(words).matches();
    }

    private void markMenus() {
        int crumbs = 0;
        for (int i = 0; i <= paragraphs.size(); i++) {
            if (i < paragraphs.size() && isCrumb(words(paragraphs.get(i)))) {
                crumbs++;
                continue;
            }
            for (int crumb = i - crumbs; crumbs >= MENU_CRUMBS && crumb < i; crumb++) {
                kinds.set(crumb, Sentence.Kind.FURNITURE);
            }
            crumbs = 0;
        }
    }

    private static boolean isCrumb(String words) {
        return count(words) <= CRUMB_WORDS && !CLOSED.matcher(words).matches();
    }

    private static int count(String words) {
        return words.isEmpty()
                ? 0
                : 1 + (int) words.chars().filter(c -> c == ' ').count();
    }

    private String words(Span span) {
        return span.length() > 2 * Furniture.LONGEST
                ? span.of(plain)
                : BLANKS.matcher(span.of(plain)).replaceAll(" ");
    }
}
