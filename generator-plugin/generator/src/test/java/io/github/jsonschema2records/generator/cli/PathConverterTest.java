package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class PathConverterTest {

    @Test
    void aPathStaysAsItIs() {
        assertThat(PathConverter.path("folder/order.json")).isEqualTo(Path.of("folder/order.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/order.json", "jar:file:/shop.jar!/order.json", "file:/order.json"})
    void aUrlIsRefused(String url) {
        assertThatThrownBy(() -> PathConverter.path(url))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is a URL");
    }

    /** One frame of the stack for each scheme would be too many. */
    @Test
    void aUrlHasAsManySchemesAsItLikes() {
        assertThatThrownBy(() -> PathConverter.path("jar:".repeat(100_000) + "/order.json"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is a URL");
    }
}
