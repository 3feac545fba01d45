package io.github.dyadnlp.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dyadnlp.lexicon.LexiconException;
import io.github.dyadnlp.syntax.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFramesTest {

    @TempDir
    private Path folder;

    private Path frames(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static List<Event> events(RelationFinder finder, String verb) {
        Parsed article = Parsed.article(
                "Russia/PROPN/nsubj/2 %s/VERB/root/PAST Ukraine/PROPN/obj/2 +./PUNCT/punct/2".formatted(verb));
        return finder
                .find(
                        article.text(),
                        article.sentences(),
                        Mentions.mentions(article.sentences().get(0), "RUS=1 UKR=3"))
                .stream()
                .map(Relation::event)
                .toList();
    }

    @Test
    void addsAFrame() throws IOException {
        Path own = frames("verbs.frames", "# ours", "ghost  subj  obj  REJECT", "  + Russia ghosted Ukraine.");

        assertThat(events(RelationFinder.with(List.of(own)), "ghosted=ghost")).containsExactly(Event.REJECT);
    }

    @Test
    void takesThePlaceOfTheLibrarysFrame() throws IOException {
        frames("verbs.frames", "thank  subj  obj  PROTEST");

        assertThat(events(RelationFinder.standard(), "thanked=thank")).doesNotContain(Event.PROTEST);
        assertThat(events(RelationFinder.with(List.of(folder)), "thanked=thank"))
                .containsExactly(Event.PROTEST);
    }

    @Test
    void namesFileAndLineOfWhatIsBroken() throws IOException {
        Path own = frames("nouns.frames", "", "snub  by  of  SNUB");

        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> RelationFinder.with(List.of(own)))
                .withMessageStartingWith("%s:2: unknown event 'SNUB'", own);
    }

    @Test
    void saysWhatFilesAreCalled() throws IOException {
        Path own = frames("my.frames", "ghost  subj  obj  REJECT");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RelationFinder.with(List.of(own)))
                .withMessageEndingWith("files are called one of [adjectives.frames, nouns.frames, verbs.frames]");
    }
}
