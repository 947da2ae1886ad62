package io.github.jsonschema2records.generator.linter;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.Finding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The severities of checks that the user chooses. A report that is always an error keeps its severity. */
public final class LintSeverities {

    private static final String OFF = "off";

    /** Checks that concern a run that generates only. */
    private static final Map<String, Optional<Severity>> DEFAULTS = Map.of("other-package", Optional.empty());

    private final Map<String, Optional<Severity>> chosen;

    private LintSeverities(Map<String, Optional<Severity>> chosen) {
        this.chosen = chosen;
    }

    /**
     * Reads severities.
     *
     * @param words the words {@code error}, {@code warning}, {@code note} or {@code off} by the identifiers of checks
     * @throws IllegalArgumentException if there is no such check or word, or the check is always an error; the message
     *     is for the user
     */
    public static LintSeverities of(Map<String, String> words) {
        Map<String, LintCheck> checks = new LinkedHashMap<>();
        LintCheck.all().forEach(check -> checks.put(check.id(), check));
        Map<String, Optional<Severity>> chosen = new HashMap<>(DEFAULTS);
        words.forEach((id, word) -> {
            LintCheck check = checks.get(id);
            if (check == null) {
                throw new IllegalArgumentException(
                        "there is no check \"" + id + "\"; there are " + String.join(", ", checks.keySet()));
            }
            if (check.severity() == Severity.ERROR) {
                throw new IllegalArgumentException("\"" + id + "\" is always an error");
            }
            chosen.put(id, severity(word));
        });
        return new LintSeverities(chosen);
    }

    private static Optional<Severity> severity(String word) {
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(List.of(Severity.values()).stream()
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected error, warning, note or off but got \"" + word + "\"")));
    }

    /** Returns a finding with its severity, or empty if its check is off. */
    Optional<Finding> apply(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            return Optional.of(finding);
        }
        return chosen.getOrDefault(finding.id(), Optional.of(finding.severity()))
                .map(finding::withSeverity);
    }
}
