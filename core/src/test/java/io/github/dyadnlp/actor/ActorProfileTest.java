package io.github.dyadnlp.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dyadnlp.syntax.Parsed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorProfileTest {

    private static final Parsed ARTICLE = Parsed.article(
            "Kazakh/ADJ/amod/2/@MISC President/PROPN/compound/3 Kassym/PROPN/nsubj/5/@PER Tokayev/PROPN/flat/3/@PER"
                    + " met=meet/VERB/root NATO/PROPN/obj/5/@ORG in/ADP/case/8 Astana/PROPN/obl/5/@LOC",
            "Tokayev/PROPN/nsubj/2/@PER thanked=thank/VERB/root NATO/PROPN/obj/2/@ORG",
            "Russian/ADJ/amod/2/@MISC troops=troop/NOUN/nsubj/3/PLURAL left=leave/VERB/root Baku/PROPN/obj/3/@LOC");

    private static List<ActorProfile> profiles() {
        return ActorProfile.of(ActorResolver.standard().resolve(ARTICLE.text(), ARTICLE.sentences()), ARTICLE.text());
    }

    private static ActorProfile profile(String id) {
        return profiles().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsTypeNameAndAffiliation() {
        ActorProfile tokayev = profile("Kassym Tokayev");

        assertThat(tokayev.type()).isEqualTo(Actor.Type.PERSON);
        assertThat(tokayev.name()).isEqualTo("Kassym Tokayev");
        assertThat(tokayev.affiliation()).contains(new Country("KAZ", "Kazakhstan"));
    }

    @Test
    void gathersNamesAndMentionsOverTheArticle() {
        assertThat(profile("Kassym Tokayev").names()).contains("Tokayev").doesNotHaveDuplicates();
        assertThat(profile("NATO").mentions()).hasSize(2);
        assertThat(profile("KAZ").names()).containsExactly("Kazakh", "Astana");
    }

    @Test
    void tellsTheRolesOfThoseWhoStandForAnActor() {
        assertThat(profile("RUS").roles()).contains(Role.MILITARY);
        assertThat(profile("Kassym Tokayev").roles()).contains(Role.GOVERNMENT);
    }

    @Test
    void needsAMention() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorProfile(new Region("Asia"), List.of(), Set.of(), List.of()))
                .withMessage("a profile of Asia needs a mention");
    }
}
