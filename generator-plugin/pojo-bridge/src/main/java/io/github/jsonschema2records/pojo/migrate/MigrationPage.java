package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.pojo.migrate.Comparison.PropertyChange;
import io.github.jsonschema2records.pojo.migrate.Comparison.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a migration as a page for a pull request, in Markdown. */
final class MigrationPage {

    private final Migration migration;
    private final List<String> lines = new ArrayList<>();

    private MigrationPage(Migration migration) {
        this.migration = migration;
    }

    /**
     * Returns the page.
     *
     * @param title what is migrated: the project, and the execution if there are several
     */
    static String of(String title, Migration migration) {
        MigrationPage page = new MigrationPage(migration);
        page.add("# From jsonschema2pojo to jsonschema2records: " + title, "", page.summary(), "");
        page.configuration();
        page.parameters();
        page.remarks();
        page.types();
        page.properties();
        page.keywords();
        page.diagnostics();
        return String.join("\n", page.lines);
    }

    /** Returns the number of types and properties of each change, in one line. */
    String summary() {
        Map<Change, Integer> types = new TreeMap<>();
        migration.comparison().types().forEach(type -> types.merge(type.change(), 1, Integer::sum));
        Map<Change, Integer> properties = new TreeMap<>();
        migration.comparison().properties().forEach(property -> properties.merge(property.change(), 1, Integer::sum));
        return "Types: " + counts(types) + ". Properties: " + counts(properties) + ".";
    }

    static String summary(Migration migration) {
        return new MigrationPage(migration).summary();
    }

    private static String counts(Map<Change, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((change, count) -> parts.add(count + " " + change));
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private void configuration() {
        add("## Configuration", "", "```xml", SettingsXml.of(migration.settings()), "```", "");
        add(
                "The plug-in needs the dependency `io.github.jsonschema2records:jsonschema2records-pojo-bridge`, for the names"
                        + (migration.settings().annotators().isEmpty()
                                ? "."
                                : " and the annotators, and their artifact."));
        add("");
    }

    private void parameters() {
        add("## Parameters", "", "| parameter | value | | here |", "|---|---|---|---|");
        for (PojoParameter parameter : PojoParameter.all()) {
            if (migration.old().has(parameter.name())) {
                row(
                        "`" + parameter.name() + "`",
                        code(migration.old().shown(parameter.name())),
                        parameter.kind().toString(),
                        withoutLinks(parameter.here()));
            }
        }
        add("");
    }

    private static String withoutLinks(String text) {
        return text.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }

    private void remarks() {
        if (!migration.remarks().isEmpty()) {
            add("## To decide", "");
            migration.remarks().forEach(remark -> add("- " + remark));
            add("");
        }
    }

    private void types() {
        add("## Types", "", "| jsonschema2pojo | here | |", "|---|---|---|");
        for (TypeChange type : migration.comparison().types()) {
            row(code(type.before()), code(type.after()), type.change().toString());
        }
        add("");
    }

    private void properties() {
        add("## Properties", "", "Getters become accessors. Setters become methods of the builder.", "");
        add("| type | property | jsonschema2pojo | here | |", "|---|---|---|---|---|");
        boolean initialized = migration.old().flag("initializeCollections", true);
        for (PropertyChange property : migration.comparison().properties()) {
            boolean emptied = initialized
                    && !property.before().isEmpty()
                    && !property.emptied().isEmpty();
            String after = code(property.after())
                    + (emptied ? ", or `" + property.emptied() + "()`, which is never null" : "");
            row(
                    code(property.type()),
                    code(property.json()),
                    code(property.before()),
                    after,
                    property.change().toString());
        }
        add("");
    }

    private void keywords() {
        add("## Keywords that jsonschema2pojo ignored", "");
        if (migration.contents().ignored().isEmpty()) {
            add("None.", "");
            return;
        }
        add("JSON that violates them is refused now.", "", "| keyword | uses |", "|---|---|");
        migration.contents().ignored().forEach((keyword, uses) -> row(code(keyword), uses.toString()));
        add("");
    }

    private void diagnostics() {
        add("## Messages about the schemas", "");
        if (migration.diagnostics().isEmpty()) {
            add("None.", "");
        } else {
            add("```text");
            migration.diagnostics().stream().map(Diagnostic::text).forEach(this::add);
            add("```", "");
        }
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }

    private void row(String... cells) {
        add("| " + String.join(" | ", cells) + " |");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
