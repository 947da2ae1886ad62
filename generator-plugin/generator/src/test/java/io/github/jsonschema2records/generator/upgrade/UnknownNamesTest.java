package io.github.jsonschema2records.generator.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {

    @ParameterizedTest
    @CsvSource({
        "propertes, properties",
        "requierd, required",
        "require, required",
        "additionalproperties, additionalProperties",
        "additionalPropertys, additionalProperties",
        "tpye, type",
        "ref, $ref",
        "$defintions, definitions",
        "defs, $defs",
        "enums, enum",
        "minLenght, minLength",
        "readonly, readOnly",
        "anyof, anyOf",
        "descripton, description"
    })
    void aNameNearToAKeywordWasMeantToBeIt(String name, String meant) {
        assertThat(UnknownNames.help(name, Dialect.of(Draft.DRAFT_2020_12)))
                .isEqualTo("did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-propertes",
                "example",
                "comment",
                "when",
                "note",
                "typeof",
                "tsType",
                "refs",
                "name",
                "markdownDescription",
                "xml",
                "externalDocs",
                "javaInterface",
                "id",
                ""
            })
    void aNameOfItsOwnIsNoMistake(String name) {
        assertThat(UnknownNames.help(name, Dialect.of(Draft.DRAFT_2020_12))).isNull();
    }

    @Test
    void aConstrainingKeywordOfAnotherDraftIsOne() {
        assertThat(UnknownNames.help("const", Dialect.of(Draft.DRAFT_4)))
                .isEqualTo("only drafts 6, 7, 2019-09, 2020-12 know it: write an \"enum\" of one value instead, "
                        + "or declare such a draft with $schema");
        assertThat(UnknownNames.help("prefixItems", Dialect.of(Draft.DRAFT_7)))
                .isEqualTo("only draft 2020-12 knows it: write an array in \"items\" instead, "
                        + "or declare such a draft with $schema");
        assertThat(UnknownNames.help("minContains", Dialect.of(Draft.DRAFT_7)))
                .isEqualTo("only drafts 2019-09, 2020-12 know it; the draft is declared with $schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends",
                "disallow",
                "divisibleBy",
                "nullable",
                "discriminator",
                "deserializationClassProperty",
                "media",
                "customPattern",
                "customDatePattern",
                "customTimePattern",
                "customDateTimePattern",
                "customTimezone",
                "dateTimeType",
                "dateType",
                "timeType",
                "javaOptional",
                "integerDigits",
                "fractionalDigits"
            })
    void aKeywordOfAnotherToolHasASubstituteInEveryDraft(String name) {
        for (Draft draft : Draft.values()) {
            assertThat(UnknownNames.help(name, Dialect.of(draft)))
                    .isNotNull()
                    .matches("(draft \\d's|OpenAPI|jsonschema2pojo's).*: .*");
        }
    }

    @Test
    void anAnnotationOfAnotherDraftIsHarmless() {
        assertThat(UnknownNames.help("examples", Dialect.of(Draft.DRAFT_4))).isNull();
        assertThat(UnknownNames.help("deprecated", Dialect.of(Draft.DRAFT_7))).isNull();
    }

    @Test
    void whatAMetaschemaSwitchesOffIsNoMistake() {
        Dialect coreOnly = new Dialect(Draft.DRAFT_2020_12, Set.of(Vocabulary.CORE));

        assertThat(UnknownNames.help("minimum", coreOnly)).isNull();
    }
}
