package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.TokenPositions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of a builder as JSON, although required ones are missing, so that the validator finds all that is
 * wrong with them.
 */
final class IncompleteValue {

    private final JsonWriter w = new JsonWriter();

    private IncompleteValue() {}

    /** Returns an object without the properties whose values are null. See {@link Codec#incomplete}. */
    static JsonDocument object(StringTable names, @Nullable Object[] values) {
        IncompleteValue object = new IncompleteValue();
        object.w.beginObject();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (i == names.size()) {
                object.members(value instanceof JsonObject data ? data.members() : (Map<?, ?>) value);
            } else if (isPresent(value)) {
                object.w.name(names, i);
                object.value(value);
            }
        }
        object.w.endObject();
        return object.parsed();
    }

    /** Returns an array with nulls for items that are missing before others. See {@link Codec#incompleteTuple}. */
    static JsonDocument array(List<?> rest, @Nullable Object[] items) {
        IncompleteValue array = new IncompleteValue();
        int end = items.length;
        while (end > 0 && rest.isEmpty() && !isPresent(items[end - 1])) {
            end--;
        }
        array.w.beginArray();
        for (int i = 0; i < end; i++) {
            array.value(items[i]);
        }
        for (Object item : rest) {
            array.value(item);
        }
        array.w.endArray();
        return array.parsed();
    }

    private JsonDocument parsed() {
        JsonDocument document = new JsonDocument();
        document.parse(w.toByteArray(), new TokenPositions());
        return document;
    }

    private static boolean isPresent(@Nullable Object value) {
        return value != null && !(value instanceof JsonField<?> field && !field.isPresent());
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            w.nullValue();
        } else if (value instanceof JsonModel model) {
            w.raw(model.toJson());
        } else if (value instanceof JsonData data) {
            w.data(data);
        } else if (value instanceof JsonField<?> field) {
            value(field.orNull());
        } else if (value instanceof Collection<?> items) {
            w.beginArray();
            for (Object item : items) {
                value(item);
            }
            w.endArray();
        } else if (value instanceof Map<?, ?> members) {
            w.beginObject();
            members(members);
            w.endObject();
        } else {
            scalar(value);
        }
    }

    private void members(@Nullable Map<?, ?> members) {
        if (members != null) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                w.name((String) member.getKey());
                value(member.getValue());
            }
        }
    }

    /** Writes a scalar whose class determines its JSON. The text of most classes is their JSON string. */
    private void scalar(Object value) {
        if (value instanceof Boolean bool) {
            w.bool(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            w.number(((Number) value).longValue());
        } else if (value instanceof Double number) {
            w.number(number);
        } else if (value instanceof BigInteger number) {
            w.number(number);
        } else if (value instanceof BigDecimal number) {
            w.number(number);
        } else if (value instanceof Instant instant) {
            Write.instant(w, instant);
        } else if (value instanceof OffsetDateTime time) {
            Write.offsetDateTime(w, time);
        } else {
            w.string(value.toString());
        }
    }
}
