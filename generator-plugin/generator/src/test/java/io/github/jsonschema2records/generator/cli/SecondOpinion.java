package io.github.jsonschema2records.generator.cli;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * What networknt's validator says about instances of a schema: formats asserted, numbers exact, the JDK's regular expressions,
 * and nothing downloaded.
 */
public final class SecondOpinion {

    private final Schema schema;

    private SecondOpinion(Schema schema) {
        this.schema = schema;
    }

    /**
     * The opinion on a schema of the draft that it names, else of draft 7.
     *
     * @param texts the text of a document by its URI, or null
     */
    static SecondOpinion of(SuiteGroup group, UnaryOperator<String> texts) {
        return of(group.uri(), group.schema(), texts);
    }

    /** The same for the text of a schema. */
    static SecondOpinion of(URI uri, String schema, UnaryOperator<String> texts) {
        return of(uri, schema, texts, SpecificationVersion.DRAFT_7, true);
    }

    /** The same, with another draft for a schema that names none, and formats asserted or not. */
    public static SecondOpinion of(
            URI uri, String schema, UnaryOperator<String> texts, SpecificationVersion draft, boolean formats) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(formats)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                draft, builder -> builder.schemaRegistryConfig(config).schemas(texts));
        SchemaLocation location = SchemaLocation.of(uri.toString());
        return new SecondOpinion(registry.getSchema(location, ExactJson.read(schema)));
    }

    /** A line for each thing that is wrong with an instance; one for an exception. */
    public List<String> objections(JsonNode instance) {
        try {
            return schema.validate(instance).stream().map(SecondOpinion::line).toList();
        } catch (RuntimeException e) {
            return List.of("networknt throws: " + e);
        }
    }

    private static String line(Error error) {
        JsonNode value = error.getInstanceNode();
        String text = value != null && value.isString() ? ": " + SourceJson.quote(value.stringValue()) : "";
        return "networknt " + error.getKeyword() + ": " + error.getMessage() + text;
    }
}
