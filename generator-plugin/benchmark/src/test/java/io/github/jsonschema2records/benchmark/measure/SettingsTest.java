package io.github.jsonschema2records.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void partsAreSeparatedByCommas() {
        assertThat(settings("benchmark.parts", "event, scale").parts()).containsExactly("event", "scale");
        assertThat(settings("benchmark.parts", "none").parts()).isEmpty();
    }

    @Test
    void unknownPartsAndSettingsAreRefused() {
        assertThatThrownBy(() -> settings("benchmark.parts", "event,evnt"))
                .hasMessage("benchmark.parts: \"evnt\" is none of event, corpora, scale");
        assertThatThrownBy(() -> settings("benchmark.setting", "fast"))
                .hasMessage("benchmark.setting: \"fast\" is none of tiny, quick, full");
    }

    private static Settings settings(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return Settings.of(properties, List.of("event", "corpora", "scale"));
    }
}
