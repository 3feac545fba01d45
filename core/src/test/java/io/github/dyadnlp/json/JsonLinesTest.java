package io.github.dyadnlp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dyadnlp.Extraction;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void readsBackWhatItWrites() throws IOException {
        // given
        RandomExtractions random = new RandomExtractions(1);
        List<Extraction> extractions = Stream.generate(random::next).limit(100).toList();
        StringWriter file = new StringWriter();

        // when
        JsonLines.write(extractions.stream(), file);

        // then
        assertThat(JsonLines.read(new StringReader(file.toString()))).isEqualTo(extractions);
    }

    @Test
    void endsEveryLineWithALineFeed() throws IOException {
        StringWriter file = new StringWriter();

        JsonLines.write(Stream.of(HandMade.tokayev(), HandMade.tokayev()), file);

        String line = ExtractionJson.write(HandMade.tokayev());
        assertThat(file).hasToString(line + "\n" + line + "\n");
    }

    @Test
    void passesOverBlankLines() {
        String line = ExtractionJson.write(HandMade.tokayev());

        assertThat(JsonLines.read(new StringReader("\n  \n" + line + "\r\n\n"))).containsExactly(HandMade.tokayev());
    }

    @Test
    void namesTheLineThatIsBroken() {
        String file = ExtractionJson.write(HandMade.tokayev()) + "\n\n{\"id\":7}\n";

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> JsonLines.read(new StringReader(file)).toList())
                .withMessage("line 3, id: expected a string, found 7");
    }

    @Test
    void readsNoFurtherThanAsked() {
        String file = ExtractionJson.write(HandMade.tokayev()) + "\nbroken\n";

        assertThat(JsonLines.read(new StringReader(file)).findFirst()).contains(HandMade.tokayev());
    }

    @Test
    void closesTheReaderWithTheStream() {
        // given
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new StringReader("") {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        // when
        JsonLines.read(reader).close();

        // then
        assertThat(closed).isTrue();
    }
}
