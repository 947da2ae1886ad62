package io.github.jsonschema2records.runtime;

/**
 * Limits for parsing and validating one JSON text. They protect against texts that are meant to exhaust memory or time.
 * <pre>{@code
 * JsonLimits limits = JsonLimits.DEFAULTS.withMaxDepth(64).withMaxDocumentBytes(256 << 10);
 * Order order = Order.CODEC.withLimits(limits).fromJson(bytes);
 * boolean valid = OrderValidator.INSTANCE.withLimits(limits).isValid(bytes);
 * JsonDocument document = new JsonDocument(limits); // for all texts that are parsed into it
 * }</pre>
 *
 * <p>A text beyond a limit is refused with a {@link SyntaxError} whose {@link SyntaxError#isLimit()} is true.
 * Immutable.
 */
public final class JsonLimits {

    /** Largest size of a document in bytes, for any limits, because offsets in a document have 30 bits. */
    public static final int LARGEST_DOCUMENT = (1 << 30) - 1;

    /** Number of values if it depends on the size of the document. */
    private static final int UNSET = -1;

    /**
     * Default limits: depth 1,000 (as in Amazon EventBridge), documents and strings of 64 MiB, numbers of 1,000 bytes,
     * no duplicate names, 8,388,608 values, 100,000,000 steps, and as many of patterns.
     */
    public static final JsonLimits DEFAULTS =
            new JsonLimits(1_000, 64 << 20, 64 << 20, 1_000, UNSET, false, 100_000_000, 100_000_000);

    /**
     * Limits for texts of any size, such as those that a program wrote itself: no limits but those of this library for
     * depth, sizes and values, and otherwise the default.
     */
    public static final JsonLimits ANY_SIZE = new JsonLimits(
            LARGEST_DOCUMENT,
            LARGEST_DOCUMENT,
            LARGEST_DOCUMENT,
            LARGEST_DOCUMENT,
            LARGEST_DOCUMENT,
            false,
            100_000_000,
            100_000_000);

    /** Number of values that documents of any size may have by default. */
    private static final int DEFAULT_VALUES = 8 << 20;

    /** Number of bytes for each value of a larger document by default. */
    private static final int BYTES_OF_A_VALUE = 8;

    private final int maxDepth;
    private final int maxDocumentBytes;
    private final int maxStringBytes;
    private final int maxNumberBytes;
    private final int maxValues;
    private final boolean allowsDuplicateNames;
    private final long maxSteps;
    private final long maxPatternSteps;

    private JsonLimits(
            int maxDepth,
            int maxDocumentBytes,
            int maxStringBytes,
            int maxNumberBytes,
            int maxValues,
            boolean allowsDuplicateNames,
            long maxSteps,
            long maxPatternSteps) {
        this.maxDepth = maxDepth;
        this.maxDocumentBytes = maxDocumentBytes;
        this.maxStringBytes = maxStringBytes;
        this.maxNumberBytes = maxNumberBytes;
        this.maxValues = maxValues;
        this.allowsDuplicateNames = allowsDuplicateNames;
        this.maxSteps = maxSteps;
        this.maxPatternSteps = maxPatternSteps;
    }

    /**
     * Returns the largest number of nested arrays and objects. {@code [[]]} has depth 2, and a bare string has depth 0.
     */
    public int maxDepth() {
        return maxDepth;
    }

    /** Returns the largest size of a JSON text in bytes. */
    public int maxDocumentBytes() {
        return maxDocumentBytes;
    }

    /**
     * Returns the largest size of a string or a member name in bytes, without the quotes and with escapes as written.
     */
    public int maxStringBytes() {
        return maxStringBytes;
    }

    /**
     * Returns the largest length of a number in bytes. It is also the largest number of digits of an integer such as
     * {@code 1e400} when it is converted ({@link JsonDocument#fitsBigInteger(int)}).
     */
    public int maxNumberBytes() {
        return maxNumberBytes;
    }

    /**
     * Returns the largest number of values of a document: scalars, arrays and objects at any depth, and the names of
     * members, which count too. Parsing takes 8 bytes of memory for each, so {@code [0,0,0]} takes more memory than its
     * text. The default is 8,388,608, or one for each 8 bytes of {@link #maxDocumentBytes()} if that is more.
     */
    public int maxValues() {
        return maxValues == UNSET ? Math.max(DEFAULT_VALUES, maxDocumentBytes / BYTES_OF_A_VALUE) : maxValues;
    }

    /**
     * Returns whether an object may have several members with the same name. RFC 8259 (section 4) says that names
     * should be unique, and I-JSON (RFC 7493, section 2.3) says that they must be.
     *
     * <p>If duplicates are not allowed, the text is refused. If they are allowed, the last member wins and the others
     * are dropped during parsing, so validators, readers and {@link JsonData} agree. Names are compared after
     * unescaping.
     */
    public boolean allowsDuplicateNames() {
        return allowsDuplicateNames;
    }

