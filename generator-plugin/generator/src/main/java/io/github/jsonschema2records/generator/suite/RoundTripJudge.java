package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonSyntaxException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tests a generated type. A valid instance must be read, and be written back equal. An invalid instance must be
 * refused.
 */
final class RoundTripJudge implements Judge {

    private final Method fromJson;
    private final Method toJson;

    private RoundTripJudge(Method fromJson, Method toJson) {
        this.fromJson = fromJson;
        this.toJson = toJson;
    }

    /**
     * Creates a judge for the root type of a schema.
     *
     * @throws NoSuchMethodException if the class is not such a type
     */
    static RoundTripJudge of(Class<?> type) throws NoSuchMethodException {
        return new RoundTripJudge(type.getMethod("fromJson", byte[].class), type.getMethod("toJson"));
    }

    @Override
    public String subject() {
        return "round trip";
    }

    @Override
    public List<String> misses(SuiteCase test) {
        @Nullable Object value;
        try {
            value = call(fromJson, null, test.data());
        } catch (InvalidInstanceException e) {
            return test.valid() ? List.of("valid, but fromJson refuses it: " + firstLine(e)) : List.of();
        }
        if (!test.valid()) {
            return List.of("invalid, but fromJson accepts it");
        }
        return value != null && call(toJson, value) instanceof byte[] written && isEqual(test.data(), written)
                ? List.of()
                : List.of("not equal after round trip");
    }

    private static boolean isEqual(byte[] read, byte[] written) {
        try {
            return SameData.isSame(JsonData.parse(read), JsonData.parse(written));
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    private static String firstLine(InvalidInstanceException exception) {
        return String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
    }

    /** Calls a method by reflection. Returns its result, or throws its exception without the wrapper of reflection. */
    private static @Nullable Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException exception) {
                throw exception;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
