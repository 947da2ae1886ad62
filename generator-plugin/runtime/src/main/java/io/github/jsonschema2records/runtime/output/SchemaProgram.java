package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.codegen.OutputProgram;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.List;

/**
 * A schema as data, for what compiled checks do not tell: annotations and the standard output formats. Immutable; made by
 * generated code, which has one for all its schemas and reads it only when it is asked for. Every subschema that annotations
 * depend on is evaluated, where a check stops as soon as it knows, so this is for documents that one has a reason to trust.
 */
public final class SchemaProgram implements OutputProgram {

    private final List<SchemaNode> schemas;
    private final SchemaNode root;

    private SchemaProgram(List<SchemaNode> schemas, int number) {
        this.schemas = schemas;
        this.root = schemas.get(number);
    }

    /**
     * Reads schemas.
     *
     * @param patterns every regular expression in them
     * @param json the text, in parts that constants of class files have room for
     */
    public static SchemaProgram of(TextPattern[] patterns, String... json) {
        return new SchemaProgram(ProgramReader.read(patterns, String.join("", json)), 0);
    }

    /** Another schema of the same program, by its number. */
    public SchemaProgram at(int number) {
        return new SchemaProgram(schemas, number);
    }

    @Override
    public JsonObject output(JsonDocument document, OutputFormat format) {
        OutputUnit unit = new Evaluator(document, format == OutputFormat.VERBOSE).evaluate(root);
        return new UnitWriter(format).write(Locator.tree(unit));
    }

    @Override
    public List<Annotation> annotations(JsonDocument document) {
        return UnitWriter.annotations(Locator.tree(new Evaluator(document, false).evaluate(root)));
    }
}
