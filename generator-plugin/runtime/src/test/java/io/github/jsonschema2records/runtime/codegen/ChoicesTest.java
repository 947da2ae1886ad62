package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static String text(String... strings) {
        return new Choices(new StringTable(strings), 0).text();
    }

    @Test
    void wordsAreBare() {
        assertThat(text("Batch Job State Change", "a.b", "x-1")).isEqualTo("Batch Job State Change, a.b, x-1");
    }

    @Test
    void whatCouldBeMisreadIsQuoted() {
        assertThat(text("a", "b, c")).isEqualTo("\"a\", \"b, c\"");
        assertThat(text("a", "")).isEqualTo("\"a\", \"\"");
        assertThat(text("a", "1")).isEqualTo("\"a\", \"1\"");
        assertThat(text("a", "null")).isEqualTo("\"a\", \"null\"");
        assertThat(text("true")).isEqualTo("\"true\"");
        assertThat(text("false")).isEqualTo("\"false\"");
        assertThat(text("a", "b".repeat(81))).isEqualTo("\"a\", \"" + "b".repeat(76) + "...");
        assertThat(new Choices(List.of(JsonData.of("a"), JsonData.of(1))).text())
                .isEqualTo("\"a\", 1");
    }

    @Test
    void otherKinds() {
        Choices choices = new Choices(new StringTable("a"), Kind.BOOLEANS | Kind.NULLS);
        assertThat(choices.text()).isEqualTo("\"a\", false, true, null");
        assertThat(choices.size()).isEqualTo(4);
    }

    @Test
    void mergedOnce() {
        Choices a = new Choices(new StringTable("x", "y"), 0);
        Choices b = new Choices(new StringTable("y", "z"), 0);
        assertThat(Choices.merged(List.of(a, b)).text()).isEqualTo("x, y, z");
    }

    @Test
    void nearest() {
        Choices choices = new Choices(List.of(JsonData.of(1), JsonData.of("red"), JsonData.of("green")));
        assertThat(choices.nearest("gren")).isEqualTo("green");
        assertThat(choices.nearest("blue")).isNull();
    }
}
