package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompiledValidatorTest {

    private static final SchemaValidator STRING = new Judge((d, at, e) -> Check.type(d, at, Kind.STRINGS, e));

    private static final CheckKey NESTED = new CheckKey("#");

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

    /** The second attempt takes fewer steps, since it finds verdicts remembered. */
    @Test
    void tooManyStepsAreToldAgainAndAgain() {
        SchemaValidator nested = new Judge(CompiledValidatorTest::nested);
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxSteps(3));
        d.parse("[[],[],[],[]]");
        for (int i = 0; i < 3; i++) {
            assertThat(nested.isValid(d)).isFalse();
            assertThat(nested.validate(d)).hasToString("1:1: checking takes more than 3 steps");
            for (OutputFormat format : OutputFormat.values()) {
                assertThat(nested.output(d, format).get("valid")).isEqualTo(JsonData.of(false));
            }
        }
        d.parse("[[],[]]");
        assertThat(nested.isValid(d)).isTrue();
    }

    @Test
    void theLimitOfStepsIsTheSameForBothQuestions() {
        SchemaValidator nested = new Judge(CompiledValidatorTest::nested);
        for (int most = 0; most <= 7; most++) {
            JsonLimits limits = JsonLimits.DEFAULTS.withMaxSteps(most);
            for (String json : new String[] {"[[],[[],[]]]", "[[],[[],1]]"}) {
                JsonDocument asked = new JsonDocument(limits);
                JsonDocument told = new JsonDocument(limits);
                asked.parse(json);
                told.parse(json);
                boolean valid = most >= 5 && !json.contains("1");
                assertThat(nested.isValid(asked)).as("%s in %d", json, most).isEqualTo(valid);
                assertThat(nested.validate(told).isValid())
                        .as("%s in %d", json, most)
                        .isEqualTo(valid);
            }
        }
    }

    /** A thread may find enough stack at the second attempt, once the code has been compiled. */
    @Test
    void tooLittleStackIsTold() {
        SchemaValidator deep = new Judge((d, at, e) -> {
            if (e == null) {
                throw new StackOverflowError();
            }
            return Evaluation.end(e, true);
        });
        assertThat(deep.isValid("[]")).isFalse();
        assertThat(deep.validate("[]").violations())
                .extracting(Violation::kind, Violation::messageKey)
                .containsExactly(tuple(ViolationKind.LIMIT, "stack"));
    }

    /** Arrays of arrays; each value is decided once, as in generated code. */
    private static boolean nested(JsonDocument d, int at, @Nullable Evaluation e) {
        Verdicts v = Verdicts.of(d, NESTED, 0);
        if (e != null && !v.has(at)) {
            nested(d, at, null);
        }
        if (v.settles(at, e)) {
            return v.isValid(at);
        }
        boolean ok = Assert.type(d, at, Kind.ARRAYS, e);
        if (d.isArray(at)) {
            for (int item = at + 1; item < d.end(at); item = d.next(item)) {
                ok &= nested(d, item, Evaluation.at(e, "/items"));
            }
        }
        return v.keep(at, Evaluation.end(e, ok));
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
