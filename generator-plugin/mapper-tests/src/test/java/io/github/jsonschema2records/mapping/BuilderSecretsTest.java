package io.github.jsonschema2records.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.mapping.sample.Login;
import io.github.jsonschema2records.runtime.JsonData;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exceptions and texts about values that a program makes itself. */
class BuilderSecretsTest {

    private static void assertHidden(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("Q").doesNotContain("98765");
        }
    }

    @Test
    void buildersHideWrongSecrets() {
        assertThatThrownBy(() -> Login.builder().user("ann").password("QQ").build())
                .hasMessageContaining("password")
                .satisfies(BuilderSecretsTest::assertHidden);
        assertThatThrownBy(() -> Login.builder()
                        .user("much too long")
                        .password("QQQQQQQQ")
                        .pin(9_876_500L)
                        .keys(List.of("QQQ", "Q"))
                        .build())
                .hasMessageContaining("pin")
                .satisfies(BuilderSecretsTest::assertHidden);
        assertThatThrownBy(() -> Login.builder().password("QQQQQQQQ").build())
                .hasMessageContaining("user")
                .satisfies(BuilderSecretsTest::assertHidden);
    }

    @Test
    void nullsInListsOfSecretsHideTheOthers() {
        assertThatThrownBy(() -> Login.builder()
                        .user("ann")
                        .password("QQQQQQQQ")
                        .keys(Arrays.asList("QQQ", null))
                        .build())
                .satisfies(BuilderSecretsTest::assertHidden);
    }

    @Test
    void resultsHideSecrets() {
        assertThat(Login.CODEC
                        .tryFromJson("{\"user\":\"ann\",\"password\":\"QQ\"}")
                        .toString())
                .doesNotContain("Q");
        assertThatThrownBy(() -> Login.CODEC.fromJson(JsonData.parse("{\"user\":\"ann\",\"password\":\"QQ\"}")))
                .satisfies(BuilderSecretsTest::assertHidden);
    }
}
