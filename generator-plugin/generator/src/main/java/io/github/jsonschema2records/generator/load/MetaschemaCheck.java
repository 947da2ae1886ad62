package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Validates documents against the metaschemas of their dialects, without asserting formats.
 *
 * <p>A resource embedded in a document of another dialect is validated against its own metaschema. A resource whose
 * {@code $schema} is a loaded metaschema of the user is not validated.
 */
final class MetaschemaCheck {

    private static final String WRITE_IT_SO = "write it like this, as other tools may accept no other spelling";

    private final URI defaultDialect;
    private final Predicate<URI> isLoaded;
    private final Diagnostics diagnostics;
    private boolean defaultReported;

    /**
     * Creates a check.
     *
     * @param defaultDialect dialect of documents without {@code $schema}
     * @param isLoaded returns whether a URI names a loaded document or a resource in one
     * @param diagnostics receives the errors
     */
    MetaschemaCheck(URI defaultDialect, Predicate<URI> isLoaded, Diagnostics diagnostics) {
        this.defaultDialect = defaultDialect;
        this.isLoaded = isLoaded;
        this.diagnostics = diagnostics;
    }

    /** Checks all documents except the bundled metaschemas. */
    void check(List<SchemaDocument> documents) {
        // The validator recurses.
        LargeStack.call("metaschema-check", () -> {
            documents.stream()
                    .filter(d -> !BundledMetaschemas.contains(d.uri()))
                    .forEach(this::check);
            return true;
        });
    }

    private void check(SchemaDocument document) {
        document.schemas().all().forEach(place -> check(place, document.uri()));
    }

    private void check(SchemaPlace place, URI base) {
        List<DialectScope> scopes = DialectScope.of(place);
        JsonNodes nodes = new JsonNodes();
        scopes.subList(1, scopes.size()).forEach(s -> nodes.leaveOut(s.value()));
        for (DialectScope scope : scopes) {
            dialect(scope, base)
                    .map(dialect -> Metaschemas.validate(dialect, nodes.whole(scope.value())))
                    .ifPresent(errors -> new MetaschemaFailures(scope, errors).report(diagnostics));
        }
    }

    /**
     * Returns the dialect of a scope. It is empty for the user's own dialects, and for unknown ones, which are
     * reported.
     */
    private Optional<StandardDialect> dialect(DialectScope scope, URI base) {
        SourceString declared = scope.declared();
        String implied = scope.dialect() == null ? defaultDialect.toString() : scope.dialect();
        String schema = declared == null ? implied : declared.value();
        Optional<StandardDialect> dialect = StandardDialect.of(schema);
        if (dialect.isEmpty() && !isCustom(schema, base)) {
            if (declared != null) {
                unknown("the dialect " + Quoted.text(schema), schema, declared, scope.pointer() + "/$schema");
            } else if (!defaultReported) {
                // The default is one setting, so it is reported once, however many schemas rely on it.
                defaultReported = true;
                unknown(
                        "there is no $schema here, and the default dialect " + Quoted.text(schema),
                        schema,
                        scope.value(),
                        "");
            }
        }
        dialect.filter(d -> !d.isSpelledBy(schema)).ifPresent(d -> misspelt(scope, schema, d));
        return dialect;
    }

    private void misspelt(DialectScope scope, String schema, StandardDialect dialect) {
        SourceString declared = scope.declared();
        String read = Quoted.text(schema) + " is read as " + Quoted.text(dialect.schemaUri());
        if (declared != null) {
            diagnostics.warning(
                    "metaschema-spelling", declared.position(), scope.pointer() + "/$schema", read, WRITE_IT_SO);
        } else if (!defaultReported) {
            defaultReported = true;
            String message = "there is no $schema here, and the default dialect " + read;
            diagnostics.warning("metaschema-spelling", scope.value().position(), "", message, WRITE_IT_SO);
        }
    }

    private boolean isCustom(String schema, URI base) {
        return UriReferences.resolve(base, schema)
                .map(UriReferences::withoutFragment)
                .filter(isLoaded)
                .isPresent();
    }

    private void unknown(String subject, String schema, SourceValue at, String pointer) {
        String message = subject + " is not supported; supported are " + StandardDialect.list();
        diagnostics.error("unknown-dialect", at.position(), pointer, message, help(schema));
    }

    private static String help(String schema) {
        if (schema.contains("json-schema.org/draft-03/")) {
            return "draft 3 is not supported: rewrite the schema to a later draft";
        }
        return "if it is a metaschema of your own, map its URI to its file";
    }
}
