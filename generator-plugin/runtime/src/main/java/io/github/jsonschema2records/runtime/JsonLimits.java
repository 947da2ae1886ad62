package io.github.jsonschema2records.runtime;

/**
 * What a {@link JsonDocument} accepts at most; a text beyond a limit is refused with {@link SyntaxError#isLimit()}.
 *
 * <p>Immutable. Start from {@link #DEFAULTS} and change what differs:
 * {@code JsonLimits.DEFAULTS.withMaxDepth(64)}.
 */
public final class JsonLimits {

    /** The most bytes a document can have, whatever the limits say: offsets on the tape have 30 bits. */
    public static final int LARGEST_DOCUMENT = (1 << 30) - 1;

    /**
     * Depth 1,000 (what Amazon EventBridge allows), documents and strings of 64 MiB, numbers of 1,000 bytes, no duplicate
     * names, and 100,000,000 steps.
     */
    public static final JsonLimits DEFAULTS = new JsonLimits(1_000, 64 << 20, 64 << 20, 1_000, false, 100_000_000);

    private final int maxDepth;
    private final int maxDocumentBytes;
    private final int maxStringBytes;
    private final int maxNumberBytes;
    private final boolean allowsDuplicateNames;
    private final long maxSteps;

    private JsonLimits(
            int maxDepth,
            int maxDocumentBytes,
            int maxStringBytes,
            int maxNumberBytes,
            boolean allowsDuplicateNames,
            long maxSteps) {
        this.maxDepth = maxDepth;
        this.maxDocumentBytes = maxDocumentBytes;
        this.maxStringBytes = maxStringBytes;
        this.maxNumberBytes = maxNumberBytes;
        this.allowsDuplicateNames = allowsDuplicateNames;
        this.maxSteps = maxSteps;
    }

    /** The number of containers that may be open at once: {@code [[]]} has depth 2, a bare string depth 0. */
    public int maxDepth() {
        return maxDepth;
    }

    /** The number of bytes one JSON text may have. */
    public int maxDocumentBytes() {
        return maxDocumentBytes;
    }

    /** The number of bytes a string or a member's name may have between its quotes, escapes as written. */
    public int maxStringBytes() {
        return maxStringBytes;
    }

    /**
     * The number of bytes a number may have; also the number of digits an integer such as {@code 1e400} may need when
     * it is written out ({@link JsonDocument#fitsBigInteger(int)}).
     */
    public int maxNumberBytes() {
        return maxNumberBytes;
    }

    /**
     * Returns whether an object may have several members of the same name. RFC 8259 (section 4) says that names should be unique,
     * I-JSON (RFC 7493, section 2.3) that they must be. If not allowed, the text is refused at the second one. If allowed,
     * the last member of a name counts and the others are left out while parsing, so that validators, readers and
     * {@link JsonData} agree. Names that are equal after unescaping are the same.
     */
    public boolean allowsDuplicateNames() {
        return allowsDuplicateNames;
    }

    /**
     * How many steps may be taken for one document once it is parsed. A step is a schema applied to a value that it has not
     * been applied to before. Checks and readers count only the schemas whose verdicts they remember: those of recursive
     * schemas that reach a value on more than one way. Standard output and annotations count every schema. The steps grow
     * with the document and not with the number of ways, so this is a safeguard.
     *
     * <p>Each of these has this number of steps for itself:
     *
     * <ul>
     *   <li>To decide whether the document is valid and to read values from it, all calls since the last parse together. They
     *       share what they remember, so asking again takes no steps. Beyond, the document has a {@link Violation} of kind
     *       {@link ViolationKind#LIMIT} until the next parse, and is not valid. A reader may take fewer steps than a check.
     *   <li>Each time, to find out why the document is not valid. Beyond, there is a violation of kind {@code LIMIT} in place
     *       of all others.
     *   <li>Each call of {@link SchemaValidator#output(JsonDocument, io.github.jsonschema2records.runtime.OutputFormat)
     *       output} in another format than {@code FLAG}. Beyond, it has the verdict and the violations, but no annotations.
     *   <li>Each call of {@link SchemaValidator#annotations(JsonDocument) annotations}. Beyond, it throws an
     *       {@link InvalidInstanceException} with a violation of kind {@code LIMIT}.
     * </ul>
     */
    public long maxSteps() {
        return maxSteps;
    }

    /**
     * These limits with another depth.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxDepth(int value) {
        return new JsonLimits(
                checked(value), maxDocumentBytes, maxStringBytes, maxNumberBytes, allowsDuplicateNames, maxSteps);
    }

    /**
     * These limits with another document size in bytes; what is beyond {@link #LARGEST_DOCUMENT} is cut to it.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxDocumentBytes(int value) {
        int bytes = Math.min(checked(value), LARGEST_DOCUMENT);
        return new JsonLimits(maxDepth, bytes, maxStringBytes, maxNumberBytes, allowsDuplicateNames, maxSteps);
    }

    /**
     * These limits with another string length in bytes.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxStringBytes(int value) {
        return new JsonLimits(
                maxDepth, maxDocumentBytes, checked(value), maxNumberBytes, allowsDuplicateNames, maxSteps);
    }

    /**
     * These limits with another number length in bytes. Converting a number to {@code BigInteger} or {@code BigDecimal}
     * takes time that grows with the square of its length, so raise this with care.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxNumberBytes(int value) {
        return new JsonLimits(
                maxDepth, maxDocumentBytes, maxStringBytes, checked(value), allowsDuplicateNames, maxSteps);
    }

    /** These limits, with {@linkplain #allowsDuplicateNames() duplicate names} allowed or not. */
    public JsonLimits withDuplicateNames(boolean allowed) {
        return new JsonLimits(maxDepth, maxDocumentBytes, maxStringBytes, maxNumberBytes, allowed, maxSteps);
    }

    /**
     * These limits with another number of steps.
     *
     * @throws IllegalArgumentException if {@code value} is negative
     */
    public JsonLimits withMaxSteps(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a limit must not be negative: " + value);
        }
        return new JsonLimits(maxDepth, maxDocumentBytes, maxStringBytes, maxNumberBytes, allowsDuplicateNames, value);
    }

    private static int checked(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a limit must not be negative: " + value);
        }
        return value;
    }
}
