package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event of as many levels as EventBridge lets pass, on a stack that recursion would not fit. */
class DepthTest {

    private static final int STACK = 256 * 1024;
    private static final int LIMIT = 1_000;

    /** The event itself, its detail, and in the detail the value that is nested. */
    private static final int AROUND = 2;

    @ParameterizedTest
    @ValueSource(strings = {Samples.JOB_STATE_CHANGE, Samples.SERVICE_JOB_STATE_CHANGE, Samples.PREEMPTION_STARTED})
    void anEventOfAThousandLevelsIsAValueLikeAnyOther(String sample) throws InterruptedException {
        onSmallStack(() -> exercise(nested(sample, "[", "", "]")));
        onSmallStack(() -> exercise(nested(sample, "{\"a\":", "1", "}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.JOB_STATE_CHANGE, Samples.PREEMPTION_STARTED})
    void anUnknownEventOfAThousandLevelsIsToo(String sample) throws InterruptedException {
        String text = nested(sample, "[", "", "]").replaceFirst("\"Batch [\\w ]+\"", "\"Another\"");
        onSmallStack(() -> exercise(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.JOB_STATE_CHANGE, Samples.PREEMPTION_STARTED})
    void oneLevelMoreIsBeyondTheLimit(String sample) throws InterruptedException {
        String text = nested(sample, "[", "[]", "]");
        onSmallStack(() -> {
            List<Violation> violations =
                    BatchEventValidator.INSTANCE.validate(text).violations();
            assertThat(violations).singleElement().satisfies(violation -> {
                assertThat(violation.kind()).isEqualTo(ViolationKind.LIMIT);
                assertThat(violation.message()).isEqualTo("more than 1000 containers are nested");
            });
            assertThat(BatchEvent.tryFromJson(text).isValid()).isFalse();
        });
    }

    /** A sample with an unknown property in its detail, so that there are 1,000 levels in all. */
    private static String nested(String sample, String open, String innermost, String close) {
        int levels = LIMIT - AROUND;
        String value = open.repeat(levels) + innermost + close.repeat(levels);
        return Samples.text(sample, "\"detail\": {", "\"detail\": {\"x\":" + value + ",");
    }

    private static void exercise(String text) {
        BatchEvent event = BatchEvent.fromJson(text);
        BatchEvent twin = BatchEvent.fromJson(text);
        assertThat(BatchEventValidator.INSTANCE.validate(text).toString()).isEqualTo("valid");
        check(event.equals(twin) && event.hashCode() == twin.hashCode(), "equal and of one hash code");
        check(BatchEvent.fromJson(event.toJson()).equals(event), "written back equal");
        check(JsonData.parse(event.toJson()).equals(JsonData.parse(text)), "the same data");
        check(event.toString().length() > 2 * (LIMIT - AROUND), "printed");
    }

    /** AssertJ would print and compare the values in its own way, which recurses. */
    private static void check(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("not " + what);
        }
    }

    private static void onSmallStack(Runnable action) throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, action, "small stack", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }
}
