package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes compact JSON. A long line is broken after a comma. */
final class WrappedJson {

    private static final int LINE = 120;

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    /** Writes a literal or a number. */
    void raw(Object value) {
        text.append(value);
    }

    void string(String value) {
        text.append(SourceJson.quote(value));
    }

    <T> void array(Collection<T> items, Consumer<T> item) {
        text.append('[');
        boolean first = true;
        for (T each : items) {
            comma(first);
            first = false;
            item.accept(each);
        }
        text.append(']');
    }

    void strings(List<String> values) {
        array(values, this::string);
    }

    <T> void object(Map<String, T> members, Consumer<T> value) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, T> member : members.entrySet()) {
            comma(first);
            first = false;
            string(member.getKey());
            text.append(':');
            value.accept(member.getValue());
        }
        text.append('}');
    }

    void value(SourceValue value) {
        if (value instanceof SourceArray array) {
            array(array.elements(), this::value);
        } else if (value instanceof SourceObject object) {
            object(object.members(), member -> value(member.value()));
        } else {
            text.append(SourceJson.text(value));
        }
    }

    private void comma(boolean first) {
        if (first) {
            return;
        }
        text.append(',');
        if (text.length() - lineStart > LINE) {
            text.append('\n');
            lineStart = text.length();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
