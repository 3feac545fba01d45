package io.github.dyadnlp.actor;

import io.github.dyadnlp.syntax.Parsed;
import java.util.List;
import java.util.stream.Stream;

/** What the standard resolver finds in a parsed article, one line a mention: {@code Russian officials = RUS}. */
record Mentions(String text, List<Mention> all) {

    static Mentions in(String... sentences) {
        Parsed parsed = Parsed.article(sentences);
        return new Mentions(
                parsed.text(),
                ActorResolver.standard()
                        .resolve(parsed.text(), parsed.sentences())
                        .mentions());
    }

    /** Those that act. */
    List<String> lines() {
        return lines(all.stream().filter(mention -> mention.kind() != Mention.Kind.PLACE));
    }

    /** Those that only say where. */
    List<String> places() {
        return lines(all.stream().filter(mention -> mention.kind() == Mention.Kind.PLACE));
    }

    private List<String> lines(Stream<Mention> mentions) {
        return mentions.map(mention ->
                        mention.span().of(text) + " = " + mention.actor().id())
                .toList();
    }

    /** The first mention of those words. */
    Mention of(String words) {
        return all.stream()
                .filter(mention -> mention.span().of(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention '%s' among %s".formatted(words, lines())));
    }

    Person person(String words) {
        return (Person) of(words).actor();
    }
}
