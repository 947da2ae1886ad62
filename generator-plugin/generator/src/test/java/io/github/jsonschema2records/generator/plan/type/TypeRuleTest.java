package io.github.jsonschema2records.generator.plan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of rules for types, and what is wrong with them. */
class TypeRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format=date-time:java.time.Instant",
                "format=date,jsonType=string:java.time.LocalDate",
                "place=https://example.com/order#/properties/a,place=order.json#/$defs/**:long",
                "format=,jsonType=number:double",
                "jsonType=array,place=#/**:java.util.Set",
                "jsonType=boolean,converter=com.acme.Switch:com.acme.Switch",
                "format=money,jsonType=string,converter=com.acme.Money.Converter:com.acme.Money"
            })
    void isTheTextThatWasRead(String text) {
        assertThat(TypeRule.parse(text)).hasToString(text.replace("format=,", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.time.Instant                   | but got "java.time.Instant"
            formt=date:java.time.LocalDate      | expected format=, jsonType=, place= or converter=
            format=date                         | but got "format=date"
            format=:java.time.Instant           | needs a format, a jsonType or places
            format=date:                        | "" is not a Java type
            format=money:com.acme.Money         | "com.acme.Money" is not a Java type for strings and numbers; it can be java.lang.String
            format=money:com.acme.Money         | java.net.URI, or a class of your own with a converter
            jsonType=object:java.net.URI        | jsonType must be string, integer, number, boolean or array, not "object"
            jsonType=array:java.net.URI         | the only rule for arrays is jsonType array with the Java type java.util.Set and no converter
            jsonType=array:java.util.List       | the only rule for arrays is jsonType array with the Java type java.util.Set
            place=#/a:java.util.Set             | the only rule for arrays is jsonType array with the Java type java.util.Set
            converter=a.B:a.C                   | needs a format, a jsonType or places
            format=a,converter=a.B:             | with a converter, javaType must be the full name of a class, such as com.acme.Money, not ""
            format=a,converter=a.B:long         | must be the full name of a class, such as com.acme.Money, not "long"
            format=a,converter=a.B:Money        | must be the full name of a class, such as com.acme.Money, not "Money"
            format=a,converter=a.B:a.List<A>    | must be the full name of a class, such as com.acme.Money, not "a.List<A>"
            format=a,converter=a.new:a.C        | with a converter, converter must be the full name of a class, such as com.acme.Money, not "a.new"
            format=a,converter=a.B              | but got "format=a,converter=a.B"
            jsonType=number:long                | long cannot hold every JSON number; possible here: java.lang.Double, java.math.BigDecimal
            place=order.json/properties:long    | is not a pattern of schema locations
            place=order.json#properties/a:long  | is not a pattern of schema locations
            """)
    void isRefused(String text, String problem) {
        assertThatThrownBy(() -> TypeRule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void ofAConverterAppliesToStringsUnlessItNamesAnotherJsonType() {
        assertThat(TypeRule.parse("place=#/a,converter=com.acme.Converter:com.acme.Money"))
                .hasToString("jsonType=string,place=#/a,converter=com.acme.Converter:com.acme.Money");
    }

    @Test
    void areLeftOutWhereTheClassesOfTheUserAreMissing() {
        TypeOptions options = TypeOptions.DEFAULTS
                .withRules(List.of(
                        TypeRule.parse("format=money,converter=com.acme.MoneyConverter:com.acme.Money"),
                        TypeRule.parse("format=date:java.time.LocalDate")))
                .withAnnotations(List.of(AnnotationRule.parse("on=type:@com.acme.Audited")));

        assertThat(options.withoutOwnClasses().rules()).hasToString("[format=date:java.time.LocalDate]");
        assertThat(options.withoutOwnClasses().annotations()).isEmpty();
    }

    @Test
    void twoRulesCannotHaveTheSameConditions() {
        List<TypeRule> rules = List.of(
                TypeRule.parse("format=date-time:java.time.Instant"),
                TypeRule.parse("format=date-time:java.lang.String"));

        assertThatThrownBy(() -> TypeOptions.DEFAULTS.withRules(rules))
                .hasMessage("another rule has the same conditions as format=date-time:java.lang.String");
    }
}
