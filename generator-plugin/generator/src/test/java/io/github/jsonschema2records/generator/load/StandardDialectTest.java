package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardDialectTest {

    @ParameterizedTest
    @EnumSource
    void isFoundWithAndWithoutEmptyFragment(StandardDialect dialect) {
        assertThat(StandardDialect.of(dialect.schemaUri())).contains(dialect);
        assertThat(StandardDialect.of(dialect.uri().toString())).contains(dialect);
        assertThat(StandardDialect.of(dialect.uri() + "#")).contains(dialect);
        assertThat(StandardDialect.of(dialect.uri() + "#x")).isEmpty();
        assertThat(dialect.uri().getRawFragment()).isNull();
    }

    @Test
    void knowsNoOtherMetaschema() {
        assertThat(StandardDialect.of("http://json-schema.org/schema#")).isEmpty();
        assertThat(StandardDialect.of("http://json-schema.org/draft-03/schema#"))
                .isEmpty();
        assertThat(StandardDialect.of("https://json-schema.org/draft-07/hyper-schema"))
                .isEmpty();
        assertThat(StandardDialect.of("https://example.com/draft-07/schema")).isEmpty();
    }

    /** A regular expression for what may follow would try each slash again from each slash before it. */
    @Test
    @Timeout(20)
    void takesNoLongerForManySlashes() {
        assertThat(StandardDialect.of("https://json-schema.org/draft/2020-12/schema" + "/#".repeat(500_000)))
                .contains(StandardDialect.DRAFT_2020_12);
        assertThat(StandardDialect.of("/".repeat(1_000_000) + "x")).isEmpty();
    }

    @Test
    void knowsHowIdsAndReferencesWork() {
        assertThat(StandardDialect.DRAFT_4.idKeyword()).isEqualTo("id");
        assertThat(StandardDialect.DRAFT_6.idKeyword()).isEqualTo("$id");
        assertThat(StandardDialect.DRAFT_7.refHidesSiblings()).isTrue();
        assertThat(StandardDialect.DRAFT_2019_09.refHidesSiblings()).isFalse();
    }
}
