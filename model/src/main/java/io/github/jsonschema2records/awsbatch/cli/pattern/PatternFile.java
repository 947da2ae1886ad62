package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ShortPointer;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds and checks the patterns of a file. A file is a pattern itself, or it has them in members {@code EventPattern},
 * as objects or in strings, like the answers of {@code describe-rule} and {@code list-rules}.
 */
public final class PatternFile {

    private static final Set<String> NAMES = Set.of("EventPattern", "event_pattern");

    private final String file;
    private final JsonDocument document;
    private final List<EventKind> kinds;
    private final List<RulePattern> patterns = new ArrayList<>();

    private PatternFile(String file, JsonDocument document, List<EventKind> kinds) {
        this.file = file;
        this.document = document;
        this.kinds = kinds;
    }

    /** Returns the checked patterns of a file, at least one. */
    public static List<RulePattern> check(String file, byte[] text, List<EventKind> kinds) {
        PatternFile patterns = new PatternFile(file, JsonDocument.of(text), kinds);
        if (patterns.document.failure() == null) {
            patterns.search(0);
        }
        if (patterns.patterns.isEmpty()) {
            patterns.add(patterns.document, 0, 0, "");
        }
        return patterns.patterns;
    }

    private void search(int at) {
        int step = document.isObject(at) ? 1 : 0;
        if (step == 0 && !document.isArray(at)) {
            return;
        }
        for (int i = document.first(at); i < document.end(at); i = document.next(i + step)) {
            int value = i + step;
            if (step == 1 && NAMES.contains(document.string(i)) && !document.isArray(value)) {
                found(value);
            } else {
                search(value);
            }
        }
    }

    private void found(int at) {
        String place = ShortPointer.of(document.pointer(at));
        if (document.isString(at)) {
            add(JsonDocument.of(document.string(at)), 0, at, place);
        } else if (document.isObject(at)) {
            add(document, at, at, place);
        }
    }

    private void add(JsonDocument text, int at, int outer, String place) {
        int line = document.failure() == null ? document.line(document.startOffset(outer)) : 1;
        Problems problems = new Problems(text);
        SyntaxError failure = text.failure();
        if (failure != null) {
            Problem problem = new Problem(
                    Severity.ERROR, failure.line(), failure.column(), "", PrintableText.of(failure.message()), null);
            patterns.add(new RulePattern(file, place, line, text, at, List.of(problem), Set.of()));
            return;
        }
        if (!place.isEmpty() && Sources.areOthers(text, at)) {
            patterns.add(new RulePattern(file, place, line, text, at, List.of(), Set.of()));
            return;
        }
        Set<EventKind> possible = new PatternCheck(text, problems, kinds).check(at);
        if (text.isObject(at)) {
            Ruler.check(text, at, problems);
        }
        patterns.add(new RulePattern(file, place, line, text, at, problems.sorted(), possible));
    }
}
