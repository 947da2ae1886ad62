package io.github.jsonschema2records.benchmark.corpora;

import io.github.jsonschema2records.benchmark.measure.ChildJvm;
import io.github.jsonschema2records.benchmark.measure.GeneratedValidator;
import io.github.jsonschema2records.benchmark.measure.Pacing;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Measures corpora, each in JVMs of its own, with Blaze and Ajv beside each JVM. Of all passes of a JVM the best one
 * counts: noise only adds.
 */
public final class CorporaPart implements Part {

    /** The name of the part. */
    public static final String NAME = "corpora";

    /** The unit of all series: for all documents of a corpus. */
    public static final String UNIT = "us";

    /** Parsing. */
    public static final String PARSE = "parse";

    /** Validation of parsed documents, each 20 times in a row. */
    public static final String HOT = "hot";

    /** Validation of parsed documents, one after the other. */
    public static final String COLD = "cold";

    /** Parsing and validation in one document that is used again. */
    public static final String PARSE_AND_VALIDATE = "parse + validate";

    /** Validation of texts. */
    public static final String IS_VALID = "isValid(bytes)";

    /** Parsing to trees with Jackson 3. */
    public static final String READ_TREE = "readTree";

    /** Validation of trees with networknt. */
    public static final String NETWORKNT = "networknt";

    /** Validation with Blaze, each document 20 times in a row. */
    public static final String BLAZE = "Blaze hot";

    /** Validation with Ajv, one document after the other. */
    public static final String AJV = "Ajv";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Settings settings, Consumer<Sample> samples) throws Exception {
        List<Corpus> corpora = Corpus.in(settings.corpora());
        if (corpora.isEmpty()) {
            System.out.println("SKIPPED: no corpora in " + settings.corpora());
            return;
        }
        Map<Corpus, GeneratedValidator> validators =
                validators(corpora, settings.results().resolve("corpora-classes"));
        OtherValidators others =
                new OtherValidators(settings.nodeModules(), settings.setting().corpora());
        for (int process = 0; process < settings.setting().corpora().processes(); process++) {
            for (Map.Entry<Corpus, GeneratedValidator> entry : validators.entrySet()) {
                ours(entry.getKey(), entry.getValue(), settings, process).forEach(samples);
                others.measure(entry.getKey(), process, samples);
            }
        }
    }

    private static Map<Corpus, GeneratedValidator> validators(List<Corpus> corpora, Path classes) throws IOException {
        Map<Corpus, GeneratedValidator> validators = new LinkedHashMap<>();
        for (Corpus corpus : corpora) {
            try {
                validators.put(corpus, GeneratedValidator.of(corpus.schema(), classes.resolve(corpus.name())));
            } catch (IllegalStateException e) {
                System.out.println("SKIPPED: " + corpus.name() + ": " + e.getMessage());
            }
        }
        return validators;
    }

    private static List<Sample> ours(Corpus corpus, GeneratedValidator validator, Settings settings, int process)
            throws IOException, InterruptedException {
        Pacing pacing = settings.setting().corpora();
        List<String> arguments = new ArrayList<>(List.of(corpus.folder().toString(), validator.className()));
        arguments.addAll(List.of(pacing.arguments()));
        Map<String, Double> best = new LinkedHashMap<>();
        Map<String, Double> invalid = new HashMap<>();
        for (Sample sample : new ChildJvm("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .withClasses(validator.classes())
                .run(CorpusRun.class, arguments)) {
            switch (sample.unit()) {
                case "ns" -> best.merge(sample.series(), sample.value() / 1_000, Math::min);
                case "invalid" -> invalid.put(sample.series(), sample.value());
                default -> {}
            }
        }
        if (!Objects.equals(invalid.get(COLD), invalid.get(NETWORKNT))) {
            System.out.println("verdicts differ: " + corpus.name() + " " + invalid);
        }
        best.computeIfPresent(HOT, (series, value) -> value / CorpusRun.HOT);
        return best.entrySet().stream()
                .map(entry -> sample(corpus, entry.getKey(), process, entry.getValue()))
                .toList();
    }

    static Sample sample(Corpus corpus, String series, int process, double value) {
        return new Sample(NAME, corpus.name(), series, UNIT, process, value);
    }
}
