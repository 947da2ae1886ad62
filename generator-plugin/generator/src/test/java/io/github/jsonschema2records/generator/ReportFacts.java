package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds for the reports of any run: they leave nothing out, and their places are where things stand. */
final class ReportFacts {

    private static final String PLACE = "  .+:[1-9][0-9]*:[1-9][0-9]*: .+";
    private static final List<String> TITLES =
            List.of("types", "unions", "patterns", "dynamic references", "unevaluated", "verdicts");

    private final Path folder;
    private final Decisions decisions;

    /**
     * The reports of a run.
     *
     * @param folder where the schemas are
     */
    ReportFacts(Path folder, Decisions decisions) {
        this.folder = folder;
        this.decisions = decisions;
    }

    /** Every keyword is counted once, has a use, and stands where the report says. */
    void coverageIsComplete() {
        JsonObject report = (JsonObject) JsonData.parse(decisions.coverage());
        JsonObject summary = (JsonObject) report.get("summary");
        JsonObject keywords = (JsonObject) summary.get("keywords");
        List<JsonObject> all = ((JsonArray) report.get("occurrences"))
                .items().stream().map(JsonObject.class::cast).toList();

        assertThat(all)
                .extracting(use -> text(use, "document") + "#" + text(use, "pointer"))
                .doesNotHaveDuplicates();
        assertThat(count(summary.get("total"))).isEqualTo(all.size());
        assertThat(keywords.members().values().stream()
                        .mapToInt(ReportFacts::count)
                        .sum())
                .isEqualTo(all.size());
        assertThat(all).allSatisfy(use -> {
            assertThat(((JsonArray) use.get("uses")).items()).isNotEmpty();
            assertThat(text(use, "note")).doesNotContain("a fault of the generator");
            assertThat(text(use, "pointer"))
                    .endsWith("/" + text(use, "keyword").replace("~", "~0").replace("/", "~1"));
        });
        all.stream()
                .collect(Collectors.groupingBy(use -> text(use, "document")))
                .forEach(this::standThere);
    }

    /** Whether keywords stand at their lines and columns, in a JSON document of the folder. */
    private void standThere(String document, List<JsonObject> uses) {
        Path file = folder.resolve(document);
        if (document.endsWith(".json") && Files.exists(file)) {
            String[] lines = ProjectFiles.read(file).split("\r\n|\r|\n", -1);
            assertThat(uses).allSatisfy(use -> standsThere(use, lines));
        }
    }

    private static void standsThere(JsonObject use, String[] lines) {
        String line = lines[number(use.get("line")) - 1];
        int at = line.offsetByCodePoints(0, number(use.get("column")) - 1);

        assertThat(line.substring(at))
                .startsWith(JsonData.of(text(use, "keyword")).toString());
    }

    /** Every type and every union is told of, each at its place. */
    void explanationIsComplete() {
        List<String> lines = decisions.explanation().lines();
        NameTable names = decisions.names();

        assertThat(lines).allMatch(line -> TITLES.contains(line) || line.matches(PLACE));
        assertThat(lines.stream().filter(TITLES::contains))
                .containsExactlyElementsOf(
                        TITLES.stream().filter(lines::contains).toList());
        assertThat(IntStream.range(1, lines.size()).mapToObj(i -> lines.subList(i - 1, i + 1)))
                .noneMatch(TITLES::containsAll);
        for (DeclaredType type : decisions.plan().types().types().values()) {
            String name = names.shown(type.id());
            String place = ": #" + type.id().origin().location().pointer();
            assertThat(lines).anyMatch(line -> line.contains(place + " becomes the ") && names(line, name));
            assertThat(lines.stream().filter(line -> line.contains(": reading " + name + ": by ")))
                    .hasSize(type instanceof UnionType ? 1 : 0);
        }
    }

    /** Whether a line has a name as a word of its own. */
    private static boolean names(String line, String name) {
        return (line + " ").contains(" " + name + " ") || line.contains(" " + name + ": ");
    }

    private static int count(JsonData summary) {
        return number(((JsonObject) summary).get("occurrences"));
    }

    private static int number(JsonData number) {
        return (int) ((JsonNumber) number).longValue();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.value() : "";
    }
}
