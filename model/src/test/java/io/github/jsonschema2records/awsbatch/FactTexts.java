package io.github.jsonschema2records.awsbatch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the collected facts say about values and about which members occur together. */
final class FactTexts {

    private static final Pattern REASON_CODE = Pattern.compile("[A-Z]+:[A-Z][A-Z_]+");
    private static final Pattern MEMBER_NAME = Pattern.compile("[A-Za-z]{3,}");

    private final FactDocument document;

    FactTexts(FactDocument document) {
        this.document = document;
    }

    /** Section 2.2: what the reason of a blocked queue starts with. */
    List<String> reasonsOfBlockedJobs() {
        return document.rows("### 2.2 ", "| Reason prefix |").stream()
                .map(cells -> FactDocument.code(cells[0]).get(0))
                .toList();
    }

    /** Section 2.4: the same for service jobs. */
    Set<String> reasonsOfBlockedServiceJobs() {
        return matches(REASON_CODE, document.section("### 2.4 "));
    }

    /** Section 4: the statuses of a service job. */
    Set<String> serviceJobStatuses() {
        String line = document.section("## 4. ")
                .lines()
                .filter(text -> text.startsWith("Enum: "))
                .findFirst()
                .orElseThrow();
        return matches(Pattern.compile("[A-Z]{2,}"), line.substring(0, line.indexOf('(')));
    }

    /** Section 5: the members that events of a row of the presence table have, and those that are said to be absent. */
    Set<String> membersSeen(String event) {
        String row = document.rows("## 5. ", "| Event |").stream()
                .filter(cells -> cells[0].contains(event))
                .map(cells -> String.join(" | ", cells))
                .findFirst()
                .orElseThrow();
        return matches(MEMBER_NAME, String.join(" ", FactDocument.code(row)));
    }

    /** Section 11: the texts of a {@code statusReason}. */
    List<String> statusReasons() {
        return document.rows("## 11. ", "| Text |").stream()
                .flatMap(cells -> FactDocument.code(cells[0]).stream())
                .filter(text -> !text.equals("statusReason"))
                .toList();
    }

    /** Section 12: where in the detail of a job there are exit codes, such as {@code attempts[].container}. */
    List<String> placesOfExitCodes() {
        return document.rows("## 12. ", "| Derived |").stream()
                .filter(cells -> cells[0].startsWith("exit code"))
                .flatMap(cells -> FactDocument.code(cells[1]).stream())
                .toList();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return new TreeSet<>(found);
    }
}
