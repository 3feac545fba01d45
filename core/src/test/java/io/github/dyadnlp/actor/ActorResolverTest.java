package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.Parsed;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ActorResolverTest {

    private static final String ACCUSED =
            "France/PROPN/nsubj/2/@LOC accused=accuse/VERB/root Russian/ADJ/amod/4/@MISC officials=official/NOUN/obj/2/PLURAL";

    @Test
    void findsNobodyInAnEmptyArticle() {
        assertThat(ActorResolver.standard().resolve("", List.of()).mentions()).isEmpty();
    }

    @Test
    void ordersMentionsByPlaceAndLongerBeforeShorter() {
        assertThat(Mentions.in(ACCUSED).lines())
                .containsExactly("France = FRA", "Russian officials = RUS", "Russian = RUS");
    }

    @Test
    void tellsHowAPassageRefers() {
        assertThat(Mentions.in(ACCUSED).all())
                .extracting(Mention::kind)
                .containsExactly(Mention.Kind.NAME, Mention.Kind.NOMINAL, Mention.Kind.DEMONYM);
    }

    @Test
    void keepsTheSentenceIndexOfTheArticle() {
        Parsed parsed = Parsed.article("Rain/NOUN/nsubj/2 fell=fall/VERB/root", ACCUSED);

        ActorMentions mentions = ActorResolver.standard()
                .resolve(parsed.text(), parsed.sentences().subList(1, 2));

        assertThat(mentions.mentions()).extracting(Mention::sentence).containsOnly(1);
    }

    @Test
    void givesTheSameAnswerOnManyThreads() {
        Parsed parsed = Parsed.article(ACCUSED, "It/PRON/nsubj/2 protested=protest/VERB/root");
        ActorMentions alone = ActorResolver.standard().resolve(parsed.text(), parsed.sentences());

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> ActorResolver.standard().resolve(parsed.text(), parsed.sentences()))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsAThousandSentencesAndASentenceOfAThousandNames() {
        String[] sentences = Collections.nCopies(1000, ACCUSED).toArray(String[]::new);
        String names = "France/PROPN/root" + " Russia/PROPN/conj/1".repeat(1000);

        assertThat(Mentions.in(sentences).all()).hasSize(3000);
        assertThat(Mentions.in(names).all()).hasSize(1001);
    }

    @Test
    void survivesOddTokens() {
        assertThat(Mentions.in(
                                "\ud800/X/dep/2 -/PUNCT/root '/PUNCT/punct/2 \u200f/X/dep/2 'S/PART/case/2 \ud83d\ude00/SYM/dep/2")
                        .all())
                .isEmpty();
    }
}
