package io.github.jsonschema2records.generator.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LintCheckTest {

    private static final Pattern WARNING = Pattern.compile("(?:warning|error)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    private static Finding finding(Severity severity, String id) {
        return Finding.of(severity, id, SourcePosition.startOf("a.json"), "is odd");
    }

    /** The index of the pages and the list that the command prints have the same words. */
    @Test
    void everyCheckHasTheReasonOfItsPage() {
        String index = ProjectFiles.read(ProjectFiles.DIAGNOSTIC_PAGES.resolve("README.md"));

        assertThat(LintCheck.all())
                .allSatisfy(check -> assertThat(index)
                        .contains("| [" + check.id() + "](" + check.id() + ".md) | "
                                + check.severity().word() + " | " + check.reason() + " |"));
    }

    @Test
    void everyRuleIsListed() {
        TreeSet<String> reported = new TreeSet<>();
        ProjectFiles.filesIn(ProjectFiles.SOURCES.resolve("lint")).forEach(file -> {
            Matcher matcher = WARNING.matcher(ProjectFiles.read(file));
            while (matcher.find()) {
                reported.add(matcher.group(1));
            }
        });

        assertThat(reported).hasSizeGreaterThan(10);
        assertThat(LintCheck.all()).extracting(LintCheck::id).isSorted().containsAll(reported);
    }

    @Test
    void severitiesAreChosenByIdentifier() {
        LintSeverities severities = LintSeverities.of(
                Map.of("unknown-format", "off", "unused-definition", "error", "refused-value", "note"));

        assertThat(severities.apply(finding(Severity.WARNING, "unknown-format")))
                .isEmpty();
        assertThat(List.of("unused-definition", "refused-value", "no-keywords"))
                .map(id -> severities
                        .apply(finding(Severity.WARNING, id))
                        .orElseThrow()
                        .severity())
                .containsExactly(Severity.ERROR, Severity.NOTE, Severity.WARNING);
        assertThat(severities.apply(finding(Severity.ERROR, "unknown-keyword")))
                .contains(finding(Severity.ERROR, "unknown-keyword"));
    }

    @Test
    void wrongChoicesAreExplained() {
        assertThatThrownBy(() -> LintSeverities.of(Map.of("unused-definitions", "off")))
                .hasMessageStartingWith("there is no check \"unused-definitions\"; there are bounds-crossed, ");
        assertThatThrownBy(() -> LintSeverities.of(Map.of("unknown-format", "warn")))
                .hasMessage("expected error, warning, note or off but got \"warn\"");
        assertThatThrownBy(() -> LintSeverities.of(Map.of("invalid-pattern", "off")))
                .hasMessage("\"invalid-pattern\" is always an error");
    }
}