    /**
     * Returns the largest number of steps for one document after it is parsed.
     *
     * <p>A step applies one schema to one value for the first time. Validators and readers only count the schemas whose
     * verdicts they remember: those of recursive schemas that reach a value on several paths. Standard output and
     * annotations count all schemas. The steps are proportional to the document and do not depend on the number of
     * paths, so this limit is a safeguard.
     *
     * <p>The limit applies to each of these separately:
     * <ul>
     * <li>All calls since the last parse that decide whether the document is valid or read values from it, together.
     * They share their verdicts, so a repeated call takes no steps. Beyond the limit, the document is not valid and has
     * a {@link Violation} of kind {@link ViolationKind#LIMIT} until the next parse. A reader may take fewer steps than
     * a validator.
     * <li>Each search for the violations of an invalid document. Beyond the limit, a violation of kind {@code LIMIT}
     * replaces all others.
     * <li>Each call of {@link SchemaValidator#output(JsonDocument, OutputFormat) output} in a format other than
     * {@code FLAG}. Beyond the limit, the output has the verdict and the violations, but no annotations.
     * <li>Each call of {@link SchemaValidator#annotations(JsonDocument) annotations}. Beyond the limit, it throws an
     * {@link InvalidInstanceException} with a violation of kind {@code LIMIT}.
     * </ul>
     */
    public long maxSteps() {
        return maxSteps;
    }

    /**
     * Returns the largest number of steps of all patterns without an automaton at build time, for one document. Such
     * patterns need backtracking, about which the generator warns, or have an automaton that is too large, which is built
     * while texts are matched. Other patterns take no steps.
     *
     * <p>A step is one instruction of the matcher. A search takes a few steps for each character, unless the text or
     * the pattern is meant to be slow. An automaton takes steps to build a state, and none in a known state. Each pattern searches each string once, so repeated calls take no steps. The
     * steps are counted since the last parse. Beyond the limit there is a {@link Violation} of kind
     * {@link ViolationKind#LIMIT} at the string, and the same calls are affected as for {@link #maxSteps()}. Apart from
     * this limit, each search with backtracking has its own: 100,000 steps and 1,000 for each character of the string.
     */
    public long maxPatternSteps() {
        return maxPatternSteps;
    }

    /**
     * Returns a copy with another depth. Documents that are nested deep are handled in a thread with a large stack, of at
     * most 1 GB. With 10,000 levels or more, some schemas may need more, so their documents exceed a limit.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxDepth(int value) {
        Draft draft = new Draft(this);
        draft.maxDepth = checked(value);
        return draft.limits();
    }

    /**
     * Returns a copy with another document size in bytes. Values above {@link #LARGEST_DOCUMENT} are reduced to it.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxDocumentBytes(int value) {
        Draft draft = new Draft(this);
        draft.maxDocumentBytes = Math.min(checked(value), LARGEST_DOCUMENT);
        return draft.limits();
    }

    /**
     * Returns a copy with another string length in bytes.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxStringBytes(int value) {
        Draft draft = new Draft(this);
        draft.maxStringBytes = checked(value);
        return draft.limits();
    }

    /**
     * Returns a copy with another number length in bytes. Raise it with care: converting a number to {@code BigInteger}
     * or {@code BigDecimal} takes time quadratic in its length.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxNumberBytes(int value) {
        Draft draft = new Draft(this);
        draft.maxNumberBytes = checked(value);
        return draft.limits();
    }

    /**
     * Returns a copy with another number of values. It no longer depends on the size of the document.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxValues(int value) {
        Draft draft = new Draft(this);
        draft.maxValues = checked(value);
        return draft.limits();
    }

    /** Returns a copy that allows or refuses {@linkplain #allowsDuplicateNames() duplicate names}. */
    public JsonLimits withDuplicateNames(boolean allowed) {
        Draft draft = new Draft(this);
        draft.allowsDuplicateNames = allowed;
        return draft.limits();
    }

    /**
     * Returns a copy with another number of steps.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxSteps(long value) {
        Draft draft = new Draft(this);
        draft.maxSteps = checked(value);
        return draft.limits();
    }

    /**
     * Returns a copy with another number of steps of patterns.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxPatternSteps(long value) {
        Draft draft = new Draft(this);
        draft.maxPatternSteps = checked(value);
        return draft.limits();
    }

    private static int checked(int value) {
        return (int) checked((long) value);
    }

    private static long checked(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a limit must not be negative: " + value);
        }
        return value;
    }

    /** Copy of limits that can be changed. */
    private static final class Draft {

        int maxDepth;
        int maxDocumentBytes;
        int maxStringBytes;
        int maxNumberBytes;
        int maxValues;
        boolean allowsDuplicateNames;
        long maxSteps;
        long maxPatternSteps;

        Draft(JsonLimits limits) {
            maxDepth = limits.maxDepth;
            maxDocumentBytes = limits.maxDocumentBytes;
            maxStringBytes = limits.maxStringBytes;
            maxNumberBytes = limits.maxNumberBytes;
            maxValues = limits.maxValues;
            allowsDuplicateNames = limits.allowsDuplicateNames;
            maxSteps = limits.maxSteps;
            maxPatternSteps = limits.maxPatternSteps;
        }

        JsonLimits limits() {
            return new JsonLimits(
                    maxDepth,
                    maxDocumentBytes,
                    maxStringBytes,
                    maxNumberBytes,
                    maxValues,
                    allowsDuplicateNames,
                    maxSteps,
                    maxPatternSteps);
        }
    }
}
