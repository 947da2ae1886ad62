package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompiledValidatorTest {

    private static final SchemaValidator STRING = new Judge((d, at, e) -> Check.type(d, at, Kind.STRINGS, e));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void validInAllForms() {
        assertThat(STRING.isValid("\"ä\"")).isTrue();
        assertThat(STRING.isValid(utf8("\"ä\""))).isTrue();
        assertThat(STRING.isValid(JsonDocument.of("\"ä\""))).isTrue();
        assertThat(STRING.validate("\"ä\"")).isEqualTo(ValidationResult.valid());
        assertThat(STRING.validate(utf8("\"ä\""))).isEqualTo(ValidationResult.valid());
        assertThat(STRING.validate(JsonDocument.of("\"ä\""))).isEqualTo(ValidationResult.valid());
        assertThat(STRING.validate(JsonDocument.of("\"ä\""), 1)).isEqualTo(ValidationResult.valid());
    }

    @Test
    void invalidInAllForms() {
        ValidationResult expected = STRING.validate("1");
        assertThat(expected).hasToString("1:1: (root): must be a string, but is an integer");
        assertThat(STRING.isValid("1")).isFalse();
        assertThat(STRING.isValid(utf8("1"))).isFalse();
        assertThat(STRING.isValid(JsonDocument.of("1"))).isFalse();
        assertThat(STRING.validate(utf8("1"))).isEqualTo(expected);
        assertThat(STRING.validate(JsonDocument.of("1"))).isEqualTo(expected);
        assertThat(STRING.validate(JsonDocument.of("1"), 1)).isEqualTo(expected);
    }

    @Test
    void syntaxErrors() {
        assertThat(STRING.isValid("[1,]")).isFalse();
        ValidationResult result = STRING.validate("[1,\n]");
        assertThat(result).hasToString("2:1: expected a value, found ']'");
        Violation violation = result.violations().get(0);
        assertThat(violation.kind()).isEqualTo(ViolationKind.SYNTAX);
        assertThat(violation.messageKey()).isEqualTo("syntax");
        assertThat(violation.keywordLocation()).isNull();
        assertThat(violation.excerpt()).isEqualTo("    2 | ]\n      | ^");
    }

    @Test
    void limits() {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(2));
        d.parse("[[[]]]");
        ValidationResult result = STRING.validate(d);
        assertThat(result).hasToString("1:3: more than 2 containers are nested");
        assertThat(result.violations().get(0).kind()).isEqualTo(ViolationKind.LIMIT);
    }

    @Test
    void patternsThatTakeTooLong() {
        SchemaValidator slow = new Judge((d, at, e) -> {
            throw new PatternLimitException("(a*)*b\\1");
        });
        assertThat(slow.isValid("[]")).isFalse();
        ValidationResult result = slow.validate("[]");
        assertThat(result).hasToString("1:1: the pattern (a*)*b\\1 takes too many steps on a string");
        assertThat(result.violations().get(0).kind()).isEqualTo(ViolationKind.LIMIT);
    }

    @Test
    void otherExceptionsArePassedOn() {
        SchemaValidator broken = new Judge((d, at, e) -> {
            throw new IllegalStateException("bug");
        });
        assertThatThrownBy(() -> broken.isValid("[]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bug");
        assertThatThrownBy(() -> broken.validate("[]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bug");
    }

    @Test
    void documentsWithoutAText() {
        assertThatThrownBy(() -> STRING.validate(new JsonDocument()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was parsed into the document");
        assertThatThrownBy(() -> STRING.isValid(new JsonDocument()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was parsed into the document");
    }

    @Test
    void resultsDoNotDependOnTheDocument() {
        JsonDocument d = new JsonDocument();
        byte[] json = utf8("12345");
        d.parse(json);
        ValidationResult result = STRING.validate(d);
        json[0] = '9';
        d.parse("\"other\"");
        assertThat(result).isEqualTo(STRING.validate("12345"));
    }
}
