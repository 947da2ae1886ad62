package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.StringTable;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final StringTable STATUS = new StringTable(
            "SUBMITTED", "PENDING", "RUNNABLE", "SCHEDULED", "STARTING", "RUNNING", "SUCCEEDED", "FAILED");

    @Test
    void oneCharacterMissingTooManyOtherOrExchanged() {
        assertThat(Nearest.of("SUCEEDED", STATUS)).isEqualTo("SUCCEEDED");
        assertThat(Nearest.of("PENDIING", STATUS)).isEqualTo("PENDING");
        assertThat(Nearest.of("FAYLED", STATUS)).isEqualTo("FAILED");
        assertThat(Nearest.of("RUNNIGN", STATUS)).isEqualTo("RUNNING");
    }

    @Test
    void whateverTheCase() {
        assertThat(Nearest.of("failed", STATUS)).isEqualTo("FAILED");
        assertThat(Nearest.of("job_id", new StringTable("jobName", "jobId"))).isEqualTo("jobId");
    }

    @Test
    void onlyWhatIsNear() {
        assertThat(Nearest.of("DONE", STATUS)).isNull();
        assertThat(Nearest.of("", STATUS)).isNull();
        assertThat(Nearest.of("x", new StringTable("y"))).isEqualTo("y");
        assertThat(Nearest.of("xx", new StringTable("yy"))).isNull();
        assertThat(Nearest.of("abcdefghijklmno", new StringTable("abcdefghijk")))
                .isNull();
    }

    @Test
    void theFirstOfEquallyNearOnes() {
        assertThat(Nearest.of("cat", new StringTable("bat", "hat", "rat"))).isEqualTo("bat");
    }

    @Test
    void notOfLongTexts() {
        String name = "n".repeat(65);
        assertThat(Nearest.of(name + "m", new StringTable(name))).isNull();
        assertThat(Nearest.of("n".repeat(64), new StringTable(name))).isNull();
        assertThat(Nearest.of("n".repeat(63), new StringTable("n".repeat(64)))).isEqualTo("n".repeat(64));
    }
}
