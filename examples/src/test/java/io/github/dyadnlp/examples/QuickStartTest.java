package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.Article;
import io.github.dyadnlp.Extraction;
import io.github.dyadnlp.actor.Actor;
import io.github.dyadnlp.actor.ActorMentions;
import io.github.dyadnlp.actor.Country;
import io.github.dyadnlp.actor.Mention;
import io.github.dyadnlp.relation.Action;
import io.github.dyadnlp.relation.Event;
import io.github.dyadnlp.relation.Participant;
import io.github.dyadnlp.relation.Relation;
import io.github.dyadnlp.relation.Status;
import io.github.dyadnlp.text.Sentence;
import io.github.dyadnlp.text.Span;
import io.github.dyadnlp.text.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    @TempDir
    private Path folder;

    /** Moscow met Kyiv? */
    private static Extraction meeting(boolean negated, Status status) {
        Article article = Article.of("a", "Moscow met Kyiv.");
        List<Token> tokens = List.of(
                new Token("Moscow", new Span(0, 6)),
                new Token("met", new Span(7, 10)),
                new Token("Kyiv", new Span(11, 15)),
                new Token(".", new Span(15, 16)));
        Mention moscow = mention(new Country("RUS", "Russia"), 0, tokens);
        Mention kyiv = mention(new Country("UKR", "Ukraine"), 2, tokens);
        Relation met = new Relation(
                new Participant(moscow),
                new Action("meet", "met", new Span(7, 10)),
                new Participant(kyiv),
                Event.CONSULT,
                negated,
                status,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                1,
                "meet subj obj",
                0);
        return new Extraction(
                article,
                List.of(new Sentence(0, 0, Sentence.Kind.BODY, new Span(0, 16), tokens)),
                new ActorMentions(List.of(moscow, kyiv)),
                List.of(met));
    }

    private static Mention mention(Actor actor, int token, List<Token> tokens) {
        Span span = tokens.get(token).span();
        return new Mention(actor, Mention.Kind.METONYM, 0, token, token + 1, token, span);
    }

    @Test
    void printsWhoDidWhatToWhomAndWhereItSaysSo() {
        assertThat(QuickStart.report(meeting(false, Status.ACTUAL)))
                .startsWith("Relations: 1\n")
                .containsPattern("Russia +meet +Ukraine +CONSULT +actual, mutual +Moscow met Kyiv");
    }

    @Test
    void printsThatItWillNotHappen() {
        assertThat(QuickStart.report(meeting(true, Status.PLANNED))).contains("not, planned");
    }

    @Test
    void sumsUpTheActors() {
        assertThat(QuickStart.report(meeting(false, Status.ACTUAL)))
                .contains("Actors: 2\n")
                .containsPattern("Russia +COUNTRY +RUS +1× Moscow")
                .containsPattern("Ukraine +COUNTRY +UKR +1× Kyiv");
    }

    @Test
    void readsTheBundledArticleUnasked() {
        Run run = Run.of(new QuickStart());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Relations: ", "did what", "Actors: ");
    }

    @Test
    void readsTheArticleGiven() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Moscow met Kyiv.");

        assertThat(Run.of(new QuickStart(), article).exitCode()).isZero();
    }

    @Test
    void saysThatAFileIsNotThere() {
        Run run = Run.of(new QuickStart(), folder.resolve("none.txt"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("quickstart: there is no file or folder ")
                .contains("none.txt");
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        byte[] latin1 = "“é”".substring(1).getBytes(StandardCharsets.ISO_8859_1);
        Path article = Files.write(folder.resolve("a.txt"), latin1);

        assertThat(Run.of(new QuickStart(), article).err()).contains("not UTF-8 from byte 0 on");
    }
}
