package io.github.jsonschema2records.generator.report;

import static java.util.Comparator.comparing;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Formats a coverage report as JSON: a summary by keyword, then one line for each occurrence, in the order of documents
 * and positions.
 */
final class CoverageJson {

    private final DocumentNames documents;
    private final List<KeywordUse> uses;

    CoverageJson(DocumentNames documents, List<KeywordUse> uses) {
        this.documents = documents;
        this.uses = uses.stream()
                .sorted(comparing(this::document)
                        .thenComparing(use -> use.occurrence().position()))
                .toList();
    }

    String text() {
        List<String> lines = List.of(
                "{",
                "  \"format\": \"jsonschema2records coverage 1\",",
                "  \"summary\": {",
                "    \"total\": " + counts(uses) + ",",
                "    \"keywords\": {",
                keywords(),
                "    }",
                "  },",
                "  \"occurrences\": [",
                occurrences(),
                "  ]",
                "}",
                "");
        return String.join("\n", lines);
    }

    private String keywords() {
        Map<String, List<KeywordUse>> byName = new TreeMap<>(uses.stream()
                .collect(Collectors.groupingBy(use -> use.occurrence().name())));
        return byName.entrySet().stream()
                .map(e -> "      " + SourceJson.quote(e.getKey()) + ": " + counts(e.getValue()))
                .collect(Collectors.joining(",\n"));
    }

    /** Counts the occurrences, and those of each use. An occurrence with two uses counts for both. */
    private static String counts(List<KeywordUse> some) {
        List<String> counts = new ArrayList<>(List.of("\"occurrences\": " + some.size()));
        for (Use use : Use.values()) {
            long count = some.stream().filter(u -> u.uses().contains(use)).count();
            if (count > 0) {
                counts.add("\"" + use.label() + "\": " + count);
            }
        }
        return "{ " + String.join(", ", counts) + " }";
    }

    private String occurrences() {
        return uses.stream().map(use -> "    " + line(use)).collect(Collectors.joining(",\n"));
    }

    private String line(KeywordUse use) {
        String name = use.occurrence().name();
        SourcePosition position = use.occurrence().position();
        List<String> members = new ArrayList<>(List.of(
                member("document", document(use)),
                "\"line\": " + position.line(),
                "\"column\": " + position.column(),
                member("pointer", JsonPointer.append(use.schema().location().pointer(), name)),
                member(
                        "keywordLocation",
                        JsonPointer.append(use.schema().location().display(), name)),
                member("keyword", name),
                "\"uses\": " + labels(use)));
        if (use.note() != null) {
            members.add(member("note", use.note()));
        }
        return "{ " + String.join(", ", members) + " }";
    }

    private static String labels(KeywordUse use) {
        return use.uses().stream().map(u -> '"' + u.label() + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    private static String member(String name, String value) {
        return '"' + name + "\": " + SourceJson.quote(value);
    }

    private String document(KeywordUse use) {
        return documents.of(use.schema().location().document());
    }
}
