package io.github.dyadnlp.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what is no language: the result is exactly as long as the article, so that offsets hold for both.
 *
 * <p>Blanked are control characters, odd and zero-width spaces, the targets and brackets of Markdown links, images,
 * asterisks of emphasis, HTML tags and spaces written as entities. Every kind of line end becomes one line feed, and so
 * do tags that begin a block. A zero-width character within a word stays, for the word is one.
 */
final class PlainText {

    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\[\\]\\n]{0,300})]\\(([^()\\s]{0,500})\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,500})>");
    private static final Pattern TAG = Pattern.compile("<[/!]?([a-zA-Z][a-zA-Z0-9]{0,15})(?:[\\s/][^<>]{0,500})?>");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("p|br|div|li|ul|ol|h[1-6]|table|tr|td|figure|figcaption|blockquote|hr|section");
    private static final Pattern BLANK_ENTITY = Pattern.compile("&(?:nbsp|ensp|emsp|thinsp|zwnj|shy|#160|#xa0);");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\d*])\\*++|\\*++(?![\\p{L}\\d])|\\*{2,}+");

    private final char[] characters;

    private PlainText(String text) {
        characters = text.toCharArray();
    }

    /** The article with blanks in place of markup; lone surrogates and everything else stay as they are. */
    static String of(String text) {
        PlainText plain = new PlainText(text);
        plain.unifySpaces();
        plain.blankMarkup(text);
        return new String(plain.characters);
    }

    private void unifySpaces() {
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c == '\r') {
                characters[i] = i + 1 < characters.length && characters[i + 1] == '\n' ? ' ' : '\n';
            } else if (c >= '\n' && c <= '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                characters[i] = '\n';
            } else if (isZeroWidth(c)) {
                characters[i] = isWithinWord(i) ? c : ' ';
            } else if (c != ' ' && (Character.isISOControl(c) || Character.isSpaceChar(c))) {
                characters[i] = ' ';
            }
        }
    }

    private boolean isWithinWord(int i) {
        return i > 0
                && i + 1 < characters.length
                && Character.isLetterOrDigit(characters[i - 1])
                && Character.isLetterOrDigit(characters[i + 1]);
    }

    /** Zero-width spaces and joiners, directional marks, soft hyphen, byte order mark. */
    static boolean isZeroWidth(char c) {
        return c == '\u00ad' || c > '\u0600' && Character.getType(c) == Character.FORMAT;
    }

    private void blankMarkup(String text) {
        if (text.indexOf('[') >= 0) {
            blankLinks();
        }
        if (text.indexOf('<') >= 0) {
            blankAutolinks();
            blankTags();
        }
        if (text.indexOf('&') >= 0) {
            blankAll(BLANK_ENTITY);
        }
        if (text.indexOf('*') >= 0) {
            blankAll(EMPHASIS);
        }
    }

    private void blankLinks() {
        Matcher link = LINK.matcher(new String(characters));
        while (link.find()) {
            boolean image = !link.group(1).isEmpty();
            blank(link.start(), image ? link.end() : link.start(2), ' ');
            blank(link.end(2), link.end(), ' ');
        }
    }

    private void blankAutolinks() {
        Matcher link = AUTOLINK.matcher(new String(characters));
        while (link.find()) {
            blank(link.start(), link.start() + 1, ' ');
            blank(link.end() - 1, link.end(), ' ');
        }
    }

    private void blankTags() {
        Matcher tag = TAG.matcher(new String(characters));
        while (tag.find()) {
            boolean block =
                    BLOCK_TAG.matcher(tag.group(1).toLowerCase(Locale.ROOT)).matches();
            blank(tag.start(), tag.end(), block ? '\n' : ' ');
        }
    }

    private void blankAll(Pattern pattern) {
        Matcher matcher = pattern.matcher(new String(characters));
        while (matcher.find()) {
            blank(matcher.start(), matcher.end(), ' ');
        }
    }

    private void blank(int start, int end, char with) {
        Arrays.fill(characters, start, end, with);
    }
}
