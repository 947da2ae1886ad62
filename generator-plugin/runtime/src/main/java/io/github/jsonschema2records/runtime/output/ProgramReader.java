package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.codegen.KeywordNames.Subschemas;
import io.github.jsonschema2records.runtime.codegen.LargeStack;
import io.github.jsonschema2records.runtime.codegen.PointerText;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a schema program: {@code [RESOURCE, {POINTER: SCHEMA, ...}, ...]}. Schemas are numbered in the
 * order of the text, and references are numbers. A schema that starts another resource than its parent has {@code $id}.
 * A schema that must be evaluated only once for each value has {@code ~once}, and a schema of secrets {@code ~secret}.
 */
final class ProgramReader {

    /** Depth of a program that every thread has enough stack for. */
    private static final int LEVELS = 64;

    /** Bytes of stack for each level. */
    private static final int LEVEL = 2_048;

    final JsonDocument d = new JsonDocument(JsonLimits.ANY_SIZE);
    private final Map<String, TextPattern> patterns = new HashMap<>();
    private final List<SchemaNode> schemas = new ArrayList<>();
    private final List<Integer> objects = new ArrayList<>();
    private final Map<Integer, SchemaNode> byToken = new HashMap<>();

    private ProgramReader(TextPattern[] patterns) {
        for (TextPattern pattern : patterns) {
            this.patterns.put(pattern.source(), pattern);
        }
    }

    /** Returns the schemas of a program by number. */
    static List<SchemaNode> read(TextPattern[] patterns, String json) {
        ProgramReader reader = new ProgramReader(patterns);
        if (!reader.d.parse(json)) {
            throw new IllegalArgumentException("no program of schemas: " + reader.d.failure());
        }
        int depth = reader.d.depthBound();
        if (depth > LEVELS) {
            reader.createDeepSchemas(depth);
        } else {
            reader.createSchemas();
        }
        for (int i = 0; i < reader.schemas.size(); i++) {
            new SchemaReader(reader, reader.objects.get(i)).read(reader.schemas.get(i));
        }
        return reader.schemas;
    }

    private void createDeepSchemas(int depth) {
        new LargeStack<Boolean>() {
            @Override
            protected Boolean perform() {
                createSchemas();
                return true;
            }
        }.call((long) depth * LEVEL);
    }

    /** Creates all schemas first, so that references can point to later ones. */
    private void createSchemas() {
        for (int resource = d.first(0); resource < d.end(0); ) {
            String uri = d.string(resource);
            int entries = resource + 1;
            for (int at = d.first(entries); at < d.end(entries); at = d.next(at + 1)) {
                createSchemas(at + 1, uri, PointerText.fragment(d.string(at)));
            }
            resource = d.next(entries);
        }
    }

    private void createSchemas(int at, String outer, String fragment) {
        int id = d.isObject(at) ? d.find(at, "$id") : -1;
        String resource = id < 0 ? outer : d.string(id);
        String inResource = id < 0 ? fragment : "";
        SchemaNode schema = new SchemaNode(resource, resource + "#" + inResource);
        schemas.add(schema);
        objects.add(at);
        byToken.put(at, schema);
        if (!d.isObject(at)) {
            return;
        }
        for (int name = d.first(at); name < d.end(at); name = d.next(name + 1)) {
            String keyword = d.string(name);
            String step = inResource + "/" + PointerText.fragment(ProgramNames.nameInSchema(keyword));
            createSubschemas(name + 1, ProgramNames.subschemas(keyword), resource, step);
        }
    }

    private void createSubschemas(int value, Subschemas shape, String resource, String fragment) {
        switch (shape) {
            case NONE -> {}
            case DIRECT -> createSubschemas(value, resource, fragment);
            case BY_KEY -> createSubschemasByKey(value, Subschemas.DIRECT, resource, fragment);
            case BY_TWO_KEYS -> createSubschemasByKey(value, Subschemas.BY_KEY, resource, fragment);
        }
    }

    private void createSubschemasByKey(int value, Subschemas inner, String resource, String fragment) {
        for (int name = d.first(value); name < d.end(value); name = d.next(name + 1)) {
            if (!d.isArray(name + 1)) {
                String step = "/" + PointerText.escape(d.string(name));
                createSubschemas(name + 1, inner, resource, fragment + PointerText.fragment(step));
            }
        }
    }

    private void createSubschemas(int value, String resource, String fragment) {
        if (!d.isArray(value)) {
            createSchemas(value, resource, fragment);
            return;
        }
        int number = 0;
        for (int item = d.first(value); item < d.end(value); item = d.next(item)) {
            createSchemas(item, resource, fragment + "/" + number++);
        }
    }

    /** Returns the schema at a token of the text. */
    SchemaNode at(int token) {
        SchemaNode schema = byToken.get(token);
        if (schema == null) {
            throw new IllegalArgumentException("no schema at " + d.pointer(token));
        }
        return schema;
    }

    /** Returns the schema with a number. */
    SchemaNode numbered(int token) {
        return schemas.get(d.intValue(token));
    }

    TextPattern pattern(String source) {
        TextPattern pattern = patterns.get(source);
        if (pattern == null) {
            throw new IllegalArgumentException("no pattern " + source);
        }
        return pattern;
    }
}
