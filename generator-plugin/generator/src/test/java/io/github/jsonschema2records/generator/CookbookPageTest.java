package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.runtime.JsonCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/cookbook.md}: its blocks compile without a warning and run, or are parts of a file that the build compiles. */
class CookbookPageTest {

    private static final Pattern SCHEMA = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    private static final byte[] ORDER =
            "{\"id\":\"AB123456\",\"lines\":[{\"sku\":\"x\"}]}".getBytes(StandardCharsets.UTF_8);

    private static final String PAGE = ProjectFiles.read(ProjectFiles.COOKBOOK);

    private static CompiledClasses classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() {
        Matcher schema = SCHEMA.matcher(PAGE);
        assertThat(schema.find()).isTrue();
        List<JavaSource> sources = new ArrayList<>(StrictCompilation.sources(schema.group(1)));
        blocks().stream()
                .filter(CookbookBlock::isRun)
                .map(CookbookBlock::source)
                .forEach(sources::add);
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            classes = compiler.compile(sources, GeneratedCode.STRICT).orElseThrow();
        }
    }

    static List<CookbookBlock> blocks() {
        return CookbookBlock.in(PAGE);
    }

    static List<CookbookBlock> blocksToRun() {
        return blocks().stream().filter(CookbookBlock::isRun).toList();
    }

    @Test
    void eachBlockIsCheckedByTheBuild() {
        assertThat(blocks())
                .hasSizeGreaterThan(7)
                .noneMatch(block -> block.marker().isEmpty());
        assertThat(PAGE.split("```(java|kotlin)\\n", -1)).hasSize(blocks().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("blocksToRun")
    void runs(CookbookBlock block) throws Exception {
        run(block, values());
    }

    @Test
    void aBrokenOrderOfAFileIsReported() throws Exception {
        Map<String, Object> values = values();
        run(blocks().get(0), values);
        assertThat(values.get("accepted")).asInstanceOf(LIST).containsExactly(values.get("order"), values.get("order"));
        assertThat(values.get("refused"))
                .asInstanceOf(LIST)
                .singleElement(STRING)
                .startsWith("order 1, line 2: [2:1: ");
    }

    private static void run(CookbookBlock block, Map<String, Object> values) throws Exception {
        Object[] arguments =
                block.given().stream().map(given -> values.get(given.name())).toArray();
        assertThat(arguments).as("variables of " + block).doesNotContainNull();
        Method run = Arrays.stream(
                        classes.loadClass("com.example." + block.name()).getMethods())
                .filter(method -> method.getName().equals("run"))
                .findFirst()
                .orElseThrow();
        run.invoke(null, arguments);
    }

    @Test
    void partsOfFilesAreTheirLines() {
        for (CookbookBlock block : blocks()) {
            if (block.marker().equals("from")) {
                String file = ProjectFiles.read(ProjectFiles.PROJECT.resolve(block.argument()));
                assertThat(withoutIndentation(file)).contains(withoutIndentation(block.code()));
            }
        }
    }

    @Test
    void theContentsLeadToEveryHeading() {
        new PageRegion(ProjectFiles.COOKBOOK, "contents").compare(PageContents.of(PAGE));
    }

    private static String withoutIndentation(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    /** Values for the variables of blocks, by name. */
    private Map<String, Object> values() throws Exception {
        Object order = ((JsonCodec<?>)
                        classes.loadClass("com.example.Order").getField("CODEC").get(null))
                .fromJson(ORDER);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("accepted", new ArrayList<>());
        values.put("bytes", ORDER);
        values.put("file", file());
        values.put("in", new ByteArrayInputStream(ORDER));
        values.put("order", order);
        values.put("orders", List.of(order, order));
        values.put("out", new ByteArrayOutputStream());
        values.put("refused", new ArrayList<>());
        return values;
    }

    private Path file() throws IOException {
        String order = new String(ORDER, StandardCharsets.UTF_8);
        return Files.writeString(folder.resolve("orders.ndjson"), order + "\n{}\n" + order + "\n");
    }
}
