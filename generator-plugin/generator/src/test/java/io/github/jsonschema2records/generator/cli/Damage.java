package io.github.jsonschema2records.generator.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What went wrong when SchemaStore's fixtures, many of them YAML, were converted to JSON; and how it is undone. */
enum Damage {
    YAML_ON("github-workflow", "the key `on` has become `true`, which is what YAML 1.1 reads", "\"true\":", "\"on\":"),
    YAML_YES(
            "clang-format-18.x",
            "the text `Yes` has become `true`, which is what YAML 1.1 reads",
            "\"AlwaysBreakTemplateDeclarations\": true",
            "\"AlwaysBreakTemplateDeclarations\": \"Yes\""),
    BYTE_ORDER_MARK(
            "venvironment-schema", "the byte order mark of the file has become part of the first key", "\\ufeff", "");

    private final String schema;
    private final String what;
    private final String damaged;
    private final String whole;

    /**
     * Some damage.
     *
     * @param schema how the names of the schemas start whose fixtures have it
     * @param what what happened, as half a sentence
     * @param damaged the text that gives it away
     * @param whole what stood there
     */
    Damage(String schema, String what, String damaged, String whole) {
        this.schema = schema;
        this.what = what;
        this.damaged = damaged;
        this.whole = whole;
    }

    /** The schemas whose fixtures have it. */
    String schemas() {
        return schema;
    }

    /** What happened. */
    String what() {
        return what;
    }

    /** The test as it was before the damage; empty where it has none. */
    Optional<SuiteCase> undo(SuiteGroup group, SuiteCase test) {
        String text = new String(test.data(), StandardCharsets.UTF_8);
        if (!group.description().startsWith(schema) || !text.contains(damaged)) {
            return Optional.empty();
        }
        byte[] data = text.replace(damaged, whole).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new SuiteCase(test.description(), data, test.valid()));
    }
}
