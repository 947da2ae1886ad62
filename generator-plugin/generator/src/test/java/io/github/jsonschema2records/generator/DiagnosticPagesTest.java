package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of diagnostic has a page in {@code docs/diagnostics}, each page a kind, and what the pages show is true.
 */
class DiagnosticPagesTest {

    /** A string of the sources that looks like a slug: at least two words, joined by hyphens. */
    private static final Pattern SLUG = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

    private static final Set<String> NO_SLUGS = Set.of(
            // formats, and what keywords are called
            "date-time",
            "epoch-millis",
            "idn-email",
            "idn-hostname",
            "iri-reference",
            "json-pointer",
            "relative-json-pointer",
            "uri-reference",
            "uri-template",
            "format-annotation",
            "format-assertion",
            "meta-data",
            // parts of a grammar
            "hex-digit",
            // who may use a property
            "read-only",
            "write-only",
            // names of threads and of entries
            "jar-entry",
            "metaschema-check",
            "print-sources",
            "suite-batch",
            // what regular expressions are refused for; the diagnostic is an invalid-pattern
            "pattern-syntax");

    /**
     * The command line does not report on schemas by itself. The engines of commands report on instances, tests and
     * versions; these findings have identifiers, but no pages.
     */
    private static final Set<String> NO_STAGES =
            Set.of("bundle", "cli", "compatibility", "compile", "sample", "suite", "validate", "write");

    static List<Path> pages() {
        return ProjectFiles.filesIn(ProjectFiles.DIAGNOSTIC_PAGES).stream()
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }

    @Test
    void everySlugHasAPageAndEveryPageASlug() {
        List<String> pages =
                pages().stream().map(page -> DiagnosticPage.of(page).slug()).toList();

        assertThat(pages)
                .as("pages in docs/diagnostics, against the strings in the sources that look like a slug; "
                        + "those that are none are named in this test")
                .containsExactlyElementsOf(slugsInSources());
    }

    @Test
    void theIndexNamesEveryPage() {
        String index = ProjectFiles.read(ProjectFiles.DIAGNOSTIC_PAGES.resolve("README.md"));

        assertThat(pages()).allSatisfy(page -> assertThat(index).contains("](" + page.getFileName() + ")"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsNamedByItsSlugAndShowsIt(Path file) {
        DiagnosticPage page = DiagnosticPage.of(file);

        assertThat(page.text()).startsWith("# " + page.slug() + "\n\n").contains("\n## Example\n", "\n## What to do\n");
        assertThat(page.messages()).contains("[" + page.slug() + "]");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theExampleGivesTheMessages(Path file, @TempDir Path folder) {
        DiagnosticPage page = DiagnosticPage.of(file);
        Map<String, String> schemas = page.schemas();
        if (schemas.isEmpty()) {
            return;
        }
        schemas.forEach((name, text) -> ProjectFiles.write(folder.resolve(name), text));
        SchemaCase example = new SchemaCase(folder);

        GoldenFiles.compareFile(
                file,
                page.withMessages(example.text(
                        page.isLintOnly() ? example.lint() : example.generate().diagnostics())));
    }

    private static SortedSet<String> slugsInSources() {
        SortedSet<String> slugs = new TreeSet<>();
        stages().map(ProjectFiles::read).forEach(source -> {
            Matcher matcher = SLUG.matcher(source);
            while (matcher.find()) {
                if (!NO_SLUGS.contains(matcher.group(1))) {
                    slugs.add(matcher.group(1));
                }
            }
        });
        return slugs;
    }

    private static Stream<Path> stages() {
        return ProjectFiles.filesBelow(ProjectFiles.SOURCES).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !NO_STAGES.contains(
                        ProjectFiles.SOURCES.relativize(file).getName(0).toString()));
    }
}
