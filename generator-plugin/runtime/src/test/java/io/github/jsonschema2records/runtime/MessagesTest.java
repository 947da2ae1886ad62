package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void fillsInTheArguments() {
        assertThat(Messages.text("minLength", List.of("\"a\"", "1", "3")))
                .isEqualTo("\"a\" has length 1, less than the minimum 3");
        assertThat(Messages.text("uniqueItems", List.of("1", "3"))).isEqualTo("item 3 is equal to item 1");
        assertThat(Messages.text("false", List.of())).isEqualTo("no value is allowed here");
    }

    @Test
    void takesArgumentsAsTheyAre() {
        assertThat(Messages.text("const", List.of("{\"{1}\":{0}}", "$1 \\ {0}")))
                .isEqualTo("must be {\"{1}\":{0}}, but is $1 \\ {0}");
    }

    @Test
    void missingArgumentsAreEmpty() {
        assertThat(Messages.text("const", List.of("1"))).isEqualTo("must be 1, but is ");
    }

    @Test
    void keysOfOthersHaveTheirMessageAsArgument() {
        assertThat(Messages.text("x-rule", List.of("is odd"))).isEqualTo("is odd");
        assertThat(Messages.text("x-rule", List.of())).isEmpty();
    }

    @Test
    void listsAllForTranslation() {
        Map<String, String> all = Messages.all();
        assertThat(all)
                .containsEntry("required", "required property {0} is missing")
                .hasSizeGreaterThan(30);
        assertThatThrownBy(() -> all.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }
}
