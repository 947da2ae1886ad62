package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.codegen.OutputProgram;
import io.github.jsonschema2records.runtime.codegen.Secrets;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Schema as data, for the results that generated checks do not produce: annotations and the standard output formats.
 * Generated code has one program for all its schemas and reads it when it is first needed. Where no code can be
 * generated, a program also checks documents.
 *
 * <p>A program evaluates all subschemas that annotations depend on, while a generated check stops as soon as possible.
 * Use it for documents from trusted sources. Immutable and thread-safe.
 */
public final class SchemaProgram implements OutputProgram {

    private final List<SchemaNode> schemas;
    private final SchemaNode root;

    private SchemaProgram(List<SchemaNode> schemas, int number) {
        this.schemas = schemas;
        this.root = schemas.get(number);
    }

    /**
     * Reads schemas. The result evaluates the first one.
     *
     * @param patterns the regular expressions of the schemas
     * @param json the text of the program, in parts that fit into constants of a class file
     * @throws IllegalArgumentException if the text is not a program
     */
    public static SchemaProgram of(TextPattern[] patterns, String... json) {
        return new SchemaProgram(ProgramReader.read(patterns, String.join("", json)), 0);
    }

    /** Returns the program for another schema, by its number. */
    public SchemaProgram at(int number) {
        return new SchemaProgram(schemas, number);
    }

    /** Returns the secrets of documents to which some schemas apply, by their numbers. */
    public Secrets secrets(int... numbers) {
        List<SchemaNode> roots = new ArrayList<>();
        for (int number : numbers) {
            roots.add(schemas.get(number));
        }
        return new SecretPlaces(roots);
    }

    /**
     * Returns whether a value is valid, and reports its violations with the words of generated checks.
     *
     * @param e receives the violations, and is ended; null if they are not needed
     */
    public boolean check(JsonDocument document, int at, @Nullable Evaluation e) {
        return ViolationCheck.check(document, at, root, e);
    }

    @Override
    public JsonObject output(JsonDocument document, OutputFormat format) {
        OutputUnit unit = new Evaluator(document, format == OutputFormat.VERBOSE).evaluate(root);
        return new UnitWriter(format).write(Locator.tree(unit));
    }

    @Override
    public List<Unknown> unknowns(JsonDocument document) {
        return UnknownSearch.of(document, root);
    }

    @Override
    public List<Annotation> annotations(JsonDocument document) {
        return UnitWriter.annotations(Locator.tree(new Evaluator(document, false).evaluate(root)));
    }
}
