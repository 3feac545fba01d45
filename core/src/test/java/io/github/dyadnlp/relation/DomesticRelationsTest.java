package io.github.dyadnlp.relation;

import static io.github.dyadnlp.relation.Found.deeds;
import static io.github.dyadnlp.relation.Found.relations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a state and its own people do to each other. */
class DomesticRelationsTest {

    private static final String POLICE_ARREST_STUDENTS = """
            Kenyan/ADJ/amod/2 police/NOUN/nsubj/3 arrested=arrest/VERB/root/FINITE/PAST
            Kenyan/ADJ/amod/5 students=student/NOUN/obj/3/PLURAL""";

    @Test
    void setsAStateAgainstItsPeople() {
        assertThat(deeds(POLICE_ARREST_STUDENTS, "KEN=1 KEN:POLICE=1-2 KEN=4 KEN:CIVIL=4-5"))
                .containsExactly("KEN arrest Kenyan students");
    }

    @Test
    void saysThatTheyAreDomesticAndNotMutual() {
        Relation relation = relations(POLICE_ARREST_STUDENTS, "KEN=1 KEN:POLICE=1-2 KEN=4 KEN:CIVIL=4-5")
                .get(0);

        assertThat(relation.isDomestic()).isTrue();
        assertThat(relation.symmetric()).isFalse();
    }

    @Test
    void findsNoneBetweenTwoOrgansOfTheState() {
        assertThat(deeds(POLICE_ARREST_STUDENTS, "KEN=1 KEN:POLICE=1-2 KEN=4 KEN:MILITARY=4-5"))
                .isEmpty();
    }

    @Test
    void findsNoneWhereTheSentenceDoesNotNameTheCountry() {
        assertThat(deeds(POLICE_ARREST_STUDENTS, "KEN:POLICE=1-2 KEN:CIVIL=4-5"))
                .isEmpty();
    }

    @Test
    void findsNoneInTalk() {
        assertThat(deeds("""
                        Kenyan/ADJ/amod/2 police/NOUN/nsubj/3 told=tell/VERB/root/FINITE/PAST
                        Kenyan/ADJ/amod/5 reporters=reporter/NOUN/obj/3/PLURAL""", "KEN=1 KEN:POLICE=1-2 KEN:MEDIA=4-5")).isEmpty();
    }

    @Test
    void findsNoneWithAPartOfOneself() {
        assertThat(deeds("""
                        Kenya/PROPN/nsubj/2 arrested=arrest/VERB/root/FINITE/PAST
                        its/PRON/nmod:poss/4 citizens=citizen/NOUN/obj/2/PLURAL""", "KEN=1 KEN=3 KEN:CIVIL=3-4")).isEmpty();
    }
}
