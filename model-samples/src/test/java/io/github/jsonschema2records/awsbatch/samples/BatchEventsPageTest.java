package io.github.jsonschema2records.awsbatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/batch-events.md}: each block of Java stands in a file that the build compiles, and that it names. */
class BatchEventsPageTest {

    private static final Path PROJECT = Path.of(System.getProperty("basedir", "."), "..");

    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- from: (?<file>\\S+) -->\\n\\n)?```java\\n(?<code>.*?)```", Pattern.DOTALL);

    private static final Pattern EXAMPLE = Pattern.compile("// example\\n(.*?)// end\\n", Pattern.DOTALL);

    @Test
    void eachBlockIsCompiled() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(PROJECT.resolve("docs/batch-events.md")))
                .results()
                .toList();
        assertThat(blocks).hasSizeGreaterThan(1);
        for (MatchResult block : blocks) {
            assertThat(block.group(1)).as("file of %s", block.group(2)).isNotNull();
            List<String> examples = EXAMPLE.matcher(Files.readString(PROJECT.resolve(block.group(1))))
                    .results()
                    .map(example -> withoutSpace(example.group(1)))
                    .toList();
            assertThat(examples).as(block.group(1)).contains(withoutSpace(block.group(2)));
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
