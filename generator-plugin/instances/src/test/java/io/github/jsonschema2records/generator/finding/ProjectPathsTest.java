package io.github.jsonschema2records.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectPathsTest {

    private final ProjectPaths paths = new ProjectPaths(Path.of("/home/me/app"));

    @Test
    void areRelativeInTheProject() {
        assertThat(paths.relative(Path.of("/home/me/app/src/main/schema/a.json")))
                .isEqualTo("src/main/schema/a.json");
    }

    @Test
    void areWholeElsewhere() {
        assertThat(paths.relative(Path.of("/home/me/app2/a.json"))).isEqualTo("/home/me/app2/a.json");
        assertThat(paths.relative("/x/home/me/app/a.json")).isEqualTo("/x/home/me/app/a.json");
    }

    @Test
    void areRelativeInTexts() {
        assertThat(paths.relative("see /home/me/app/a.json and \"/home/me/app/b.json\" (/home/me/app/c.json)"))
                .isEqualTo("see a.json and \"b.json\" (c.json)");
        assertThat(paths.relative("--map https://x/=/home/me/app/x")).isEqualTo("--map https://x/=x");
        assertThat(paths.relative("file:///home/me/app/a.json")).isEqualTo("file:///home/me/app/a.json");
    }

    @Test
    void areRelativeInDiagnostics() {
        Diagnostic inside =
                diagnostic("/home/me/app/z.json", "there is no /home/me/app/y.json", "see /home/me/app/x.json");
        Diagnostic outside = diagnostic("/home/a.json", "wrong", null);

        assertThat(paths.relative(List.of(inside, outside)))
                .extracting(Diagnostic::text)
                .containsExactly(
                        "/home/a.json:2:3: [slug] wrong", "z.json:2:3: [slug] there is no y.json (see x.json)");
    }

    private static Diagnostic diagnostic(String path, String message, String help) {
        return new Diagnostic(Severity.ERROR, "slug", new SourcePosition(path, 2, 3), "", message, help);
    }
}
