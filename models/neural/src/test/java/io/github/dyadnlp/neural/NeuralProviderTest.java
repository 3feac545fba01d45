package io.github.dyadnlp.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dyadnlp.syntax.AnalyzerProvider;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class NeuralProviderTest {

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(AnalyzerProvider.class))
                .singleElement()
                .isInstanceOf(NeuralProvider.class)
                .extracting(AnalyzerProvider::name)
                .isEqualTo("neural");
    }

    @Test
    void readsTheFolderThatTheSystemPropertyNames() {
        System.setProperty(NeuralProvider.MODEL, "/none");
        try {
            assertThatThrownBy(() -> new NeuralProvider().open())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(
                            "model file manifest.json of %s: it is not there".formatted(Path.of("/none")));
        } finally {
            System.clearProperty(NeuralProvider.MODEL);
        }
    }
}
