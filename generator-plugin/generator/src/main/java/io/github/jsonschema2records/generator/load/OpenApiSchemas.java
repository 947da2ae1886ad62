package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayList;
import java.util.List;

/** The schemas of an OpenAPI document: the members of {@code components/schemas} (OpenAPI 3.1, 4.8.7). */
final class OpenApiSchemas {

    private static final String SCHEMAS = "/components/schemas";

    private final SourceObject root;
    private final String version;

    OpenApiSchemas(SourceObject root, String version) {
        this.root = root;
        this.version = version;
    }

    /** Returns the dialect: that of OpenAPI 3.0, or since 3.1 the {@code jsonSchemaDialect} of the document. */
    String dialect() {
        if (version.startsWith("3.0")) {
            return StandardDialect.OPENAPI_3_0.schemaUri();
        }
        return root.get("jsonSchemaDialect") instanceof SourceString declared
                ? declared.value()
                : StandardDialect.OPENAPI_3_1.schemaUri();
    }

    List<SchemaPlace> places() {
        List<SchemaPlace> places = new ArrayList<>();
        if (JsonPointer.resolve(root, SCHEMAS) instanceof SourceObject schemas) {
            String dialect = dialect();
            schemas.members()
                    .forEach((name, member) -> places.add(
                            new SchemaPlace(JsonPointer.append(SCHEMAS, name), name, member.value(), dialect, true)));
        }
        return places;
    }
}
