package io.github.jsonschema2records.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FuzzSettingsTest {

    @Test
    void defaults() {
        FuzzSettings settings = FuzzSettings.of(new Properties());

        assertThat(settings.targets()).containsExactly(FuzzTargets.values());
        assertThat(settings.seconds()).isEqualTo(60);
        assertThat(settings.record()).isEqualTo(settings.work().resolveSibling("fuzz.json"));
    }

    @Test
    void aRecordThatIsKept() {
        Properties given = new Properties();
        given.setProperty("fuzz.record", "record.json");

        assertThat(FuzzSettings.of(given).record())
                .isEqualTo(Path.of("record.json").toAbsolutePath());
    }

    @Test
    void namedTargets() {
        assertThat(FuzzTargets.named("round-trip, file")).containsExactly(FuzzTargets.ROUND_TRIP, FuzzTargets.FILE);
    }

    @Test
    void wrongValuesAreNamed() {
        Properties given = new Properties();
        given.setProperty("fuzz.seconds", "-1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzSettings.of(given))
                .withMessage("fuzz.seconds must be a positive number, but is \"-1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzTargets.named("tokeniser"))
                .withMessageStartingWith("no fuzz target is called \"tokeniser\"; there are [tokenizer, sequence, ");
    }
}
