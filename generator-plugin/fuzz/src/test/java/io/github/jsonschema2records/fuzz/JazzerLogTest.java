package io.github.jsonschema2records.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JazzerLogTest {

    private static final String STEPS = """
            INFO: Seed: 1
            #2	INITED cov: 2 ft: 2 corp: 1/1b exec/s: 0 rss: 731Mb
            #66	NEW    cov: 3 ft: 3 corp: 2/5b lim: 4 exec/s: 0 rss: 731Mb L: 4/4 MS: 8 CrossOver-
            """;

    @Test
    void aRunThatEnds() {
        JazzerLog log = JazzerLog.read(STEPS + "Done 1234 runs in 61 second(s)\n");

        assertThat(log).isEqualTo(new JazzerLog(1234, 61, 3));
    }

    @Test
    void aRunThatFindsSomething() {
        assertThat(JazzerLog.read(STEPS + "== Java Exception: x\n")).isEqualTo(new JazzerLog(66, 0, 3));
    }

    @Test
    void resultsAsText() {
        JazzerLog numbers = new JazzerLog(1234, 61, 3);
        TargetResult clean = new TargetResult("tokenizer", 7, true, numbers, List.of(), Path.of("log.txt"));
        TargetResult found =
                new TargetResult("tokenizer", 7, false, numbers, List.of(Path.of("crash-1")), Path.of("log.txt"));

        assertThat(clean.line())
                .isEqualTo("tokenizer           1,234 executions     61 s       3 places reached  nothing found");
        assertThat(found.line()).endsWith("FOUND: [crash-1], see log.txt");
    }

    /** A process that dies has found something too, even if there is no input. */
    @Test
    void aProcessThatDies() {
        TargetResult died = new TargetResult("tokenizer", 7, false, JazzerLog.read(""), List.of(), Path.of("log.txt"));

        assertThat(died.isClean()).isFalse();
    }
}
