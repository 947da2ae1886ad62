package io.github.jsonschema2records.generator.plan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of annotations: their values, and what is refused. */
class AnnotationParserTest {

    @Test
    void hasNoElements() {
        assertThat(AnnotationParser.parse("@com.acme.Foo")).isEqualTo(new JavaAnnotation("com.acme.Foo", Map.of()));
        assertThat(AnnotationParser.parse(" @ com.acme.Foo ( ) "))
                .isEqualTo(new JavaAnnotation("com.acme.Foo", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a \\"b\\" $T"          | Text[value=a "b" $T]
            1                       | Literal[code=1]
            -2147483648             | Literal[code=-2147483648]
            2147483648L             | Literal[code=2147483648L]
            1.5e3f                  | Literal[code=1.5e3f]
            true                    | Literal[code=true]
            java.lang.String.class  | ClassLiteral[className=java.lang.String]
            com.acme.Kind.A         | Constant[className=com.acme.Kind, name=A]
            @a.B(1)                 | Nested[className=a.B, elements={value=Literal[code=1]}]
            {}                      | Array[values=[]]
            { "a", "b" }            | Array[values=[Text[value=a], Text[value=b]]]
            """)
    void hasTypedValues(String code, String value) {
        assertThat(AnnotationParser.parse("@com.acme.Foo(x = " + code + ", y = 1)")
                        .elements()
                        .get("x"))
                .hasToString(value);
        assertThat(AnnotationParser.parse("@com.acme.Foo(" + code + ")")
                        .elements()
                        .get("value"))
                .hasToString(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            com.acme.Foo                           | expected "@" at column 1
            @Foo                                   | "Foo" is not the full name of a class
            @com.acme.class                        | "com.acme.class" is not the full name of a class
            @com.acme.Foo public class Evil {}     | expected the end of the annotation at column 15
            @com.acme.Foo(x = 1); class Evil {}    | expected the end of the annotation at column 21
            @com.acme.Foo(x = 1                    | expected ")" at column 20
            @com.acme.Foo(x = )                    | expected a string, number, boolean, class, constant, annotation or array
            @com.acme.Foo(x = new int[0])          | "new" is not a constant with the full name of its class
            @com.acme.Foo(x = evil())              | "evil" is not a constant with the full name of its class
            @com.acme.Foo(x = com.acme.Evil.go())  | expected ")" at column 35
            @com.acme.Foo(x = 1 + 2)               | expected ")" at column 21
            @com.acme.Foo(x = 1x)                  | expected a number
            @com.acme.Foo(x = "a)                  | expected a string on one line
            @com.acme.Foo(x = "a\\u0022)           | expected a string on one line
            @com.acme.Foo(x = 2147483648)          | 2147483648 is too large for an int, add an L
            @com.acme.Foo(x = String.class)        | "String" is not the full name of a class
            @com.acme.Foo(x = {1, "a"})            | the values of an array must be of one kind
            @com.acme.Foo(x = {{1}})               | the values of an array must be of one kind
            @com.acme.Foo(x = 1, x = 2)            | the element "x" is wrong or given twice
            @com.acme.Foo(class = 1)               | the element "class" is wrong or given twice
            """)
    void isRefused(String text, String problem) {
        assertThatThrownBy(() -> AnnotationParser.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @com.acme.Foo            | expected on=type or on=accessor
            on=field:@com.acme.Foo   | "on" must be type or accessor, not "field"
            place=#/a:@com.acme.Foo  | "on" must be type or accessor, not ""
            on=type,at=#:@com.acme.F | expected on=type or on=accessor
            on=type,place=a:@a.B     | is not a pattern of schema locations
            """)
    void isARefusedRule(String text, String problem) {
        assertThatThrownBy(() -> AnnotationRule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }
}
