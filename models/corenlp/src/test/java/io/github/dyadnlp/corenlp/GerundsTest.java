package io.github.dyadnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GerundsTest {

    /** The arcs of a sentence written as {@code word/TAG/relation/head}, heads counted from 1, after mending. */
    private static List<String> mended(String sentence) {
        String[] words = sentence.split(" ");
        List<CoreLabel> labels = new ArrayList<>();
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            CoreLabel label = new CoreLabel();
            label.setWord(parts[0]);
            label.setTag(parts[1]);
            labels.add(label);
            relations[i] = parts[2].equals("root") ? null : parts[2];
            heads[i] = parts[2].equals("root") ? -1 : Integer.parseInt(parts[3]) - 1;
        }
        Gerunds.mend(labels, heads, relations);
        List<String> arcs = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            arcs.add(relations[i] == null ? "root" : relations[i] + "/" + (heads[i] + 1));
        }
        return arcs;
    }

    @Test
    void makeAClauseOfAGerundAfterAPreposition() {
        assertThat(mended(
                        "Turkey/NNP/nsubj/2 refrained/VBD/root from/IN/case/5 supporting/VBG/amod/5 Russia/NNP/obl/2"))
                .containsExactly("nsubj/2", "root", "mark/4", "advcl/2", "obj/4");
    }

    @Test
    void makeAComplementOfAGerundAfterItsVerb() {
        assertThat(mended("Ankara/NNP/nsubj/2 avoided/VBD/root criticising/VBG/amod/4 Baku/NNP/obj/2"))
                .containsExactly("nsubj/2", "root", "xcomp/2", "obj/3");
    }

    @Test
    void leaveAGerundBeforeACommonNounAlone() {
        assertThat(mended("She/PRP/nsubj/2 met/VBD/root visiting/VBG/amod/4 officials/NNS/obj/2"))
                .containsExactly("nsubj/2", "root", "amod/4", "obj/2");
    }

    @Test
    void leaveAGerundAtTheBeginningAlone() {
        assertThat(mended("Visiting/VBG/amod/2 Russia/NNP/nsubj/3 helps/VBZ/root"))
                .containsExactly("amod/2", "nsubj/3", "root");
    }

    @Test
    void leaveAGerundAloneWhoseNameIsTheRoot() {
        assertThat(mended("the/DT/det/3 visiting/VBG/amod/3 Russia/NNP/root"))
                .containsExactly("det/3", "amod/3", "root");
    }

    @Test
    void leaveAGerundThatIsAClauseAlreadyAlone() {
        assertThat(mended("He/PRP/nsubj/2 stopped/VBD/root praising/VBG/xcomp/2 Russia/NNP/obj/3"))
                .containsExactly("nsubj/2", "root", "xcomp/2", "obj/3");
    }
}
