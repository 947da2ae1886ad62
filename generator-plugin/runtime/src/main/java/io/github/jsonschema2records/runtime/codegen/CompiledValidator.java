package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.SpareDocuments;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.Utf8;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated validators. First checks whether a document is valid. Collects the violations only if it is not.
 */
public abstract class CompiledValidator implements SchemaValidator {

    /** Stack that the check needs, or null if every thread has it. */
    private final @Nullable StackNeed stack;

    private @Nullable SpareDocuments documents;
    private boolean isUsed;

    /** For generated validators of schemas that are neither recursive nor nested deep. */
    protected CompiledValidator() {
        this(null);
    }

    /**
     * For generated validators of schemas that are recursive or nested deep. At most {@code once + perLevel * depth}
     * schemas are at work at the same time.
     */
    protected CompiledValidator(int once, int perLevel) {
        this(new StackNeed(once, perLevel));
    }

    CompiledValidator(@Nullable StackNeed stack) {
        this.stack = stack;
    }

    /**
     * Returns whether a value is valid against the root schema. Reports the violations to the evaluation and ends it.
     *
     * @param e receives the violations; null if they are not needed
     */
    protected abstract boolean check(JsonDocument d, int at, @Nullable Evaluation e);

    /** Returns the URI of the root schema. */
    protected abstract String schemaLocation();

    /**
     * Initializes the classes that the check may use, if the schema is recursive; see {@link Initialization}. Called
     * before a deeply nested document is checked.
     */
    protected void initialize() {}

    /** Returns the root schema as data, or null if it was not generated. */
    protected @Nullable OutputProgram program() {
        return null;
    }

    /** Returns the secrets of the root schema, or null if it has none. */
    protected @Nullable Secrets secrets() {
        return null;
    }

    @Override
    public final boolean isValid(byte[] json) {
        SpareDocuments spares = documents();
        if (spares == null) {
            return isValid(JsonDocument.ofFirst(json));
        }
        JsonDocument document = spares.borrow();
        try {
            return document.parse(json) && isValid(document);
        } finally {
            spares.giveBack(document);
        }
    }

    /** Returns the documents for texts in memory, or null for the first text. Many programs read no other. */
    @Nullable
    SpareDocuments documents() {
        SpareDocuments existing = documents;
        if (existing == null && isUsed) {
            existing = new SpareDocuments();
            documents = existing;
        }
        isUsed = true;
        return existing;
    }

    @Override
    public final boolean isValid(String json) {
        return isValid(Utf8.bytes(json));
    }

    @Override
    public final boolean isValid(JsonDocument document) {
        return (stack == null || document.depthBound() <= stack.levels)
                ? isValidHere(document)
                : DeepCheck.isValid(this, stack, document);
    }

    /** Returns whether a document is valid, with the stack of this thread. */
    final boolean isValidHere(JsonDocument document) {
        if (document.tokenCount() == 0) {
            return Refusal.of(this, document, DEFAULT_MAX_VIOLATIONS, null).isValid();
        }
        try {
            return decide(document);
        } catch (RuntimeException e) {
            return Refusal.ofLimit(e);
        }
    }

    /**
     * Returns whether a document is valid.
     *
     * @throws io.github.jsonschema2records.runtime.LimitException if the check takes too many steps or too much stack
     */
    final boolean decide(JsonDocument document) {
        try {
            return check(document, 0, null);
        } catch (StackOverflowError deep) {
            throw Refusal.ofStack();
        }
    }

    @Override
    public final ValidationResult validate(byte[] json) {
        return validate(JsonDocument.of(json), DEFAULT_MAX_VIOLATIONS);
    }

    @Override
    public final ValidationResult validate(String json) {
        return validate(JsonDocument.of(json), DEFAULT_MAX_VIOLATIONS);
    }

    @Override
    public final ValidationResult validate(JsonDocument document) {
        return validate(document, DEFAULT_MAX_VIOLATIONS);
    }

    @Override
    public final ValidationResult validate(JsonDocument document, int maxViolations) {
        return (stack == null || document.depthBound() <= stack.levels)
                ? validateHere(document, maxViolations)
                : DeepCheck.validate(this, stack, document, maxViolations);
    }

    /** Validates a document with the stack of this thread. */
    final ValidationResult validateHere(JsonDocument document, int maxViolations) {
        boolean valid;
        try {
            valid = maxViolations > 0 && document.tokenCount() > 0 && decide(document);
        } catch (RuntimeException e) {
            return Refusal.of(this, document, maxViolations, e);
        }
        return valid ? ValidationResult.valid(this, document) : Refusal.of(this, document, maxViolations, null);
    }

    @Override
    public final JsonObject output(JsonDocument document, OutputFormat format) {
        return format == OutputFormat.FLAG || stack == null || !stack.exceedsForOutput(document.depthBound())
                ? Outputs.of(this, document, format)
                : DeepCheck.output(this, stack, document, format);
    }

    @Override
    public final List<Unknown> unknowns(JsonDocument document) {
        return stack == null || !stack.exceedsForOutput(document.depthBound())
                ? unknownsHere(document)
                : DeepCheck.unknowns(this, stack, document);
    }

    /** Returns what the schema does not know, with the stack of this thread. */
    final List<Unknown> unknownsHere(JsonDocument document) {
        if (!isValidHere(document)) {
            return List.of();
        }
        OutputProgram program = program();
        return program == null
                ? SchemaValidator.super.unknowns(document)
                : Outputs.unknowns(program, document, secrets());
    }

    @Override
    public final List<Annotation> annotations(JsonDocument document) {
        return stack == null || !stack.exceedsForOutput(document.depthBound())
                ? annotationsHere(document)
                : DeepCheck.annotations(this, stack, document);
    }

    /** Returns the annotations of a document, with the stack of this thread. */
    final List<Annotation> annotationsHere(JsonDocument document) {
        if (!isValidHere(document)) {
            return List.of();
        }
        OutputProgram program = program();
        return program == null
                ? SchemaValidator.super.annotations(document)
                : Outputs.annotations(program, document, secrets());
    }
}
