package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Everything that users do with documents and values, each in a new thread with a stack of 256 KB. */
final class DeepUses {

    private static final long STACK = 256 * 1024;

    private final List<String> failures = new ArrayList<>();
    private final SchemaValidator validator;
    private final Optional<JsonCodec<Object>> codec;

    @SuppressWarnings("unchecked") // the codec of the root's type, whichever it is
    DeepUses(SchemaValidator validator, Optional<? extends JsonCodec<?>> codec) {
        this.validator = validator;
        this.codec = codec.map(any -> (JsonCodec<Object>) any);
    }

    /** The uses that failed, with their exceptions. */
    List<String> failures() {
        return failures;
    }

    void ofValid(byte[] json) {
        uses(json).forEach((use, body) -> {
            Object valid = inSmallThread(use, body);
            if (!Boolean.TRUE.equals(valid)) {
                failures.add(use + " of a valid document: " + valid);
            }
        });
        codec.ifPresent(c -> ofValues(c, json));
    }

    void ofInvalid(byte[] json) {
        uses(json).forEach((use, body) -> {
            Object valid = inSmallThread(use, body);
            boolean said = use.equals("annotations") || use.equals("unknowns") || Boolean.FALSE.equals(valid);
            if (!said) {
                failures.add(use + " of an invalid document: " + valid);
            }
        });
        List<Violation> violations = validator.validate(json).violations();
        if (violations.stream().anyMatch(v -> v.kind() == ViolationKind.LIMIT)) {
            failures.add("violations: " + violations);
        }
    }

    private static boolean isComplete(List<?> found) {
        return found.stream().allMatch(Objects::nonNull);
    }

    @SuppressWarnings("ReferenceEquality") // must be the same object
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /** Uses of a document, which return whether it is valid. */
    private Map<String, Callable<Boolean>> uses(byte[] json) {
        Map<String, Callable<Boolean>> uses = new LinkedHashMap<>();
        uses.put("isValid", () -> validator.isValid(json));
        uses.put("validate", () -> validator.validate(json).isValid());
        for (OutputFormat format : OutputFormat.values()) {
            uses.put("output " + format, () -> isValid(validator.output(json, format)));
        }
        uses.put("annotations", () -> isComplete(validator.annotations(json)));
        uses.put("unknowns", () -> isComplete(validator.unknowns(JsonDocument.of(json))));
        codec.ifPresent(c -> {
            uses.put("tryFromJson", () -> c.tryFromJson(json).isValid());
            uses.put("fromJson", () -> isRead(c, json));
            uses.put("validator of the codec", () -> c.validator().isValid(json));
        });
        return uses;
    }

    private static boolean isRead(JsonCodec<Object> codec, byte[] json) {
        try {
            return codec.fromJson(json) != null;
        } catch (InvalidInstanceException e) {
            return e.violations().stream().anyMatch(v -> v.kind() == ViolationKind.LIMIT);
        }
    }

    private static boolean isValid(JsonObject output) {
        return JsonData.of(true).equals(output.get("valid"));
    }

    /** Uses of values, which return whether the result is right. */
    private void ofValues(JsonCodec<Object> codec, byte[] json) {
        ReadResult<Object> first = codec.tryFromJson(json);
        ReadResult<Object> second = codec.tryFromJson(json);
        if (!(first instanceof ReadResult.Valid<Object> one) || !(second instanceof ReadResult.Valid<Object> two)) {
            return;
        }
        Object value = one.value();
        JsonData data = JsonData.parse(json);
        Map<String, Callable<Boolean>> uses = new LinkedHashMap<>();
        uses.put("toJson", () -> JsonData.parse(codec.toJson(value)).equals(data));
        uses.put("toJsonString", () -> JsonData.parse(codec.toJsonString(value)).equals(data));
        uses.put("toPrettyJson", () -> JsonData.parse(codec.toPrettyJson(value)).equals(data));
        uses.put("toJson to a stream", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            codec.toJson(value, out);
            return JsonData.parse(out.toByteArray()).equals(data);
        });
        uses.put("toJsonData", () -> ((JsonModel) value).toJsonData().equals(data));
        uses.put("equals", () -> value.equals(two.value()));
        uses.put("hashCode", () -> value.hashCode() == two.value().hashCode());
        uses.put("toString", () -> !value.toString().isEmpty());
        uses.put("checked", () -> isSame(codec.checked(value), value));
        uses.put("build", () -> GeneratedType.rebuilt(value).map(value::equals).orElse(true));
        uses.put("fromJson of data", () -> codec.fromJson(data).equals(value));
        uses.forEach((use, body) -> {
            Object right = inSmallThread(use, body);
            if (!Boolean.TRUE.equals(right)) {
                failures.add(use + ": " + right);
            }
        });
    }

    /** What is returned or thrown. */
    static Object inSmallThread(String name, Callable<?> body) {
        Object[] result = new Object[1];
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result[0] = body.call();
                    } catch (Throwable e) {
                        result[0] = e;
                    }
                },
                name,
                STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return result[0];
    }

    static byte[] utf8(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    void assertNoFailures(String what) {
        assertThat(failures).as(what).isEmpty();
    }
}
