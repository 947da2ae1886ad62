package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A valid document that a codec has not enough stack or steps for: the violation says so, and not that Java lacks the value. */
class CodecLimitTest {

    @Test
    void tooDeepToBeRead() {
        assertLimited(new Ending(new StackOverflowError()), "is nested too deep");
    }

    @Test
    void tooManySteps() {
        assertLimited(new Ending(LimitException.steps(7)), "more than 7 steps");
    }

    @Test
    void otherExceptionsArePassedOn() {
        Ending codec = new Ending(new IllegalStateException("a fault"));
        assertThatThrownBy(() -> codec.fromJson("1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> codec.tryFromJson("1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> codec.checked("1")).isInstanceOf(IllegalStateException.class);
    }

    private static void assertLimited(Ending codec, String message) {
        assertThatThrownBy(() -> codec.fromJson("1"))
                .asInstanceOf(type(InvalidInstanceException.class))
                .satisfies(e -> assertLimit(e.violations().get(0), message));
        assertThatThrownBy(() -> codec.checked("1"))
                .asInstanceOf(type(InvalidInstanceException.class))
                .satisfies(e -> assertLimit(e.violations().get(0), message));
        assertThat(codec.tryFromJson("1"))
                .isInstanceOfSatisfying(
                        ReadResult.Invalid.class,
                        result -> assertLimit((Violation) result.violations().get(0), message));
    }

    private static void assertLimit(Violation violation, String message) {
        assertThat(violation.kind()).isEqualTo(ViolationKind.LIMIT);
        assertThat(violation.message()).contains(message);
    }

    /** Ends reading, and deciding, with something thrown; explaining finds nothing wrong. */
    private static final class Ending extends Codec<String> {

        private final Throwable ended;

        Ending(Throwable ended) {
            super("test#");
            this.ended = ended;
        }

        @Override
        public String read(JsonDocument d, int at) {
            throw thrown();
        }

        @Override
        public void write(JsonWriter w, String value) {
            w.string(value);
        }

        @Override
        public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
            if (e == null) {
                throw thrown();
            }
            return Evaluation.end(e, true);
        }

        private RuntimeException thrown() {
            if (ended instanceof Error error) {
                throw error;
            }
            return (RuntimeException) ended;
        }
    }
}
