package io.github.dyadnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dyadnlp.syntax.AnalyzerProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class CoreNlpProviderTest {

    @Test
    void isFoundOnTheClassPath() {
        assertThat(ServiceLoader.load(AnalyzerProvider.class)).hasAtLeastOneElementOfType(CoreNlpProvider.class);
    }

    @Test
    void goesByTheNameCorenlp() {
        assertThat(new CoreNlpProvider().name()).isEqualTo("corenlp");
    }
}
