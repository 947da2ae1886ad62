package io.github.jsonschema2records.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.benchmark.measure.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of given results; {@code -Dfixtures.update} rewrites the expected one. */
class BenchmarksPageTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path FOLDER = BASE.resolve("src/test/resources/io/github/jsonschema2records/benchmark/page");

    @Test
    void theRegionsShowTheResults() throws IOException {
        Path expected = FOLDER.resolve("expected.md");
        String empty = Files.readString(FOLDER.resolve("empty.md"));

        String page = new BenchmarksPage(empty).with(Results.read(FOLDER.resolve("results")), "Yesterday, here.");

        if (System.getProperty("fixtures.update") != null) {
            Files.writeString(expected, page);
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    @Test
    void partsWithoutResultsKeepTheirRegions() throws IOException {
        String before = Files.readString(FOLDER.resolve("expected.md"));

        String page = new BenchmarksPage(before).with(new Results(List.of()), "Today, elsewhere.");

        assertThat(page).contains("Today, elsewhere.", "not measured");
        assertThat(afterTargets(page)).isEqualTo(afterTargets(before));
    }

    private static String afterTargets(String page) {
        return page.substring(page.indexOf("<!-- end -->"));
    }

    @Test
    void thePageOfTheProjectHasAllRegions() throws IOException {
        String page = Files.readString(BASE.resolve("../../docs/benchmarks.md"));

        assertThat(new BenchmarksPage(page).with(Results.read(FOLDER.resolve("results")), "Now."))
                .contains(
                        "Now.", "| fromJson |", "| geometric mean |", "| bare JVM |", "| 256 MB |", "| all schemas |");
    }

    @Test
    void aPageWithoutARegionIsRefused() {
        assertThatThrownBy(() -> new BenchmarksPage("# Benchmarks").with(new Results(List.of()), "Now."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the page has no region between <!-- generated: targets --> and <!-- end -->");
    }
}
