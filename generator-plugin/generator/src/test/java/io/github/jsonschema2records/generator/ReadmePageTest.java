package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code README.md}: its blocks compile with the types of its schema, the model of AWS Batch and Jackson, or show a
 * record as it is generated.
 */
class ReadmePageTest {

    private static final String PAGE = ProjectFiles.read(ProjectFiles.PROJECT.resolve("README.md"));

    private static final Pattern SCHEMA = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern RECORD = Pattern.compile("record \\w+\\([^)]*\\)");

    private static final String MODEL = "io.github.jsonschema2records.awsbatch";

    private static final List<String> PACKAGES =
            List.of(MODEL, "tools.jackson.core.type", "tools.jackson.databind.json");

    private static final List<JavaSource> TYPES = new ArrayList<>();

    @BeforeAll
    static void generate() {
        Matcher schema = SCHEMA.matcher(PAGE);
        assertThat(schema.find()).isTrue();
        TYPES.addAll(StrictCompilation.sources(schema.group(1)));
        Path events = ProjectFiles.PROJECT.resolve(
                "schema/src/main/resources/io/github/jsonschema2records/awsbatch/schema/v1");
        List<SchemaInput> documents = ProjectFiles.filesIn(events).stream()
                .<SchemaInput>map(PathInput::new)
                .toList();
        GenerationResult model = new Generator(GeneratorOptions.of(MODEL)).run(documents);
        assertThat(model.generated()).as(() -> model.diagnostics().toString()).isPresent();
        TYPES.addAll(model.generated().orElseThrow().sources());
        Path helpers = ProjectFiles.PROJECT.resolve("model/src/main/java");
        for (Path file : ProjectFiles.filesIn(helpers.resolve(MODEL.replace('.', '/')))) {
            if (!file.endsWith("package-info.java")) {
                TYPES.add(new JavaSource(
                        helpers.relativize(file).toString().replace('\\', '/'), ProjectFiles.read(file)));
            }
        }
    }

    @Test
    void eachBlockIsCheckedByTheBuild() {
        assertThat(blocks())
                .hasSizeGreaterThan(7)
                .noneMatch(block -> block.marker().isEmpty());
        assertThat(PAGE.split("```java\\n", -1)).hasSize(blocks().size() + 1);
    }

    @Test
    void blocksCompile() {
        compile("given", "17");
    }

    @Test
    void blocksForJava21Compile() {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
        compile("given on Java 21", "21");
    }

    private static void compile(String marker, String release) {
        List<JavaSource> sources = new ArrayList<>(TYPES);
        List<JavaSource> found = blocks().stream()
                .filter(block -> block.marker().equals(marker))
                .map(block -> block.source(PACKAGES))
                .toList();
        assertThat(found).isNotEmpty();
        sources.addAll(found);
        List<String> options = List.of("-proc:none", "-Xlint:all", "--release", release, "-classpath", classPath());
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            compiler.compile(sources, options).orElseThrow();
        }
    }

    @Test
    void recordsAreThoseThatAreGenerated() {
        String generated = TYPES.stream()
                .filter(source -> source.path().equals("com/example/Order.java"))
                .map(source -> withoutSpace(source.text()))
                .findFirst()
                .orElseThrow();
        List<CookbookBlock> records = blocks().stream()
                .filter(block -> block.marker().equals("record"))
                .toList();
        assertThat(records).isNotEmpty();
        for (CookbookBlock block : records) {
            assertThat(RECORD.matcher(block.code())
                            .results()
                            .map(MatchResult::group)
                            .map(ReadmePageTest::withoutSpace))
                    .isNotEmpty()
                    .allMatch(generated::contains);
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", " ").replaceAll("(?<=[(]) | (?=[)])", "");
    }

    private static List<CookbookBlock> blocks() {
        return CookbookBlock.in(PAGE);
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                List.of(
                        home(SchemaValidator.class),
                        home(NullMarked.class),
                        home(JsonCreator.class),
                        home(TypeReference.class),
                        home(JsonMapper.class)));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
