package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.write.WriteResult;
import io.github.jsonschema2records.maven.GenerationOutcome.Refused;
import io.github.jsonschema2records.maven.GenerationOutcome.UpToDate;
import io.github.jsonschema2records.maven.GenerationOutcome.Written;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;

class IdeFeedbackTest {

    private static final Refused REFUSED =
            new Refused(List.of(diagnostic(Severity.ERROR, 3), diagnostic(Severity.WARNING, 4)));

    private final List<String> calls = new ArrayList<>();

    @Test
    void showsNothingOutsideAnEditor() {
        feedback(false).show(REFUSED);

        assertThat(calls).isEmpty();
    }

    @Test
    void showsProblemsBesideTheLines() {
        feedback(true).show(REFUSED);

        assertThat(calls)
                .containsExactly(
                        "removeMessages [/base/a.json]",
                        "addMessage [/base/a.json, 3, 7, [slug] message, " + BuildContext.SEVERITY_ERROR + ", null]",
                        "addMessage [/base/a.json, 4, 7, [slug] message, " + BuildContext.SEVERITY_WARNING + ", null]");
    }

    @Test
    void clearsProblemsAndShowsNewSources() {
        WriteResult result = new WriteResult(List.of("A.java"), List.of(), List.of(), List.of());
        feedback(true)
                .show(new Written(result, List.of(), List.of(Path.of("/base/a.json"), Path.of("/base/b.json")), null));

        assertThat(calls)
                .containsExactly(
                        "removeMessages [/base/a.json]", "removeMessages [/base/b.json]", "refresh [/base/target/out]");
    }

    @Test
    void leavesAllAsItIsWhenNothingHasChanged() {
        feedback(true).show(new UpToDate(List.of()));

        assertThat(calls).isEmpty();
    }

    private IdeFeedback feedback(boolean incremental) {
        BuildContext context = (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isIncremental")) {
                        return incremental;
                    }
                    calls.add(method.getName() + " " + Arrays.toString(arguments));
                    return null;
                });
        return new IdeFeedback(context, Path.of("/base/target/out"));
    }

    private static Diagnostic diagnostic(Severity severity, int line) {
        SourcePosition position = new SourcePosition("/base/a.json", line, 7);
        return new Diagnostic(severity, "slug", position, "", "message", null);
    }
}
