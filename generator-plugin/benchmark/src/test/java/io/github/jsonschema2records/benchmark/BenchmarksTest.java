package io.github.jsonschema2records.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.benchmark.corpora.CorporaPart;
import io.github.jsonschema2records.benchmark.generator.GeneratorPart;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.Settings;
import io.github.jsonschema2records.benchmark.scale.ScalePart;
import io.github.jsonschema2records.benchmark.start.ColdStartPart;
import io.github.jsonschema2records.benchmark.start.StartProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every part runs, and hands over a value for everything that it measures. Nothing is said about how fast. */
class BenchmarksTest {

    @TempDir
    private Path folder;

    @Test
    void corpora() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpora/switches"));
        Files.writeString(corpus.resolve("schema.json"), """
                {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["on"],
                 "properties": {"on": {"type": "boolean"}}}
                """);
        Files.writeString(corpus.resolve("instances.jsonl"), "{\"on\": true}\n{}\n{\"on\": false, \"level\": 3}\n");

        Path refused = Files.createDirectories(folder.resolve("corpora/refused"));
        Files.writeString(refused.resolve("schema.json"), "{\"type\": \"lamp\"}");
        Files.writeString(refused.resolve("instances.jsonl"), "{}\n");

        assertThat(measure(new CorporaPart()))
                .allSatisfy(sample -> assertThat(sample.subject()).isEqualTo("switches"))
                .extracting(Sample::series)
                .containsExactly(
                        CorporaPart.PARSE,
                        CorporaPart.HOT,
                        CorporaPart.COLD,
                        CorporaPart.PARSE_AND_VALIDATE,
                        CorporaPart.IS_VALID,
                        CorporaPart.READ_TREE,
                        CorporaPart.NETWORKNT);
    }

    @Test
    void coldStarts() throws Exception {
        List<Sample> samples = measure(new ColdStartPart());

        // Without a bash, which measures processes, there is nothing.
        for (StartProgram program : samples.isEmpty() ? new StartProgram[0] : StartProgram.values()) {
            assertThat(samples)
                    .filteredOn(sample -> sample.series().equals(program.label()))
                    .extracting(Sample::subject)
                    .containsExactly(ColdStartPart.PLAIN, ColdStartPart.ARCHIVE);
        }
    }

    @Test
    void scale() throws Exception {
        assertThat(measure(new ScalePart()))
                .extracting(sample -> sample.series() + ": " + sample.unit())
                .containsExactly(
                        "1 KB: MB/s",
                        "16 KB: MB/s",
                        "256 KB: MB/s",
                        "1 thread: events/s",
                        "1 thread: MB resident",
                        "2 threads: events/s",
                        "2 threads: MB resident");
    }

    @Test
    void generator() throws Exception {
        Path schemas = Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(schemas.resolve("dev.list"), "lamp.json\nwrong.json\n");
        Files.writeString(schemas.resolve("lamp.json"), "{\"properties\": {\"watts\": {\"type\": \"integer\"}}}");
        Files.writeString(schemas.resolve("wrong.json"), "{\"type\": \"lamp\"}");

        assertThat(measure(new GeneratorPart()))
                .filteredOn(sample -> sample.unit().equals("s"))
                .extracting(sample -> sample.subject() + ": " + sample.series())
                .containsExactly(
                        "all schemas: first run",
                        "all schemas: unchanged run",
                        "all schemas: first run, `-XX:TieredStopAtLevel=1`",
                        "large schema: first run");
    }

    @Test
    void partsWithoutTheirDataMeasureNothing() throws Exception {
        assertThat(measure(new CorporaPart())).isEmpty();
    }

    @Test
    void namesOfPartsAreThoseOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("basedir", "."), "pom.xml"));

        assertThat(Benchmarks.PARTS.stream().map(Part::name))
                .allSatisfy(name -> assertThat(pom).containsPattern("<benchmark.parts>[a-z,-]*" + name + "[,<]"));
    }

    private List<Sample> measure(Part part) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("benchmark.setting", "tiny");
        for (String data : List.of("corpora", "schemas", "results")) {
            properties.setProperty("benchmark." + data, folder.resolve(data).toString());
        }
        List<Sample> samples = new ArrayList<>();
        part.measure(Settings.of(properties, List.of()), samples::add);
        return samples;
    }
}
