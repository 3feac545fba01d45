package io.github.dyadnlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens by the conventions of the English Universal Dependencies treebanks.
 *
 * <p>Internet addresses and figures are one token, currency signs, quotes, brackets and dashes stand alone, and a full
 * stop belongs to its abbreviation. What a single word falls into is the business of {@link Words}. No token is longer
 * than {@value #MAX_LENGTH} units; what is longer is cut.
 */
final class Tokenizer {

    /** Longest token, in UTF-16 units. */
    static final int MAX_LENGTH = 200;

    /** Longest stretch without a blank that is looked at as a whole, in UTF-16 units. */
    private static final int MAX_CHUNK = 1000;

    /** No more closing quotes and brackets than this are looked at behind a full stop. */
    private static final int MOST_CLOSERS = 8;

    private static final Pattern TOKEN = Pattern.compile("""
            (?<address> (?:https?|ftp)://[^\\s<>"“”«»]+ | www\\.[^\\s<>"“”«»]+
                | [\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+ )
            | (?<whole> [@\\#](?=[\\p{L}_])[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]
                | (?<![\\p{L}])\\p{L}/\\p{L}{1,3}(?!\\p{L})
                | \\d+(?:-\\d+){2,} | \\d{3}-\\d{4}(?!\\d)
                | ['’]\\d0s | (?<![\\p{L}\\p{N}])['’](?:[sS]|re|ve|ll)(?![\\p{L}\\p{N}])
                | \\p{Lu}{1,3}\\$
                | \\d++(?:[.,:/]\\d++)*+(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]) )
            | (?<figure> \\d++(?:[.,]\\d++)*+)(?<unit>\\p{L}{1,3})(?![\\p{L}\\p{N}])
            | (?<acronym> (?:\\p{L}\\.){2,})
            | (?<word> [\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}\\p{Cf}_]*
                (?:[.&'’-](?!\\d+[:.,]\\d)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}_]*)* )
            | (?<mark> \\.{2,} | -{2,} | [!?]+ | `` | '' | &\\p{L}{2,6};
                | (?<same>[=_~\\#+^*$<>])\\k<same>+ | (?<!\\S)[:;]-?[()DP](?!\\S)
                | .[\\p{M}\\p{Cf}]* )
            """, Pattern.COMMENTS | Pattern.DOTALL);

    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?)'’\\]]+$");

    private final Words words;

    Tokenizer(Words words) {
        this.words = words;
    }

    /**
     * The tokens of one sentence, in order; none if it is blank.
     *
     * @param text the article, from which the tokens take their characters
     * @param plain the same with markup blanked out
     */
    List<Token> tokens(String text, String plain, Span sentence) {
        Scan scan = new Scan(text, plain, sentence.end());
        int start = sentence.start();
        while (start < sentence.end()) {
            if (plain.charAt(start) <= ' ') {
                start++;
                continue;
            }
            int end = start;
            while (end < sentence.end() && end - start < MAX_CHUNK && plain.charAt(end) > ' ') {
                end++;
            }
            scan.chunk(start, wholeCharacters(plain, start, end));
            start = scan.position;
        }
        return scan.tokens;
    }

    /** Moves {@code end} back by one where it would cut a surrogate pair in two. */
    private static int wholeCharacters(String text, int start, int end) {
        boolean torn = end < text.length()
                && end - 1 > start
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return torn ? end - 1 : end;
    }

    /** One pass over a sentence. */
    private final class Scan {

        private final String text;
        private final String plain;
        private final int sentenceEnd;
        private final Matcher matcher;
        private final List<Token> tokens = new ArrayList<>();
        private int position;

        Scan(String text, String plain, int sentenceEnd) {
            this.text = text;
            this.plain = plain;
            this.sentenceEnd = sentenceEnd;
            matcher = TOKEN.matcher(plain);
            matcher.useTransparentBounds(true);
        }

        void chunk(int start, int end) {
            position = start;
            while (position < end) {
                int letters = letters(position, end);
                if (letters > position && (letters == end || endsWord(letters))) {
                    word(letters, letters);
                } else {
                    matcher.region(position, end);
                    if (matcher.lookingAt()) {
                        match();
                    } else {
                        add(position, position + 1);
                    }
                }
            }
        }

        private int letters(int from, int end) {
            int to = from;
            while (to < end && Character.isLetter(plain.charAt(to))) {
                to++;
            }
            return to;
        }

        private boolean endsWord(int at) {
            return ",;)”\"?!".indexOf(plain.charAt(at)) >= 0;
        }

        private void match() {
            if (matcher.group("address") != null) {
                Matcher trailing = AFTER_ADDRESS.matcher(matcher.group("address"));
                add(position, trailing.find() ? position + trailing.start() : matcher.end());
            } else if (matcher.group("unit") != null) {
                figure(matcher.end("figure"), matcher.end());
            } else if (matcher.group("word") != null) {
                abbreviation(matcher.end());
            } else {
                add(position, matcher.end());
            }
        }

        private void figure(int unit, int end) {
            if (words.isUnit(plain.substring(unit, end))) {
                add(position, unit);
            }
            add(position, end);
        }

        /** A word, with its full stop if it is an abbreviation. */
        private void abbreviation(int end) {
            boolean dot = end < sentenceEnd && plain.charAt(end) == '.';
            String word = plain.substring(position, end);
            String lastPart = word.substring(word.lastIndexOf('-') + 1);
            boolean keeps = dot && words.keepsStop(lastPart, isLast(end + 1));
            word(end, keeps ? end + 1 : end);
        }

        /** Whether nothing but quotes and brackets, if that, stands between {@code from} and the sentence's end. */
        private boolean isLast(int from) {
            int at = from;
            while (at < sentenceEnd && at - from < MOST_CLOSERS && !Character.isLetterOrDigit(plain.charAt(at))) {
                at++;
            }
            return at == sentenceEnd;
        }

        private void word(int end, int withStop) {
            int start = position;
            List<Integer> ends = words.parts(plain.substring(start, end));
            for (int part : ends.subList(0, ends.size() - 1)) {
                add(position, start + part);
            }
            add(position, withStop);
        }

        private void add(int start, int end) {
            for (int from = start; from < end; ) {
                int to = wholeCharacters(plain, from, Math.min(end, from + MAX_LENGTH));
                tokens.add(new Token(text.substring(from, to), new Span(from, to)));
                from = to;
            }
            position = end;
        }
    }
}
