package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.syntax.Glob;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a document. A schema document is one schema. An API description, of OpenAPI or AsyncAPI, has many; the
 * rest of it is not read.
 */
public final class SchemaPlaces {

    private final Map<String, SchemaPlace> byPointer;
    private final @Nullable String dialect;

    private SchemaPlaces(Collection<SchemaPlace> places, @Nullable String dialect) {
        this.byPointer = new LinkedHashMap<>();
        this.dialect = dialect;
        places.forEach(place -> byPointer.put(place.pointer(), place));
    }

    /**
     * Finds the schemas of a document.
     *
     * @param name the name of the document
     * @param inherited the dialect of the document that refers to this one; null for the default of the run
     */
    static SchemaPlaces of(String name, SourceValue root, @Nullable String inherited) {
        if (root instanceof SourceObject object) {
            String openApi = version(object, "openapi");
            if (openApi.startsWith("3.")) {
                OpenApiSchemas schemas = new OpenApiSchemas(object, openApi);
                return new SchemaPlaces(schemas.places(), schemas.dialect());
            }
            if (version(object, "asyncapi").startsWith("3.")) {
                return new SchemaPlaces(new AsyncApiSchemas(object).places(), AsyncApiSchemas.DIALECT);
            }
        }
        return new SchemaPlaces(List.of(SchemaPlace.ofDocument(name, root, inherited)), inherited);
    }

    /** Returns the version of an API description; empty if a member does not declare any. YAML may have a number. */
    private static String version(SourceObject root, String member) {
        if (root.get("info") == null && root.get("components") == null) {
            return "";
        }
        return root.get(member) instanceof SourceString text
                ? text.value()
                : root.get(member) instanceof SourceNumber number ? number.text() : "";
    }

    /** Returns these schemas with only those as wanted whose names match one of some globs; all if there are none. */
    SchemaPlaces wanted(List<String> globs) {
        if (globs.isEmpty() || isSchema()) {
            return this;
        }
        List<Glob> patterns = globs.stream().map(Glob::of).toList();
        return mapped(place -> patterns.stream().anyMatch(p -> p.matches(place.name())) ? place : place.unwanted());
    }

    private SchemaPlaces mapped(UnaryOperator<SchemaPlace> change) {
        return new SchemaPlaces(byPointer.values().stream().map(change).toList(), dialect);
    }

    /** Returns whether the document is a schema itself. */
    public boolean isSchema() {
        return byPointer.containsKey("");
    }

    /** Returns the schemas in document order. */
    public Collection<SchemaPlace> all() {
        return byPointer.values();
    }

    /** Returns the place of a schema of an API description; empty if the pointer leads to none. */
    public Optional<SchemaPlace> inDescription(String pointer) {
        return isSchema() ? Optional.empty() : Optional.ofNullable(byPointer.get(pointer));
    }

    /** Returns whether a pointer leads to a schema that stands alone, and can declare its dialect. */
    public boolean isAlone(String pointer) {
        return byPointer.containsKey(pointer);
    }

    /** Returns the dialect of documents that this one refers to; null for the default of the run. */
    public @Nullable String dialect() {
        return dialect;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaPlaces places
                && byPointer.equals(places.byPointer)
                && Objects.equals(dialect, places.dialect);
    }

    /** Hashes the locations only, as a schema can have very many values. */
    @Override
    public int hashCode() {
        return byPointer.keySet().hashCode();
    }
}
