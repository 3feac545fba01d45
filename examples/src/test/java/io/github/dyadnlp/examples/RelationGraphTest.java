package io.github.dyadnlp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RelationGraphTest {

    @TempDir
    private Path folder;

    /** The attributes of the edge, by the names that their keys declare. */
    private static Map<String, String> edge(String graphml, String source, String target) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(graphml)))
                .getDocumentElement();
        Map<String, String> keys = new HashMap<>();
        NodeList declared = root.getElementsByTagName("key");
        for (int i = 0; i < declared.getLength(); i++) {
            Element key = (Element) declared.item(i);
            keys.put(key.getAttribute("id"), key.getAttribute("attr.name"));
        }
        Map<String, String> attributes = new HashMap<>();
        NodeList edges = root.getElementsByTagName("edge");
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            if (edge.getAttribute("source").equals(source)
                    && edge.getAttribute("target").equals(target)) {
                NodeList data = edge.getElementsByTagName("data");
                for (int j = 0; j < data.getLength(); j++) {
                    Element value = (Element) data.item(j);
                    attributes.put(keys.get(value.getAttribute("key")), value.getTextContent());
                }
            }
        }
        return attributes;
    }

    private Path corpus() throws IOException {
        return Files.writeString(folder.resolve("a.jsonl"), """
                {"id": "a", "text": "Russia attacked Ukraine. Russia will not attack Poland."}
                {"id": "b", "text": "Russia shelled Ukraine and warned Ukraine."}
                """);
    }

    @Test
    void countsEventsOnItsEdges() throws Exception {
        Run run = Run.of(new RelationGraph(), corpus(), "--engine", "neural");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualToIgnoringNewLines("3 actors, 2 edges");
        assertThat(edge(run.out(), "RUS", "UKR"))
                .containsEntry("weight", "3.0")
                .containsEntry("assault", "2")
                .containsEntry("threaten", "1")
                .containsEntry("material_conflict", "2")
                .containsEntry("verbal_conflict", "1")
                .containsEntry("negated", "0");
        assertThat(edge(run.out(), "RUS", "POL")).containsEntry("assault", "0").containsEntry("negated", "1");
    }

    @Test
    void leavesOutWhatIsRare() throws IOException {
        Run run = Run.of(new RelationGraph(), corpus(), "--engine", "neural", "--min-weight", "2");

        assertThat(run.err()).isEqualToIgnoringNewLines("2 actors, 1 edges");
    }

    @Test
    void writesDotForGraphviz() throws IOException {
        Path dot = folder.resolve("g.dot");

        Run.of(new RelationGraph(), Wire.extractions(), "-o", dot);

        assertThat(Files.readString(dot))
                .startsWith("strict digraph G {")
                .contains("\"RUS\" [ label=\"Russia\" ];")
                .containsPattern("\"RUS\" -> \"KAZ\" \\[.*penwidth=");
    }
}
