package io.github.jsonschema2records.benchmark.corpora;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.jsonschema2records.benchmark.measure.Pacing;
import io.github.jsonschema2records.benchmark.measure.Passes;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JVM that measures one corpus. Each operation handles all documents of the corpus. */
public final class CorpusRun {

    /** How often a document is validated in a row when it is hot. */
    static final int HOT = 20;

    private final Corpus corpus;
    private final SchemaValidator validator;
    private final JsonMapper mapper = new JsonMapper();
    private final JsonDocument reused = new JsonDocument();
    private final List<byte[]> texts;
    private final List<JsonDocument> documents;
    private final List<JsonNode> trees;

    private CorpusRun(Corpus corpus, SchemaValidator validator) throws IOException {
        this.corpus = corpus;
        this.validator = validator;
        texts = corpus.documents();
        documents = texts.stream().map(JsonDocument::of).toList();
        trees = texts.stream().map(mapper::readTree).toList();
    }

    /** Measures the corpus and the validator that the arguments name, at the pace that they give. */
    public static void main(String[] arguments) throws Exception {
        SchemaValidator validator = (SchemaValidator)
                Class.forName(arguments[1]).getField("INSTANCE").get(null);
        CorpusRun run = new CorpusRun(new Corpus(Path.of(arguments[0])), validator);
        run.measure(Pacing.parse(arguments[2], arguments[3], arguments[4]));
    }

    private void measure(Pacing pacing) throws Exception {
        Schema schema = networknt();
        Passes passes = new Passes(CorporaPart.NAME, corpus.name())
                .add(CorporaPart.PARSE, this::parse)
                .add(CorporaPart.HOT, this::hot)
                .add(CorporaPart.COLD, this::cold)
                .add(CorporaPart.PARSE_AND_VALIDATE, this::parseAndValidate)
                .add(CorporaPart.IS_VALID, this::isValid)
                .add(CorporaPart.READ_TREE, this::readTree)
                .add(CorporaPart.NETWORKNT, () -> networknt(schema));
        print(CorporaPart.COLD, "invalid", texts.size() - cold());
        print(CorporaPart.NETWORKNT, "invalid", texts.size() - networknt(schema));
        passes.run(pacing, sample -> System.out.println(sample.line()));
    }

    private void print(String series, String unit, double value) {
        System.out.println(new Sample(CorporaPart.NAME, corpus.name(), series, unit, 0, value).line());
    }

    private Schema networknt() throws IOException {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(Files.readString(corpus.schema()));
    }

    private int parse() {
        int valid = 0;
        for (byte[] text : texts) {
            valid += reused.parse(text) ? 1 : 0;
        }
        return valid;
    }

    private int hot() {
        int valid = 0;
        for (JsonDocument document : documents) {
            for (int i = 0; i < HOT; i++) {
                valid += validator.isValid(document) ? 1 : 0;
            }
        }
        return valid;
    }

    private int cold() {
        int valid = 0;
        for (JsonDocument document : documents) {
            valid += validator.isValid(document) ? 1 : 0;
        }
        return valid;
    }

    private int parseAndValidate() {
        int valid = 0;
        for (byte[] text : texts) {
            valid += reused.parse(text) && validator.isValid(reused) ? 1 : 0;
        }
        return valid;
    }

    private int isValid() {
        int valid = 0;
        for (byte[] text : texts) {
            valid += validator.isValid(text) ? 1 : 0;
        }
        return valid;
    }

    private int readTree() {
        int count = 0;
        for (byte[] text : texts) {
            count += mapper.readTree(text).size();
        }
        return count;
    }

    private int networknt(Schema schema) {
        int valid = 0;
        for (JsonNode tree : trees) {
            valid += schema.validate(tree, OutputFormat.BOOLEAN) ? 1 : 0;
        }
        return valid;
    }
}
