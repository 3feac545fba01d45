package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final String UPOS = "id\tlabel\n0\tADJ\n1\tNOUN\n";
    private static final String SUM = "dbbcaf6a7a14c4ffdaf0b7cd6f8a4aabcb3e9fd50ac8c3a4dd2c2b2eb5ddbb0e";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        file("upos.tsv", UPOS);
        file("manifest.json", manifest(1, sum(UPOS)));
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String manifest(int format, String sum) {
        return """
                {"format": %s, "figures": {"las": [86, {"ewt": 1}]},
                 "files": {"upos.tsv": {"bytes": 24, "more": [1], "sha256": "%s"}, "other": {}}}""".formatted(format, sum);
    }

    private static String sum(String content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAFileThatIsAsTheManifestSays() {
        assertThat(Bundle.ofFolder(folder).labels("upos.tsv")).containsExactly("ADJ", "NOUN");
    }

    @Test
    void saysThatAFileDiffersFromTheManifest() throws Exception {
        file("manifest.json", manifest(1, SUM));

        assertThatThrownBy(() -> Bundle.ofFolder(folder).bytes("upos.tsv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("model file upos.tsv of %s: expected SHA-256 %s, found %s; copy the whole folder again, or "
                                .formatted(folder, SUM, sum(UPOS))
                        + "export it anew as described in models/training/README.md");
    }

    @Test
    void saysThatAFileIsMissing() throws IOException {
        Files.delete(folder.resolve("upos.tsv"));

        assertThatThrownBy(() -> Bundle.ofFolder(folder).bytes("upos.tsv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("model file upos.tsv of %s: it is not there; ".formatted(folder));
    }

    @Test
    void saysThatTheManifestIsMissing() {
        Path empty = folder.resolve("none");

        assertThatThrownBy(() -> Bundle.ofFolder(empty))
                .hasMessageStartingWith("model file manifest.json of %s: it is not there; ".formatted(empty));
    }

    @Test
    void refusesAFileThatTheManifestDoesNotList() {
        assertThatThrownBy(() -> Bundle.ofFolder(folder).bytes("manifest.json"))
                .hasMessageContaining("model file manifest.json of ")
                .hasMessageContaining("manifest.json does not list it");
    }

    @Test
    void refusesAFormatOfAnotherRelease() throws Exception {
        file("manifest.json", manifest(2, sum(UPOS)));

        assertThatThrownBy(() -> Bundle.ofFolder(folder))
                .hasMessageContaining("expected format 1, found 2; take library and model from one release");
    }

    @Test
    void saysWhereATableIsBroken() throws Exception {
        String broken = UPOS + "3\tVERB\n";
        file("upos.tsv", broken);
        file("manifest.json", manifest(1, sum(broken)));

        assertThatThrownBy(() -> Bundle.ofFolder(folder).labels("upos.tsv"))
                .hasMessageContaining("upos.tsv:4")
                .hasMessageContaining("expected number 2 and 1 further columns, found \"3<TAB>VERB\"");
    }

    @Test
    void findsItsFilesOnTheClassPath() {
        assertThat(Bundle.ofClassPath().labels("names.tsv")).startsWith("O", "B-GPE", "I-GPE");
    }
}
