package io.github.jsonschema2records.generator.load;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One failure of a schema against its metaschema.
 *
 * @param pointer JSON Pointer of the invalid value, from the root of the checked schema
 * @param label name of that value in messages
 * @param value the invalid value
 * @param keyword the metaschema's keyword that failed
 * @param expected the value of that keyword
 * @param text the validator's message
 */
record MetaschemaFailure(
        String pointer, String label, SourceValue value, String keyword, JsonNode expected, String text) {

    /** Converts an error of the validator about {@code root}. */
    static MetaschemaFailure of(Error error, SourceValue root) {
        NodePath path = error.getInstanceLocation();
        List<String> tokens = new ArrayList<>();
        String label = "the schema";
        SourceValue value = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            String token = path.getElement(i).toString();
            label = value instanceof SourceArray ? "element " + token + " of " + label : Quoted.text(token);
            tokens.add(token);
            value = Objects.requireNonNull(JsonPointer.step(value, token), token);
        }
        return new MetaschemaFailure(
                JsonPointer.of(tokens), label, value, error.getKeyword(), error.getSchemaNode(), error.getMessage());
    }

    /** Returns the kinds of value that would be valid if the value has the wrong kind; otherwise none. */
    List<String> expectedKinds() {
        List<String> kinds = new ArrayList<>();
        if (keyword.equals("type") && expected.isArray()) {
            expected.forEach(e -> kinds.add(e.asString()));
        } else if (keyword.equals("type")) {
            kinds.add(expected.asString());
        } else if (keyword.equals("enum") && !kind().equals("string")) {
            // Every enumeration in a metaschema lists strings.
            kinds.add("string");
        }
        return kinds;
    }

    /** Returns the kind of the value by the names of JSON Schema. A number is always {@code number}. */
    String kind() {
        if (value instanceof SourceObject) {
            return "object";
        }
        if (value instanceof SourceArray) {
            return "array";
        }
        if (value instanceof SourceNumber) {
            return "number";
        }
        if (value instanceof SourceBoolean) {
            return "boolean";
        }
        return value instanceof SourceNull ? "null" : "string";
    }

    /** Returns the last token of the pointer: the name of a member or the index of an element. */
    String lastToken() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
