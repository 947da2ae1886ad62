package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever reads valid instances only never loads what reports invalid ones. */
class SuccessPathTest {

    private static final String PACKAGE = "io.github.jsonschema2records.runtime.";

    /** A class that has to be added here costs every cold start. */
    private static final List<String> NEEDED = List.of(
            "DuplicateNames",
            "JsonData",
            "JsonDocument",
            "JsonLimits",
            "JsonNumbers",
            "JsonText",
            "JsonTokenizer",
            "ReadResult",
            "SchemaValidator",
            "TextPositions",
            "ValidationResult",
            "codegen.Assert",
            "codegen.Bind",
            "codegen.Check",
            "JsonCodec",
            "codegen.Codec",
            "codegen.CompiledValidator",
            "codegen.Counting",
            "codegen.Evaluation",
            "codegen.AdditionalMembers",
            "collection.Immutable",
            "collection.ImmutableList",
            "collection.ImmutableMap",
            "collection.ListBuilder",
            "StringSlots",
            "StringTable",
            "pattern.TextPattern",
            "Utf8");

    @Test
    void loadsNothingThatIsForFailures() throws Exception {
        TreeSet<String> loaded = new TreeSet<>();
        boolean done = false;
        for (String line : run()) {
            int name = line.indexOf("] " + PACKAGE);
            if (name >= 0) {
                String loadedName = line.substring(name + 2 + PACKAGE.length(), line.indexOf(' ', name + 2));
                if (!loadedName.startsWith("codegen.OrderSample") && !loadedName.equals("codegen.SuccessPath")) {
                    loaded.add(loadedName);
                }
            }
            done |= line.equals("1");
        }
        assertThat(done).isTrue();
        assertThat(loaded).isSubsetOf(NEEDED).contains("codegen.Evaluation");
    }

    private static List<String> run() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = location(Codec.class) + File.pathSeparator + location(SuccessPath.class);
        Process process = new ProcessBuilder(
                        java, "-Xshare:auto", "-Xlog:class+load", "-cp", classPath, SuccessPath.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
