package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareEnginesTest {

    @TempDir
    private Path folder;

    private Path treebank;

    @BeforeEach
    void writeTreebank() throws IOException {
        treebank = Files.writeString(folder.resolve("gold.conllu"), """
                1	Go	go	VERB	VB	_	0	root	_	_
                2	away	away	ADV	RB	_	1	dep:far	_	_
                3	now	then	X	RB	_	2	dep	_	_
                4	!	!	PUNCT	.	_	1	punct	_	_

                """);
    }

    @Test
    void countsWhatAnEngineGotRight() {
        Run run = Run.of(new CompareEngines(), treebank, "--engine", "fake");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("Engine +Words +UPOS +Lemma +UAS +LAS +Names +Tokens/s +Load");
        assertThat(run.out()).containsPattern("fake +4 +25\\.0 +75\\.0 +75\\.0 +50\\.0 +- +\\d+ +\\d+\\.\\d\\d s");
    }

    @Test
    void countsNames() throws IOException {
        Path names = Files.writeString(folder.resolve("gold.conll"), """
                # source=test
                Zembla	B-LOC	B-GPE
                met	O	O
                Ann	B-PER	B-PER
                Lee	I-PER	I-PER
                Danish	B-MISC	B-NORP

                Zembla	O	O
                """);

        Run run = Run.of(new CompareEngines(), treebank, "--engine", "fake", "--names", names);

        assertThat(run.out()).containsPattern("fake .* 50\\.0 +\\d+ +\\d+\\.\\d\\d s");
    }

    @Test
    void saysWhereTheNamesAreBroken() throws IOException {
        Path names = Files.writeString(folder.resolve("gold.conll"), "War\tO\n\nPeace\n");

        Run run = Run.of(new CompareEngines(), treebank, "--engine", "fake", "--names", names);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("compare: %s:3: expected a word, a tab and a label, found \"Peace\"".formatted(names));
    }
}
