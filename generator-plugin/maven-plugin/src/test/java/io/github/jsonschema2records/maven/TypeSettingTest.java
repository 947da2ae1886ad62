package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements of the parameter {@code types}. */
class TypeSettingTest {

    @Test
    void becomesARule() throws Exception {
        TypeSetting setting =
                new TypeSetting(" date-time\n", null, List.of(" order.json#/** "), "java.time.Instant", null);

        assertThat(setting.toRule()).hasToString("format=date-time,place=order.json#/**:java.time.Instant");
    }

    @Test
    void canHaveAConverter() throws Exception {
        TypeSetting setting = new TypeSetting("money", null, null, "com.acme.Money", " com.acme.MoneyConverter ");

        assertThat(setting.toRule())
                .hasToString("format=money,jsonType=string,converter=com.acme.MoneyConverter:com.acme.Money");
    }

    @Test
    void namesTheParameterIfItIsWrong() {
        assertThatThrownBy(() -> new TypeSetting("date-time", null, null, "Date", null).toRule())
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageStartingWith("<types>: \"Date\" is not a Java type for strings and numbers");
        assertThatThrownBy(() -> new TypeSetting(null, null, List.of("order.json"), "long", null).toRule())
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageStartingWith("<types>: \"order.json\" is not a pattern of schema locations");
    }
}
