package io.github.jsonschema2records.generator.interpret;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlanner;
import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternMatchers;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.codegen.Secrets;
import io.github.jsonschema2records.runtime.output.SchemaProgram;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Evaluates the schemas of a graph with the interpreter of the runtime, without generating or compiling Java. */
public final class InterpretedSchemas {

    private static final String SECRET = "\"~secret\"";

    private final Map<Schema, SchemaProgram> programs = new HashMap<>();
    private final Map<String, TextPattern> matchers = new HashMap<>();
    private final Map<String, CompiledPattern> patterns;
    private final Set<Schema> secret = new HashSet<>();

    /**
     * Writes and reads the programs of all schemas.
     *
     * @param assertFormats whether every {@code format} asserts
     */
    public InterpretedSchemas(Facts facts, boolean assertFormats) {
        this.patterns = facts.compiledPatterns();
        List<Schema> schemas = List.copyOf(facts.graph().schemas());
        Map<Schema, OutputPlan> plans = new OutputPlanner(facts, assertFormats, schemas).plan();
        IdentityHashMap<OutputPlan, SchemaProgram> read = new IdentityHashMap<>();
        plans.forEach((schema, plan) -> {
            programs.put(schema, read.computeIfAbsent(plan, p -> read(facts, p)).at(plan.entry(schema)));
            if (plan.program().contains(SECRET)) {
                secret.add(schema);
            }
        });
    }

    /**
     * Returns the validator of the first root schema.
     *
     * @param assertFormats whether every {@code format} asserts
     */
    public static SchemaValidator rootValidator(Facts facts, boolean assertFormats) {
        Schema root = facts.graph().roots().get(0);
        return LargeStack.call(
                "jsonschema2records", () -> new InterpretedSchemas(facts, assertFormats).validator(root));
    }

    /** Returns the validator of a schema that is the first of its dynamic scope. */
    public SchemaValidator validator(Schema schema) {
        SchemaProgram program = Objects.requireNonNull(programs.get(schema));
        Secrets secrets = secret.contains(schema) ? program.secrets(0) : null;
        return new InterpretedValidator(program, schema.location().display(), secrets);
    }

    private static SchemaProgram read(Facts facts, OutputPlan plan) {
        Map<String, CompiledPattern> compiled = facts.compiledPatterns();
        TextPattern[] patterns = plan.patterns().stream()
                .map(regex -> PatternMatchers.of(Objects.requireNonNull(compiled.get(regex), regex)))
                .toArray(TextPattern[]::new);
        return SchemaProgram.of(patterns, plan.program());
    }

    /** Returns whether a value satisfies a schema that is the first of its dynamic scope. */
    public boolean accepts(Schema schema, String json) {
        SchemaProgram program = Objects.requireNonNull(programs.get(schema));
        JsonDocument document = JsonDocument.of(json.getBytes(StandardCharsets.UTF_8));
        return JsonData.of(true)
                .equals(program.output(document, OutputFormat.FLAG).get("valid"));
    }

    /**
     * Returns the absolute keyword locations of all errors that the standard output lists for a text; none if the text
     * is valid.
     */
    public Set<String> failures(Schema schema, String json) {
        SchemaProgram program = Objects.requireNonNull(programs.get(schema));
        JsonObject output = program.output(JsonDocument.of(json.getBytes(StandardCharsets.UTF_8)), OutputFormat.BASIC);
        Set<String> locations = new LinkedHashSet<>();
        if (output.get("errors") instanceof JsonArray errors) {
            for (JsonData error : errors.items()) {
                if (error instanceof JsonObject unit
                        && unit.get("absoluteKeywordLocation") instanceof JsonString location) {
                    locations.add(location.value());
                }
            }
        }
        return locations;
    }

    /** Returns the results of all keywords and schemas that are evaluated for a text. */
    public Evaluated evaluate(Schema schema, String json) {
        SchemaProgram program = Objects.requireNonNull(programs.get(schema));
        JsonDocument document = JsonDocument.of(json.getBytes(StandardCharsets.UTF_8));
        return Evaluated.of(program.output(document, OutputFormat.VERBOSE));
    }

    /** Returns whether a regular expression of the schemas matches a text. */
    public boolean matches(String regex, String text) {
        TextPattern matcher =
                matchers.computeIfAbsent(regex, r -> PatternMatchers.of(Objects.requireNonNull(patterns.get(r), r)));
        JsonDocument document = JsonDocument.of(SourceJson.quote(text).getBytes(StandardCharsets.UTF_8));
        return matcher.matches(document, 0);
    }

    /** Returns a text with {@code ***} instead of the secrets of a schema. */
    public String masked(Schema schema, String json) {
        JsonDocument document = JsonDocument.of(json);
        return Objects.requireNonNull(programs.get(schema))
                .secrets(0)
                .find(document)
                .text(document, "***");
    }

    /** Returns what a schema does not know of a valid text. */
    public List<Unknown> unknowns(Schema schema, String json) {
        SchemaProgram program = Objects.requireNonNull(programs.get(schema));
        JsonDocument document = JsonDocument.of(json);
        document.mask(program.secrets(0).find(document));
        return program.unknowns(document);
    }
}
