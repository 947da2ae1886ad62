package io.github.jsonschema2records.fuzz.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of the fixtures and of the corpora. The first two bytes of an input choose one and the kind of instance: a
 * changed instance of the schema, or the text itself.
 */
public final class Subjects {

    /** The number of bytes that choose. */
    private static final int CHOICE = 2;

    private static final int FORMATS = 1;
    private static final int TEXT = 2;

    /** The fixtures that have something to decide; one of each kind. */
    private static final List<String> FIXTURES = List.of(
            "additional-properties-typed",
            "all-of",
            "branch-filters",
            "conditional",
            "const",
            "defaults",
            "dependent",
            "dynamic-ref",
            "integers",
            "large-unions",
            "map",
            "merged-items",
            "nullable-union",
            "numbers",
            "open-enum",
            "pattern-properties",
            "prefix-items",
            "property-names",
            "recursive",
            "sets",
            "strings",
            "three-state",
            "tuples",
            "unevaluated-branches",
            "unevaluated-items",
            "unevaluated-properties",
            "union-by-const",
            "union-by-required",
            "union-by-trial",
            "union-of-unions");

    private final List<SchemaFolder> folders = new ArrayList<>();
    private final Map<Integer, Subject> made = new HashMap<>();

    /** Finds the schemas. Says so if there are no corpora. */
    public Subjects() {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        SchemaFolder.in(module.resolveSibling("generator").resolve("src/test/fixtures")).stream()
                .filter(folder -> FIXTURES.contains(folder.name()))
                .forEach(folders::add);
        Path shared = module.resolve(System.getProperty("shared.dir", "../../../shared"));
        List<SchemaFolder> corpora = SchemaFolder.in(shared.resolve("bench/corpora"));
        if (corpora.isEmpty()) {
            System.out.println("skipped: no bench/corpora in the folder that shared.dir names");
        }
        folders.addAll(corpora);
    }

    /** An instance of a schema. */
    public static final class Case {

        private final Subject subject;
        private final byte[] json;

        Case(Subject subject, byte[] json) {
            this.subject = subject;
            this.json = json;
        }

        /** Returns the schema. */
        public Subject subject() {
            return subject;
        }

        /** Returns the text of the instance, which is not copied. */
        public byte[] json() {
            return json;
        }

        /** Returns the text for messages. */
        public String text() {
            return subject.name() + ": " + new String(json, StandardCharsets.UTF_8);
        }
    }

    /** Returns the case that an input chooses, or null if it is too short. */
    public @Nullable Case of(byte[] input) {
        if (input.length < CHOICE) {
            return null;
        }
        boolean formats = (input[1] & FORMATS) != 0;
        int number = (input[0] & 0xff) % folders.size();
        Subject subject =
                made.computeIfAbsent(formats ? -1 - number : number, key -> new Subject(folders.get(number), formats));
        byte[] json = (input[1] & TEXT) == 0
                ? subject.mutant(new InputRandom(input, CHOICE))
                : Arrays.copyOfRange(input, CHOICE, input.length);
        return new Case(subject, json);
    }
}
