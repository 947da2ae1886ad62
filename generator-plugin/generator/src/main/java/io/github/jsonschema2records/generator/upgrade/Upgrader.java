package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.SchemaPlace;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.UriReferences;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads documents as trees of {@link Schema}s, each document once, and collects their identifiers. */
public final class Upgrader {

    private final Dialects dialects;
    private final Diagnostics diagnostics;
    private final Identifiers identifiers = new Identifiers();
    private final DuplicateIdentifiers duplicates;
    private final ReservedIdentifiers reserved;
    private final OccurrenceReader keywords;
    private final ChosenSecrets secrets;
    private final Map<SchemaDocument, Schema> roots = new HashMap<>();
    private final Map<Schema, SchemaContext> scopes = new HashMap<>();

    /**
     * Creates an upgrader.
     *
     * @param dialects finds the dialect of {@code $schema} URIs
     * @param options the user's options for the meaning of keywords
     * @param diagnostics receives the errors in keyword values
     */
    public Upgrader(Dialects dialects, KeywordOptions options, Diagnostics diagnostics) {
        this.dialects = dialects;
        this.keywords = new OccurrenceReader(this, options);
        this.secrets = new ChosenSecrets(options.secrets());
        this.diagnostics = diagnostics;
        duplicates = new DuplicateIdentifiers(diagnostics);
        reserved = new ReservedIdentifiers(diagnostics);
    }

    /** Returns the identifiers of the schemas read so far. */
    public Identifiers identifiers() {
        return identifiers;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Reports options that had no effect, after all schemas have been read. */
    public void reportUnused() {
        secrets.report(diagnostics);
    }

    /** Returns the root schema of a document. */
    public Schema upgrade(SchemaDocument document) {
        Schema known = roots.get(document);
        if (known != null) {
            return known;
        }
        SchemaContext scope = new SchemaContext(document, dialects.defaultDialect(), document.uri(), "");
        Schema root = document.schemas().isSchema()
                ? read(
                        document.root(),
                        scopeOf(document.schemas().all().iterator().next(), scope),
                        null,
                        "")
                : description(document, scope);
        roots.put(document, root);
        addResource(document.uri(), root);
        return root;
    }

    /**
     * Returns the schemas of a document that the user asks for, which are read with it: the document itself, or schemas
     * of an API description.
     */
    public List<Schema> wanted(SchemaDocument document) {
        Schema root = upgrade(document);
        List<Schema> wanted = new ArrayList<>();
        for (SchemaPlace place : document.schemas().all()) {
            Schema schema = place.pointer().isEmpty() ? root : identifiers.at(document.uri(), place.pointer());
            if (place.wanted() && schema != null) {
                wanted.add(schema);
            }
        }
        return wanted;
    }

    /** Reads the schemas of an API description. They stand in a schema without keywords, as definitions do. */
    private Schema description(SchemaDocument document, SchemaContext scope) {
        Schema root = register(new Schema(location(scope, ""), document.root().position(), null, null), scope);
        for (SchemaPlace place : document.schemas().all()) {
            read(place.value(), scopeOf(place, scope), root, place.pointer());
        }
        return root;
    }

    private SchemaContext scopeOf(SchemaPlace place, SchemaContext scope) {
        String dialect = place.dialect();
        return dialect == null
                ? scope
                : new SchemaContext(
                        scope.document(),
                        dialects.dialect(dialect, place.value().position(), place.pointer()),
                        scope.base(),
                        scope.resourcePointer());
    }

    /**
     * Returns the schema at a pointer below a schema that has been read. If no keyword made the value a schema, it is
     * read now. Null if the pointer leads to nothing.
     */
    public @Nullable Schema at(Schema ancestor, String pointer) {
        SchemaDocument document = ancestor.location().document();
        String full = ancestor.location().pointer() + pointer;
        Schema known = identifiers.at(document.uri(), full);
        if (known != null) {
            return known;
        }
        SourceValue value = JsonPointer.resolve(document.root(), full);
        if (!(value instanceof SourceObject) && !(value instanceof SourceBoolean)) {
            return null;
        }
        Schema nearest = nearestAbove(document, full, ancestor);
        String below = full.substring(nearest.location().pointer().length());
        return read(value, scope(nearest), nearest, below);
    }

    private Schema nearestAbove(SchemaDocument document, String pointer, Schema fallback) {
        for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            Schema above = identifiers.at(document.uri(), pointer.substring(0, slash));
            if (above != null) {
                return above;
            }
        }
        return fallback;
    }

    private SchemaContext scope(Schema schema) {
        SchemaContext scope = scopes.get(schema);
        if (scope == null) {
            throw new IllegalStateException("not read by this upgrader: " + schema);
        }
        return scope;
    }

    /** Reads a value as a schema. */
    Schema read(SourceValue value, SchemaContext outer, @Nullable Schema parent, String pointerFromParent) {
        String pointer = parent == null ? "" : parent.location().pointer() + pointerFromParent;
        if (value instanceof SourceObject object) {
            return readObject(object, outer, parent, pointer);
        }
        Boolean literal = value instanceof SourceBoolean bool ? bool.value() : Boolean.TRUE;
        if (!(value instanceof SourceBoolean)) {
            diagnostics.error("invalid-schema", value.position(), pointer, "a schema must be an object or a boolean");
        }
        return register(new Schema(location(outer, pointer), value.position(), parent, literal), outer);
    }

    private Schema readObject(SourceObject object, SchemaContext outer, @Nullable Schema parent, String pointer) {
        SchemaContext scope = new ScopeReader(this, dialects).enter(object, outer, pointer);
        Schema schema = register(new Schema(location(scope, pointer), object.position(), parent, null), scope);
        if (secrets.contain(schema) || SecretMarks.has(object)) {
            schema.markSecret();
        }
        new AnchorReader(identifiers, duplicates).read(object, scope, schema);
        if (NullableSchemas.isNullableUnion(object, scope.dialect())) {
            addNullable(schema, object, scope);
        } else {
            keywords.read(schema, object, scope).forEach(schema::add);
        }
        return schema;
    }

    /** Adds the keywords of a nullable schema as an {@code anyOf}, and beside it the annotations. */
    private void addNullable(Schema schema, SourceObject object, SchemaContext scope) {
        Schema other = new Schema(schema.location(), schema.position(), schema, null);
        scopes.put(other, scope);
        NullableSchemas nullable = new NullableSchemas(schema, object, other);
        schema.add(nullable.union());
        keywords.read(other, nullable.withoutKeyword(), scope)
                .forEach(occurrence -> nullable.owner(occurrence.keyword()).add(occurrence));
    }

    private Schema register(Schema schema, SchemaContext scope) {
        scopes.put(schema, scope);
        identifiers.addPointer(schema);
        if (schema.location().resourcePointer().isEmpty()) {
            addResource(scope.base(), schema);
        }
        return schema;
    }

    private void addResource(URI uri, Schema schema) {
        reserved.resource(uri, schema);
        duplicates.resource(uri, schema, identifiers.addResource(uri, schema));
    }

    private static SchemaLocation location(SchemaContext scope, String pointer) {
        String inResource = pointer.substring(scope.resourcePointer().length());
        return new SchemaLocation(scope.document(), pointer, scope.base(), inResource);
    }

    /**
     * Resolves a URI reference against a base. A text that is not a URI reference is reported, and the base is
     * returned.
     */
    URI resolve(URI base, String reference, SourcePosition position, String pointer) {
        return UriReferences.resolve(base, reference).orElseGet(() -> {
            diagnostics.error("invalid-uri", position, pointer, '"' + reference + "\" is not a URI reference");
            return base;
        });
    }
}
