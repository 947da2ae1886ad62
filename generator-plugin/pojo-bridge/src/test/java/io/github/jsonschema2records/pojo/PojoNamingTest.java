package io.github.jsonschema2records.pojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PojoNamingTest {

    private final PojoNaming naming = new PojoNaming();

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "foo-bar, fooBar",
        "foo_bar, fooBar",
        "FOO_BAR, fooBar",
        "FooBar, fooBar",
        "URL, url",
        "URLPath, uRLPath",
        "_id, id",
        "$ref, $ref",
        "1st, _1st",
        "a b, aB",
        "größe, grE",
        "class, _class",
        "default, _default",
        "hashCode, hashCode",
        "'', __EMPTY__",
        "_, __"
    })
    void aPropertyIsCalledAsThere(String jsonName, String accessor) {
        assertThat(naming.accessor(jsonName, null)).isEqualTo(accessor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"__", "名前", "--"})
    void whereThereIsACrashThereIsNoName(String jsonName) {
        assertThat(naming.accessor(jsonName, null)).isNull();
        assertThat(naming.type(place(jsonName, false))).isNull();
    }

    @Test
    void javaNameIsANameAsAnyOther() {
        assertThat(naming.accessor("nm", "FullName")).isEqualTo("fullName");
        assertThat(naming.type(new TypePlace("order", List.of("properties", "nm"), "full_name", false)))
                .isEqualTo(new TypeName("FullName", false));
    }

    @Test
    void wishesOfTheUserAreFollowed() {
        NamingStrategy styled = naming.styled(new NameStyle("Acme", "Dto", "_"));

        assertThat(styled.type(place("order_line", false))).isEqualTo(new TypeName("AcmeOrderLineDto", false));
        assertThat(styled.accessor("unit_price", null)).isEqualTo("unitPrice");
        assertThat(naming.styled(new NameStyle("", "", "-")).accessor("unit_price", null))
                .isEqualTo("unit_price");
        assertThat(naming.styled(NameStyle.DEFAULT).accessor("a-b_c d", null)).isEqualTo("aBCD");
    }

    @Test
    void constantsThatAreAlikeGetUnderscores() {
        assertThat(naming.constants(List.of("a", "A", "fooBar", "1.0", "a-", "", "+", "$x", "größe")))
                .containsExactly("A", "A_", "FOO_BAR", "_1_0", "A__", "__EMPTY__", "__EMPTY___", "$_X", "GRÖSSE");
    }

    @Test
    void aTypeIsCalledAfterItsPlace() {
        assertThat(naming.type(place("order-line", false))).isEqualTo(new TypeName("OrderLine", false));
        assertThat(naming.type(place("a/b", false))).isEqualTo(new TypeName("A1b", false));
        assertThat(naming.type(place("order", false, "properties", "lines", "items")))
                .isEqualTo(new TypeName("Line", false));
        assertThat(naming.type(place("order", false, "properties", "rates", "additionalProperties")))
                .isEqualTo(new TypeName("RatesProperty", false));
        assertThat(naming.type(place("data", false, "items"))).isEqualTo(new TypeName("Datum", false));
    }

    @Test
    void aReferredSchemaUnderAKeywordThatItsDialectDoesNotKnowIsADefinition() {
        assertThat(naming.type(place("order", false, "$defs", "order-line")))
                .isEqualTo(new TypeName("OrderLine", false));
        assertThat(naming.type(place("order", false, "definitions", "order-lines", "items")))
                .isEqualTo(new TypeName("OrderLine", false));
        for (String keyword : List.of("$defs", "definitions", "properties")) {
            assertThat(naming.type(place("order", false, keyword))).as(keyword).isNull();
        }
    }

    @Test
    void anEnumNestsInTheClassOfItsObject() {
        assertThat(naming.type(place("order", true, "properties", "status"))).isEqualTo(new TypeName("Status", true));
        assertThat(naming.type(place("order", true, "additionalProperties")))
                .isEqualTo(new TypeName("OrderProperty", true));
        assertThat(naming.type(place("order", true, "properties", "tags", "items")))
                .isEqualTo(new TypeName("Tag", false));
        assertThat(naming.type(place("order", true))).isEqualTo(new TypeName("Order", false));
    }

    @Test
    void whereJsonschema2pojoDoesNotLookThereIsNoName() {
        for (String keyword : List.of("oneOf", "anyOf", "allOf", "prefixItems", "items")) {
            assertThat(naming.type(place("order", false, keyword, "0")))
                    .as(keyword)
                    .isNull();
        }
        assertThat(naming.type(place("order", false, "patternProperties", "^x-")))
                .isNull();
        assertThat(naming.type(place("order", false, "if", "properties", "x"))).isNull();
    }

    @Test
    void namesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertThat(naming.accessor("MAIL_ID", null)).isEqualTo("mailId");
            assertThat(naming.accessor("TITLE", null)).isEqualTo("title");
            assertThat(naming.type(place("MAIL_ID", false))).isEqualTo(new TypeName("MailId", false));
            assertThat(naming.constants(List.of("title"))).containsExactly("TITLE");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TypePlace place(String base, boolean enumeration, String... path) {
        return new TypePlace(base, List.of(path), null, enumeration);
    }
}
