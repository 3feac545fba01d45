package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final String ATTACK = "Iraq/PROPN/nsubj/2 attacked=attack/VERB/root/FINITE/PAST Kuwait/PROPN/obj/2 ";
    private static final Optional<LocalDate> MAY_2024 = Optional.of(LocalDate.of(2024, 5, 1));

    private static List<Boolean> historical(String sentence, String marks, Optional<LocalDate> date) {
        Parsed article = Parsed.article(sentence);
        return RelationFinder.standard()
                .find(
                        article.text(),
                        article.sentences(),
                        Mentions.mentions(article.sentences().get(0), marks),
                        date)
                .stream()
                .map(Relation::historical)
                .toList();
    }

    private static boolean isHistorical(String phrase, Optional<LocalDate> date) {
        return historical(ATTACK + phrase, "IRQ=1 KWT=3", date).get(0);
    }

    @Test
    void isWhatHappenedYearsBeforeTheArticle() {
        assertThat(isHistorical("in/ADP/case/5 1990/NUM/obl/2", MAY_2024)).isTrue();
        assertThat(isHistorical("in/ADP/case/5 2023/NUM/obl/2", MAY_2024)).isFalse();
    }

    @Test
    void isWhatIsDatedByTheYearAloneInAnArticleWithoutDate() {
        assertThat(isHistorical("in/ADP/case/5 1990/NUM/obl/2", Optional.empty()))
                .isTrue();
        assertThat(isHistorical("in/ADP/case/5 August/PROPN/obl/2 1990/NUM/nummod/5", Optional.empty()))
                .isFalse();
    }

    @Test
    void seesTheYearBehindTheMonth() {
        assertThat(isHistorical("in/ADP/case/5 August/PROPN/obl/2 1990/NUM/nummod/5", MAY_2024))
                .isTrue();
    }

    @Test
    void isNotWhatGoesOnSinceThen() {
        assertThat(isHistorical("since/ADP/case/5 1990/NUM/obl/2", MAY_2024)).isFalse();
    }

    @Test
    void isWhatHappenedDecadesAgo() {
        assertThat(isHistorical("decades=decade/NOUN/obl:unmarked/5/PLURAL ago/ADV/advmod/2", MAY_2024))
                .isTrue();
        assertThat(isHistorical("hours=hour/NOUN/obl:unmarked/5/PLURAL ago/ADV/advmod/2", MAY_2024))
                .isFalse();
    }

    @Test
    void isWhatHappenedDuringAWar() {
        assertThat(isHistorical("during/ADP/case/6 the/DET/det/6 war/NOUN/obl/2", MAY_2024))
                .isTrue();
        assertThat(isHistorical("during/ADP/case/6 the/DET/det/6 night/NOUN/obl/2", MAY_2024))
                .isFalse();
    }

    @Test
    void isAnEventNounOfAnEarlierYear() {
        assertThat(historical("""
                        The/DET/det/4 1990/NUM/nummod/4 Iraqi/ADJ/amod/4 invasion/NOUN/nsubj/7 of/ADP/case/6
                        Kuwait/PROPN/nmod/4 shocked=shock/VERB/root/FINITE/PAST Oman/PROPN/obj/7""", "IRQ=3 KWT=6 OMN=8", MAY_2024)).first().isEqualTo(true);
    }

    @Test
    void isNotWhatIsStillToCome() {
        assertThat(historical(
                        "Iraq/PROPN/nsubj/3 will/AUX/aux/3 attack/VERB/root/INFINITIVE Kuwait/PROPN/obj/3 in/ADP/case/6 1990/NUM/obl/3",
                        "IRQ=1 KWT=4",
                        Optional.empty()))
                .containsExactly(false);
    }

    @Test
    void endsWithItsClause() {
        assertThat(historical("""
                        Iraq/PROPN/nsubj/7 ,/PUNCT/punct/1 founded=found/VERB/acl/1/PAST_PARTICIPLE in/ADP/case/5 1921/NUM/obl/3
                        ,/PUNCT/punct/1 attacked=attack/VERB/root/FINITE/PAST Kuwait/PROPN/obj/7""", "IRQ=1 KWT=8", MAY_2024)).containsExactly(false);
    }
}
