package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.SpareDocuments;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated codecs, with the methods that generated code calls: to validate, read and write single values of a
 * document.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T extends @Nullable Object> implements JsonCodec<T> {

    /** Largest memory that is reserved for a text before it is written. */
    private static final int LARGEST_BUFFER = 1 << 16;

    /** Stack that reading and checking need, or null if every thread has it. */
    final @Nullable StackNeed stack;

    private final String schemaLocation;
    private @Nullable SpareDocuments documents;
    private boolean isUsed;

    /** A little more than the length of the last text that was written. */
    private int usualBytes = 512;

    /**
     * For codecs of types that are neither recursive nor nested deep.
     *
     * @param schemaLocation the URI of the schema of the type, or "" if it has no schema of its own
     */
    protected Codec(String schemaLocation) {
        this(schemaLocation, null);
    }

    /**
     * For codecs of types that are recursive or nested deep. At most {@code once + perLevel * depth} types or schemas
     * are at work at the same time.
     */
    protected Codec(String schemaLocation, int once, int perLevel) {
        this(schemaLocation, new StackNeed(once, perLevel));
    }

    private Codec(String schemaLocation, @Nullable StackNeed stack) {
        this.schemaLocation = schemaLocation;
        this.stack = stack;
    }

    /**
     * Validates and reads a value in one pass.
     *
     * @return null if the value is not valid or does not fit the Java type; also for a JSON null if
     * {@link #readsNull()}
     */
    public abstract @Nullable T read(JsonDocument d, int at);

    @Override
    public abstract void write(JsonWriter w, T value);

    /**
     * Returns whether a value is valid. Reports the violations to the evaluation and ends it.
     *
     * @param e receives the violations; null if they are not needed
     */
    public abstract boolean check(JsonDocument d, int at, @Nullable Evaluation e);

    @Override
    public final String schemaLocation() {
        return schemaLocation;
    }

    /** Returns whether null is a value of the type, so that {@link #read} returns null for a JSON null. */
    public boolean readsNull() {
        return false;
    }

    /**
     * Initializes the classes that reading and checking may use, if the schema is recursive; see
     * {@link Initialization}. Called before a deeply nested document is read.
     */
    protected void initialize() {}

    /**
     * Returns the schemas of the type as data, with its own schema as the root. Returns null if they were not
     * generated.
     */
    protected @Nullable OutputProgram program() {
        return null;
    }

    /** Returns the secrets of the schema of the type, or null if it has none. */
    protected @Nullable Secrets secrets() {
        return null;
    }

    @Override
    public final boolean hasSecrets() {
        return secrets() != null;
    }

    @Override
    public final SchemaValidator validator() {
        return new CodecValidator(this);
    }

    @Override
    public final T fromJson(byte[] json) {
        SpareDocuments spares = documents();
        if (spares == null) {
            return fromJson(JsonDocument.ofFirst(json));
        }
        JsonDocument document = spares.borrow();
        try {
            document.parse(json);
            return fromJson(document);
        } finally {
            spares.giveBack(document);
        }
    }

    /** Returns the documents for texts in memory, or null for the first text. Many programs read no other. */
    final @Nullable SpareDocuments documents() {
        SpareDocuments existing = documents;
        if (existing == null && isUsed) {
            existing = new SpareDocuments();
            documents = existing;
        }
        isUsed = true;
        return existing;
    }

    @Override
    public final T fromJson(String json) {
        return fromJson(Utf8.bytes(json));
    }

    @Override
    public final T fromJson(InputStream json) {
        return fromJson(JsonDocument.of(json));
    }

    @Override
    public final T fromJson(JsonData json) {
        return fromJson(JsonDocument.of(json));
    }

    @Override
    public final ReadResult<T> tryFromJson(byte[] json) {
        SpareDocuments spares = documents();
        if (spares == null) {
            return tryFromJson(JsonDocument.ofFirst(json));
        }
        JsonDocument document = spares.borrow();
        try {
            document.parse(json);
            return tryFromJson(document);
        } finally {
            spares.giveBack(document);
        }
    }

    @Override
    public final ReadResult<T> tryFromJson(String json) {
        return tryFromJson(Utf8.bytes(json));
    }

    @Override
    public final ReadResult<T> tryFromJson(InputStream json) {
        return tryFromJson(JsonDocument.of(json));
    }

    @Override
    public final ReadResult<T> tryFromJson(JsonData json) {
        return tryFromJson(JsonDocument.of(json));
    }

    @Override
    public final T fromJson(JsonDocument d) {
        return (stack == null || d.depthBound() <= stack.levels) ? fromJsonHere(d) : DeepRead.fromJson(this, stack, d);
    }

    /** Reads a document with the stack of this thread. */
    final T fromJsonHere(JsonDocument d) {
        T value;
        try {
            value = readWhole(d);
        } catch (RuntimeException e) {
            throw Refusal.exception(this, d, e);
        }
        if (value == null && !isNull(d)) {
            throw Refusal.exception(this, d, null);
        }
        return value(value);
    }

    @Override
    public final ReadResult<T> tryFromJson(JsonDocument d) {
        return (stack == null || d.depthBound() <= stack.levels)
                ? tryFromJsonHere(d)
                : DeepRead.tryFromJson(this, stack, d);
    }

    /** Reads a document with the stack of this thread. Returns the value or the violations. */
    final ReadResult<T> tryFromJsonHere(JsonDocument d) {
        T value;
        try {
            value = readWhole(d);
        } catch (RuntimeException e) {
            return Refusal.result(this, d, e);
        }
        return value == null && !isNull(d) ? Refusal.result(this, d, null) : new ReadResult.Valid<>(value(value));
    }

    /** Casts a value that is null only if T is nullable. */
    @SuppressWarnings("NullAway") // The analysis assumes that T is never nullable.
    static <T extends @Nullable Object> T value(@Nullable T value) {
        return value;
    }

    private @Nullable T readWhole(JsonDocument d) {
        try {
            return d.tokenCount() == 0 ? null : read(d, 0);
        } catch (StackOverflowError deep) {
            throw Refusal.ofStack();
        }
    }

    private boolean isNull(JsonDocument d) {
        return readsNull() && d.tokenCount() > 0 && d.isNull(0);
    }

    @Override
    public final byte[] toJson(T value) {
        return writerWith(value).toByteArray();
    }

    @Override
    public final String toJsonString(T value) {
        return writerWith(value).toString();
    }

    /**
     * Writes a value in a thread with a large stack, since it is nested deep in other values. For generated writers of
     * recursive types, if the writer {@linkplain JsonWriter#isDeep is deep}.
     */
    protected final void writeDeep(JsonWriter w, T value) {
        DeepWrite.of(this, w, value);
    }

    /**
     * Returns the values that a value consists of, if the type can contain itself or is nested deep; null for all other
     * types. See {@link DeepEquality}.
     */
    protected @Nullable Object @Nullable [] parts(T value) {
        return null;
    }

    private JsonWriter writerWith(T value) {
        JsonWriter writer = new JsonWriter(usualBytes);
        write(writer, value);
        usualBytes = Math.min(writer.length() + (writer.length() >> 3), LARGEST_BUFFER);
        return writer;
    }

    /**
     * Returns the exception for a builder of an object that lacks required properties. It has these and all other
     * violations.
     *
     * @param names the names of the properties
     * @param values the values of the properties in the same order, null for those that are absent, and then the map of
     * other properties if the type has one. A null that is a value is {@link JsonData#ofNull()}. A value whose class
     * does not determine its JSON is converted by {@link #data}.
     */
    public final RuntimeException incomplete(StringTable names, @Nullable Object... values) {
        return Refusal.exception(this, IncompleteValue.object(names, values), null);
    }

    /**
     * Returns the exception for a builder of an array that lacks required items, as {@link #incomplete}.
     *
     * @param rest the items after those that the schema names
     * @param items the items that the schema names
     */
    public final RuntimeException incompleteTuple(List<?> rest, @Nullable Object... items) {
        return Refusal.exception(this, IncompleteValue.array(rest, items), null);
    }

    /** Returns the exception as {@link #incompleteTuple(List, Object...)}, for items that {@link #data} converts. */
    public final RuntimeException incompleteTuple(@Nullable JsonData rest, @Nullable Object... items) {
        return incompleteTuple(rest instanceof JsonArray array ? array.items() : List.of(), items);
    }

    /**
     * Writes a list or map with values of this codec that was read from a large document. Does nothing and returns
     * false for others.
     */
    boolean writesLarge(JsonWriter w, Object collection) {
        return false;
    }

    /** Returns a value as JSON, or null if it is null. */
    public final @Nullable JsonData data(@Nullable T value) {
        return value == null ? null : JsonData.parse(toJson(value));
    }
}
