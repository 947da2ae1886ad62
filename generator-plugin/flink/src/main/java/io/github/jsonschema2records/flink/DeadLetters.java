package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates dead letters, for sources that do not use {@link JsonDeserializationSchema}. */
public final class DeadLetters {

    private DeadLetters() {}

    /**
     * Creates the dead letter of a message with violations.
     *
     * @param origin where the message came from
     * @param violations the violations, at least one
     * @param message the message, or null if it is not at hand
     */
    public static DeadLetter of(String origin, List<Violation> violations, byte @Nullable [] message) {
        return of(origin, violations.get(0).toString(), violations, message);
    }

    /**
     * Creates a dead letter.
     *
     * @param origin where the message came from
     * @param reason why it could not be read, in one line
     * @param violations the violations; may be empty
     * @param message the message, or null if it is not at hand
     */
    public static DeadLetter of(String origin, String reason, List<Violation> violations, byte @Nullable [] message) {
        List<DeadLetter.Violation> items = violations.stream()
                .map(violation -> DeadLetter.Violation.CODEC.fromJson(violation.toJsonData()))
                .toList();
        String text = message == null ? null : text(message);
        String bytes =
                message == null || text != null ? null : Base64.getEncoder().encodeToString(message);
        return new DeadLetter(origin, reason, items, text, bytes, Map.of());
    }

    /** Returns the text of bytes in UTF-8, or null if they are something else. */
    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
