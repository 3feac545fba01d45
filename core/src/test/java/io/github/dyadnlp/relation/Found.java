package io.github.dyadnlp.relation;

import io.github.dyadnlp.syntax.Parsed;
import java.util.List;
import java.util.Locale;

/** What the standard finder reads in one parsed sentence with hand-made {@link Mentions}. */
final class Found {

    private Found() {}

    /** All that the rules propose, likely or not. */
    static List<Relation> relations(String sentence, String mentions) {
        Parsed article = Parsed.article(sentence);
        return RelationFinder.standard()
                .withThreshold(0)
                .find(
                        article.text(),
                        article.sentences(),
                        Mentions.mentions(article.sentences().get(0), mentions));
    }

    /** Source, action and target of each relation: {@code RUS halt KAZ}. */
    static List<String> deeds(String sentence, String mentions) {
        return relations(sentence, mentions).stream().map(Found::deed).toList();
    }

    /** The same with status and negation, where the act is not simply said to take place: {@code RUS halt KAZ: not planned}. */
    static List<String> claims(String sentence, String mentions) {
        return relations(sentence, mentions).stream()
                .map(relation -> deed(relation) + claim(relation))
                .toList();
    }

    private static String deed(Relation relation) {
        return "%s %s %s"
                .formatted(
                        relation.source().actor().id(),
                        relation.action().lemma(),
                        relation.target().actor().id());
    }

    private static String claim(Relation relation) {
        String status = relation.status() == Status.ACTUAL
                ? ""
                : " " + relation.status().name().toLowerCase(Locale.ROOT);
        String claim = (relation.negated() ? " not" : "") + status;
        return claim.isEmpty() ? "" : ":" + claim;
    }
}
