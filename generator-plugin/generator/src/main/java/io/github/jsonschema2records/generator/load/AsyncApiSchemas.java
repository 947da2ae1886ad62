package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of an AsyncAPI document: {@code components/schemas}, and the payloads of the messages of components and
 * channels. A payload that only refers to one of the former is none of its own. A schema in another language than JSON
 * Schema, such as Avro, is left out.
 */
final class AsyncApiSchemas {

    /** The dialect of schemas without a {@code schemaFormat}. */
    static final String DIALECT = StandardDialect.ASYNCAPI_3.schemaUri();

    private static final String SCHEMAS = "/components/schemas";

    private final SourceObject root;
    private final List<SchemaPlace> places = new ArrayList<>();

    AsyncApiSchemas(SourceObject root) {
        this.root = root;
    }

    List<SchemaPlace> places() {
        members(SCHEMAS, (pointer, schema) -> add(pointer, name(pointer), schema));
        messages("/components/messages");
        members("/channels", (channel, value) -> messages(JsonPointer.append(channel, "messages")));
        return places;
    }

    private void messages(String pointer) {
        members(pointer, (message, value) -> {
            if (value instanceof SourceObject object && object.get("payload") instanceof SourceObject payload) {
                add(JsonPointer.append(message, "payload"), name(message), payload);
            }
        });
    }

    private void members(String pointer, BiConsumer<String, SourceValue> action) {
        if (JsonPointer.resolve(root, pointer) instanceof SourceObject object) {
            object.members()
                    .forEach((name, member) -> action.accept(JsonPointer.append(pointer, name), member.value()));
        }
    }

    private static String name(String pointer) {
        List<String> tokens = JsonPointer.tokens(pointer);
        return tokens.get(tokens.size() - 1);
    }

    /** Adds a schema, which can be wrapped in an object that names its language. */
    private void add(String pointer, String name, SourceValue value) {
        if (value instanceof SourceObject object && object.get("schemaFormat") instanceof SourceString format) {
            SourceValue schema = object.get("schema");
            String dialect = dialect(format.value());
            if (schema != null && dialect != null) {
                places.add(new SchemaPlace(JsonPointer.append(pointer, "schema"), name, schema, dialect, true));
            }
        } else if (!isReference(value) || pointer.startsWith(SCHEMAS)) {
            places.add(new SchemaPlace(pointer, name, value, DIALECT, true));
        }
    }

    private static boolean isReference(SourceValue value) {
        return value instanceof SourceObject object
                && object.get("$ref") instanceof SourceString reference
                && reference.value().startsWith("#" + SCHEMAS + "/");
    }

    /** Returns the dialect that a media type names, or null if it is not JSON Schema. */
    private static @Nullable String dialect(String format) {
        String lowerCase = format.toLowerCase(Locale.ROOT);
        Map<String, StandardDialect> versions = lowerCase.startsWith("application/schema+")
                ? Map.of(
                        "=draft-04", StandardDialect.DRAFT_4,
                        "=draft-06", StandardDialect.DRAFT_6,
                        "=draft-07", StandardDialect.DRAFT_7,
                        "2019-09", StandardDialect.DRAFT_2019_09,
                        "2020-12", StandardDialect.DRAFT_2020_12)
                : lowerCase.startsWith("application/vnd.oai.openapi")
                        ? Map.of("=3.0", StandardDialect.OPENAPI_3_0, "=3.1", StandardDialect.OPENAPI_3_1)
                        : Map.of("application/vnd.aai.asyncapi", StandardDialect.ASYNCAPI_3);
        return versions.entrySet().stream()
                .filter(version -> lowerCase.contains(version.getKey()))
                .map(version -> version.getValue().schemaUri())
                .findFirst()
                .orElse(null);
    }
}
