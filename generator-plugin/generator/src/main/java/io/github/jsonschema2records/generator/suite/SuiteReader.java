package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.suite.SuiteFiles.Candidate;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads a file in the format of the JSON Schema test suite: an array of groups, each with a {@code schema} and {@code
 * tests}, and each test with {@code data} and {@code valid}. Schemas and data are cut out of the text, so that nothing
 * is lost.
 */
public final class SuiteReader {

    /**
     * Limits of depth and length larger than those of instances, since a test may expect that such data is refused. A
     * file is at most as large as an instance.
     */
    private static final JsonLimits LIMITS = JsonLimits.DEFAULTS
            .withMaxDepth(1_000_000)
            .withMaxNumberBytes(JsonLimits.LARGEST_DOCUMENT)
            .withMaxStringBytes(JsonLimits.LARGEST_DOCUMENT)
            .withDuplicateNames(true);

    private static final String FORMAT = "an array of groups, each an object with \"schema\" and \"tests\"";

    private final String file;
    private final URI uri;
    private final JsonDocument d;

    private SuiteReader(String file, URI uri, JsonDocument d) {
        this.file = file;
        this.uri = uri;
        this.d = d;
    }

    /**
     * Returns the groups of a file.
     *
     * @throws IOException if it cannot be read
     * @throws UnreadableSuiteException if it is not JSON or has another format
     */
    public static List<SuiteGroup> read(Candidate file) throws IOException, UnreadableSuiteException {
        JsonDocument d = new JsonDocument(LIMITS);
        try (InputStream in = Files.newInputStream(file.path())) {
            d.parse(in); // Ends early if the file is too large.
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return new SuiteReader(file.display(), file.uri(), d).read();
    }

    private List<SuiteGroup> read() throws UnreadableSuiteException {
        SyntaxError failure = d.failure();
        if (failure != null) {
            throw UnreadableSuiteException.faulty(
                    new SourcePosition(file, failure.line(), failure.column()), failure.message());
        }
        if (!isSuite()) {
            throw UnreadableSuiteException.foreign(file, "this is not a test file: " + FORMAT);
        }
        List<SuiteGroup> groups = new ArrayList<>();
        for (int at = d.first(0); at < d.end(0); at = d.next(at)) {
            groups.add(group(at, groups.size() + 1));
        }
        return groups;
    }

    /** Returns whether the file is meant to have tests, possibly with mistakes. */
    private boolean isSuite() {
        if (!d.isArray(0)) {
            return false;
        }
        for (int at = d.first(0); at < d.end(0); at = d.next(at)) {
            if (d.isObject(at) && d.find(at, "tests") >= 0) {
                return true;
            }
        }
        return d.first(0) == d.end(0);
    }

    private SuiteGroup group(int at, int number) throws UnreadableSuiteException {
        require(d.isObject(at), at, "a group is an object");
        int schema = member(at, "schema", "a group");
        int tests = member(at, "tests", "a group");
        require(d.isArray(tests), tests, "\"tests\" is an array");
        List<SuiteCase> cases = new ArrayList<>();
        for (int test = d.first(tests); test < d.end(tests); test = d.next(test)) {
            cases.add(test(test, cases.size() + 1));
        }
        int offset = d.startOffset(schema);
        String text = new String(d.copy(schema), StandardCharsets.UTF_8);
        String description = description(at, "group " + number);
        return new SuiteGroup(file, uri, description, d.line(offset), d.column(offset), text, List.copyOf(cases));
    }

    private SuiteCase test(int at, int number) throws UnreadableSuiteException {
        require(d.isObject(at), at, "a test is an object");
        int data = member(at, "data", "a test");
        int valid = member(at, "valid", "a test");
        require(d.isBoolean(valid), valid, "\"valid\" is true or false");
        int offset = d.startOffset(at);
        return new SuiteCase(
                description(at, "test " + number),
                d.copy(data),
                d.booleanValue(valid),
                d.line(offset),
                d.column(offset));
    }

    private int member(int object, String name, String owner) throws UnreadableSuiteException {
        int value = d.find(object, name);
        require(value >= 0, object, owner + " has a member \"" + name + "\"");
        return value;
    }

    /** Returns a description on one line, since it is part of lines. */
    private String description(int object, String otherwise) {
        int at = d.find(object, "description");
        String text = at >= 0 && d.isString(at) ? d.string(at) : otherwise;
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private void require(boolean condition, int at, String rule) throws UnreadableSuiteException {
        if (!condition) {
            int offset = d.startOffset(at);
            throw UnreadableSuiteException.faulty(
                    new SourcePosition(file, d.line(offset), d.column(offset)),
                    "this test file is not well-formed: " + rule);
        }
    }
}
