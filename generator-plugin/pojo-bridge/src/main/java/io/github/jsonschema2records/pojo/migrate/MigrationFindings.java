package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a migration to a report: what must be decided, the messages about the schemas, and for programs all changes. */
final class MigrationFindings {

    private static final String DECISION = "migration-decision";

    private MigrationFindings() {}

    /**
     * Adds a finding for each remark and each message.
     *
     * @param plugin where the POM has jsonschema2pojo
     */
    static void add(Migration migration, SourcePosition plugin, FindingReport report) {
        migration
                .remarks()
                .forEach(remark -> report.add(Finding.of(Severity.WARNING, DECISION, plugin, sentence(remark))));
        report.addAll(migration.diagnostics());
    }

    private static String sentence(String remark) {
        return remark.endsWith(".") ? remark.substring(0, remark.length() - 1) : remark;
    }

    /** Returns the content of the page for programs. */
    static JsonObject json(String title, Migration migration) {
        Map<String, JsonData> json = new LinkedHashMap<>();
        json.put("title", JsonData.of(title));
        json.put("configuration", JsonData.of(SettingsXml.of(migration.settings())));
        json.put("parameters", JsonData.of(parameters(migration)));
        json.put("types", JsonData.of(types(migration)));
        json.put("properties", JsonData.of(properties(migration)));
        Map<String, JsonData> ignored = new LinkedHashMap<>();
        migration.contents().ignored().forEach((keyword, uses) -> ignored.put(keyword, JsonData.of(uses)));
        json.put("ignoredKeywords", JsonData.of(ignored));
        return JsonData.of(json);
    }

    private static List<JsonObject> parameters(Migration migration) {
        return PojoParameter.all().stream()
                .filter(parameter -> migration.old().has(parameter.name()))
                .map(parameter -> object(
                        "name", parameter.name(),
                        "value", migration.old().shown(parameter.name()),
                        "kind", parameter.kind().toString()))
                .toList();
    }

    private static List<JsonObject> types(Migration migration) {
        return migration.comparison().types().stream()
                .map(type -> object(
                        "before",
                        type.before(),
                        "after",
                        type.after(),
                        "change",
                        type.change().toString()))
                .toList();
    }

    private static List<JsonObject> properties(Migration migration) {
        return migration.comparison().properties().stream()
                .map(property -> object(
                        "type", property.type(),
                        "property", property.json(),
                        "before", property.before(),
                        "after", property.after(),
                        "change", property.change().toString()))
                .toList();
    }

    /** Returns an object of texts, by name. Empty texts are left out. */
    private static JsonObject object(String... namesAndTexts) {
        Map<String, JsonData> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (!namesAndTexts[i + 1].isEmpty()) {
                members.put(namesAndTexts[i], JsonData.of(namesAndTexts[i + 1]));
            }
        }
        return JsonData.of(members);
    }
}
