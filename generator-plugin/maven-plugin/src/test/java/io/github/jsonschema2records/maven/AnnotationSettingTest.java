package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.plan.type.AnnotationRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements of the parameter {@code annotations}. */
class AnnotationSettingTest {

    @Test
    void becomesARule() throws Exception {
        AnnotationSetting setting =
                new AnnotationSetting(" type ", List.of(" order.json#/** "), "\n@com.acme.Audited(level = 2)\n");

        assertThat(setting.toRule())
                .isEqualTo(AnnotationRule.parse("on=type,place=order.json#/**:@com.acme.Audited(level = 2)"));
    }

    @Test
    void namesTheParameterIfItIsWrong() {
        assertThatThrownBy(() -> new AnnotationSetting("type", null, "@Audited").toRule())
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("<annotations>: \"Audited\" is not the full name of a class");
        assertThatThrownBy(() -> new AnnotationSetting(null, null, "@com.acme.Audited").toRule())
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageStartingWith("<annotations>: \"on\" must be type or accessor");
    }
}
