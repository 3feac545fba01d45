package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseTreebankTest {

    private static final String GOLD = """
            # sent_id = 1
            # text = They can't visit Zembla.
            1	They	they	PRON	PRP	Case=Nom	4	nsubj	4:nsubj	_
            2-3	can't	_	_	_	_	_	_	_	SpaceAfter=No
            2	ca	can	AUX	MD	_	4	aux	4:aux	_
            3	n't	not	PART	RB	_	4	advmod	4:advmod	_
            4	visit	visit	VERB	VB	_	0	root	0:root	_
            4.1	visit	visit	VERB	VB	_	_	_	0:root	_
            5	Zembla	Zembla	PROPN	NNP	_	4	obj	4:obj	NER=B-PER|SpaceAfter=No
            6	.	.	PUNCT	.	_	4	punct	4:punct	_

            """;

    @TempDir
    private Path folder;

    private Run parse(String gold, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.conllu"), gold);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Run.of(new ParseTreebank(), arguments);
    }

    @Test
    void writesWhatTheEngineSaysOfTheWordsOfTheTreebank() throws IOException {
        Path output = folder.resolve("out.conllu");

        Run run = parse(GOLD, "--engine", "fake", "--output", output);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent("""
                        # sent_id = 1
                        # text = They can't visit Zembla.
                        1	They	They	X	_	_	0	root	_	_
                        2-3	can't	_	_	_	_	_	_	_	SpaceAfter=No
                        2	ca	ca	X	_	_	1	dep	_	_
                        3	n't	n't	X	_	_	1	dep	_	_
                        4	visit	visit	X	_	_	1	dep	_	_
                        5	Zembla	Zembla	X	_	_	1	dep	_	NER=B-LOC|SpaceAfter=No
                        6	.	.	X	_	_	1	dep	_	_

                        """);
    }

    @Test
    void readsItsOwnOutputAgain() throws IOException {
        String once = parse(GOLD).out();

        assertThat(parse(once).out()).isEqualTo(once);
    }

    @Test
    void writesNothingForNothing() throws IOException {
        assertThat(parse("\n\n# a remark\n\n")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void saysWhereALineIsBroken() throws IOException {
        Run run = parse(GOLD + "\n# next\n1\tPeace\n");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "parse: %s:14: expected 10 columns separated by tabs, found 2 in \"1<TAB>Peace\""
                                .formatted(folder.resolve("in.conllu")));
    }

    @Test
    void saysThatAWordIsMissing() throws IOException {
        Run run = parse(GOLD.replace("\n5\t", "\n7\t"));

        assertThat(run.err()).contains("in.conllu:9: expected word 5, found word 7");
    }

    @Test
    void knowsOnlyTheEnginesOnTheClassPath() throws IOException {
        Run run = parse(GOLD, "--engine", "spacy");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("engine 'spacy' is not on the class path; there are: fake, neural");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        Run run = Run.of(new ParseTreebank(), folder.resolve("none"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("parse: there is no file or folder " + folder.resolve("none"));
    }
}
