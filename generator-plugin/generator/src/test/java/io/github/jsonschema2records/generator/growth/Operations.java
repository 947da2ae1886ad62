package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.growth.count.Work;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The public operations on documents and values, by the names that the page of growth gives them. */
final class Operations {

    /** What is measured for each keyword. */
    static final List<String> OF_KEYWORDS =
            List.of("isValid", "validate", "fromJson", "output basic", "annotations", "unknowns");

    /** Prepares an operation on a text: returns what is measured, or empty if the operation needs another text. */
    interface Operation extends Function<Subject, Optional<Work>> {}

    private final Map<String, Operation> all = new LinkedHashMap<>();

    private Operations() {}

    static Map<String, Operation> all() {
        Operations operations = new Operations();
        operations.addParsing();
        operations.addValidation();
        operations.addModels();
        operations.addData();
        return operations.all;
    }

    private void addParsing() {
        add("JsonDocument.of(byte[])", s -> {
            byte[] json = s.bytes();
            return () -> JsonDocument.of(json);
        });
        add("JsonDocument.of(InputStream)", s -> {
            byte[] json = s.bytes();
            return () -> JsonDocument.of(new ByteArrayInputStream(json));
        });
        add("JsonSequence", s -> {
            byte[] json = s.bytes();
            return () -> drain(new JsonSequence(new ByteArrayInputStream(json), JsonLimits.DEFAULTS));
        });
        add("JsonSequence.ofItems", s -> {
            byte[] json = ("[" + s.json() + "]").getBytes(StandardCharsets.UTF_8);
            return () -> drain(JsonSequence.ofItems(new ByteArrayInputStream(json), JsonLimits.DEFAULTS));
        });
    }

    private static long drain(JsonSequence sequence) {
        try {
            while (sequence.next() != null) {
                // Only reading counts.
            }
            return sequence.index();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addValidation() {
        onDocument("isValid", s -> d -> s.validator().isValid(d));
        onDocument("validate", s -> d -> violations(s.validator().validate(d)));
        for (OutputFormat format : OutputFormat.values()) {
            String name = "output " + format.name().toLowerCase(Locale.ROOT);
            onDocument(name, s -> d -> s.validator().output(d, format).toJson());
        }
        addIfValid("annotations", s -> {
            JsonDocument document = s.document();
            return () -> s.validator().annotations(document);
        });
        addIfValid("unknowns", s -> {
            JsonDocument document = s.document();
            return () -> s.validator().unknowns(document);
        });
        onDocument(
                "ValidationResult.toJson", s -> d -> s.validator().validate(d).toJson());
        onDocument(
                "ValidationResult.toString", s -> d -> s.validator().validate(d).toString());
    }

    /** Parts of violations are made when somebody looks at them. */
    private static int violations(ValidationResult result) {
        int characters = 0;
        for (Violation violation : result.violations()) {
            characters += violation.toString().length();
        }
        return characters;
    }

    private void addModels() {
        all.put(
                "fromJson",
                s -> Optional.ofNullable(s.codec()).map(codec -> {
                    JsonDocument document = s.document();
                    return () -> codec.tryFromJson(document);
                }));
        onModel("toJson", JsonModel::toJson);
        onModel("toPrettyJson", JsonModel::toPrettyJson);
        onModel("toJson(OutputStream)", Operations::written);
        onModel("toJsonData", JsonModel::toJsonData);
        onModel("validate of a value", JsonModel::validate);
        onModel("hashCode", JsonModel::hashCode);
        onModel("toString", JsonModel::toString);
        all.put("equals", s -> model(s).flatMap(a -> model(s).map(b -> () -> a.equals(b))));
    }

    private static int written(JsonModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.toJson(out);
        return out.size();
    }

    private void addData() {
        add("JsonData.parse", s -> () -> JsonData.parse(s.json()));
        onData("JsonData.toJson", JsonData::toJson);
        onData("JsonWriter.data", d -> new JsonWriter().data(d).toByteArray());
        onData("JsonWriter.pretty", d -> JsonWriter.pretty().data(d).toByteArray());
        onData("JsonDocument.of(JsonData)", JsonDocument::of);
        onData("JsonData.hashCode", JsonData::hashCode);
        onData("JsonData.toString", JsonData::toString);
        onData("JsonData.toJava", JsonData::toJava);
        add("JsonData.ofJava", s -> {
            Object plain = s.data().toJava();
            return () -> JsonData.ofJava(plain);
        });
        add("JsonData.equals", s -> {
            JsonData a = s.data();
            JsonData b = s.data();
            return () -> a.equals(b);
        });
    }

    private void add(String name, Function<Subject, Work> operation) {
        all.put(name, s -> Optional.of(operation.apply(s)));
    }

    private void addIfValid(String name, Function<Subject, Work> operation) {
        all.put(name, s -> s.isValid() ? Optional.of(operation.apply(s)) : Optional.empty());
    }

    private void onDocument(String name, Function<Subject, Function<JsonDocument, @Nullable Object>> operation) {
        add(name, s -> {
            JsonDocument document = s.document();
            Function<JsonDocument, @Nullable Object> action = operation.apply(s);
            return () -> action.apply(document);
        });
    }

    private void onModel(String name, Function<JsonModel, @Nullable Object> operation) {
        all.put(name, s -> model(s).map(model -> () -> operation.apply(model)));
    }

    private void onData(String name, Function<JsonData, @Nullable Object> operation) {
        add(name, s -> {
            JsonData data = s.data();
            return () -> operation.apply(data);
        });
    }

    private static Optional<JsonModel> model(Subject subject) {
        JsonCodec<?> codec = subject.codec();
        if (codec == null) {
            return Optional.empty();
        }
        ReadResult<?> read = codec.tryFromJson(subject.document());
        return read.match(
                value -> value instanceof JsonModel model ? Optional.of(model) : Optional.empty(),
                i -> Optional.empty());
    }
}
