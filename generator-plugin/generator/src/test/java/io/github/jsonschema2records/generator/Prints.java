package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that generated code prints about a text: what an application could find in its log. */
final class Prints {

    private final List<String> prints = new ArrayList<>();

    private Prints() {}

    static List<String> of(GeneratedCode code, String text) {
        return of(code, new JsonDocument(), text);
    }

    static List<String> of(GeneratedCode code, JsonDocument d, String text) {
        d.parse(text);
        Prints prints = new Prints();
        SchemaValidator validator = code.validator();
        prints.validator(validator, d);
        code.type().ifPresent(type -> {
            JsonCodec<JsonModel> codec = new ModelClass(type.type()).codec();
            prints.codec(codec, d);
            if (!codec.validator().getClass().equals(validator.getClass())) {
                prints.validator(codec.validator(), d);
            }
        });
        return prints.prints;
    }

    /** The value of a text with all values of generated types in it; none if the text is not valid. */
    static List<JsonModel> values(GeneratedCode code, String text) {
        List<JsonModel> values = new ArrayList<>();
        code.type()
                .map(type -> new ModelClass(type.type()).codec().tryFromJson(text))
                .filter(ReadResult::isValid)
                .ifPresent(result -> values.add(result.orElseThrow()));
        return values;
    }

    private void validator(SchemaValidator validator, JsonDocument d) {
        add(validator.validate(d));
        add(validator.validate(d, 3));
        validator.validate(d).violations().forEach(this::violation);
        for (OutputFormat format : OutputFormat.values()) {
            add(validator.output(d, format));
        }
        for (Annotation annotation : validator.annotations(d)) {
            add(annotation);
        }
    }

    private void violation(Violation violation) {
        add(violation);
        add(violation.message());
        add(violation.arguments());
        add(violation.value());
        add(violation.suggestion());
        add(violation.excerpt());
        add(violation.path());
        add(violation.instanceLocation());
        add(violation.keywordLocation());
    }

    private void codec(JsonCodec<JsonModel> codec, JsonDocument d) {
        ReadResult<JsonModel> result = codec.tryFromJson(d);
        add(result);
        try {
            value(codec.fromJson(d));
        } catch (InvalidInstanceException e) {
            add(e);
            e.violations().forEach(this::violation);
        }
    }

    /** Prints a value, and the values of generated types inside it. Other values have no text of their own. */
    private void value(Object value) {
        if (value instanceof JsonModel model) {
            add(model);
            add(model.validate());
            if (value.getClass().isRecord()) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    component(model, component);
                }
            }
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::value);
        } else if (value instanceof Map<?, ?> all) {
            all.values().forEach(this::value);
        }
    }

    private void component(JsonModel model, RecordComponent component) {
        if (Modifier.isPublic(component.getAccessor().getModifiers())) {
            Object value = GeneratedType.get(model, component.getName());
            if (value != null) {
                value(value);
            }
        }
    }

    private void add(Object print) {
        prints.add(String.valueOf(print));
    }
}
