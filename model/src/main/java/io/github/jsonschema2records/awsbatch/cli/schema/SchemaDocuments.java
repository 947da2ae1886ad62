package io.github.jsonschema2records.awsbatch.cli.schema;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The schema documents of the events, which are read from the class path when a reference leads to them. */
final class SchemaDocuments {

    private static final String FOLDER = "io/github/jsonschema2records/awsbatch/schema/v1/";

    private final Map<String, JsonObject> documents = new HashMap<>();

    /** Returns the schema of a document. */
    Schema document(String name) {
        return new Schema(this, name, content(name));
    }

    /** Returns the schema that a reference in a document leads to. References are relative and in this folder. */
    Schema resolve(String document, String reference) {
        int hash = reference.indexOf('#');
        String name = hash < 0 ? reference : reference.substring(0, hash);
        String target = name.isEmpty() ? document : name;
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        if (content(target).at(pointer) instanceof JsonObject schema) {
            return new Schema(this, target, schema);
        }
        throw new IllegalStateException("the reference " + reference + " in " + document + " leads to no schema");
    }

    private JsonObject content(String name) {
        return documents.computeIfAbsent(name, SchemaDocuments::read);
    }

    private static JsonObject read(String name) {
        try (InputStream in = SchemaDocuments.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + name + " is not on the class path");
            }
            return (JsonObject) JsonData.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
