package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Deprecation;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One subschema: where it stands and its typed keywords. Two subschemas are equal only if they are the same one; they form
 * a tree as in their document, references between them are still URIs. Immutable once its stage has ended.
 */
public final class Schema {

    private final SchemaLocation location;
    private final SourcePosition position;
    private final @Nullable Schema parent;
    private final @Nullable Boolean literal;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Occurrence> shown = Collections.unmodifiableList(occurrences);

    Schema(SchemaLocation location, SourcePosition position, @Nullable Schema parent, @Nullable Boolean literal) {
        this.location = location;
        this.position = position;
        this.parent = parent;
        this.literal = literal;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    /** Where it stands in its document. */
    public SchemaLocation location() {
        return location;
    }

    /** Where its text starts. */
    public SourcePosition position() {
        return position;
    }

    /** The schema around it in its document, or null for the root of a document. */
    public @Nullable Schema parent() {
        return parent;
    }

    /** The value of a boolean schema; empty for an object schema. */
    public Optional<Boolean> literal() {
        return Optional.ofNullable(literal);
    }

    /** Returns whether it is the schema that nothing satisfies. */
    public boolean isFalse() {
        return Boolean.FALSE.equals(literal);
    }

    /** Its keywords in document order. */
    public List<Occurrence> occurrences() {
        return shown;
    }

    /** The first keyword of a kind, or null; only bounds and definitions can occur twice. */
    public <K extends Keyword> @Nullable K keyword(Class<K> kind) {
        for (Occurrence occurrence : occurrences) {
            if (kind.isInstance(occurrence.keyword())) {
                return kind.cast(occurrence.keyword());
            }
        }
        return null;
    }

    /** The keywords of a kind, in document order. */
    public <K extends Keyword> Stream<K> keywords(Class<K> kind) {
        return occurrences.stream()
                .map(Occurrence::keyword)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The first bound of numbers above or below, or null where there is none. */
    public @Nullable Bound bound(boolean upper) {
        return keywords(Bound.class)
                .filter(bound -> bound.upper() == upper)
                .findFirst()
                .orElse(null);
    }

    /** The limit of a size, or null where there is none. */
    public @Nullable Long size(Counted counted, boolean upper) {
        return keywords(Size.class)
                .filter(size -> size.counted() == counted && size.upper() == upper)
                .map(Size::limit)
                .findFirst()
                .orElse(null);
    }

    /** What a keyword about Java, such as {@code javaName}, says as a string, or null where there is none. */
    public @Nullable String javaHint(String name) {
        JavaHint hint = hint(name);
        return hint == null ? null : hint.text();
    }

    /** The value of a keyword about Java, such as {@code javaInterfaces}, or null where there is none. */
    public @Nullable SourceValue javaHintValue(String name) {
        JavaHint hint = hint(name);
        return hint == null ? null : hint.value();
    }

    private @Nullable JavaHint hint(String name) {
        return keywords(JavaHint.class)
                .filter(hint -> hint.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether it says that the values it describes are deprecated. */
    public boolean isDeprecated() {
        Deprecation keyword = keyword(Deprecation.class);
        return keyword != null && keyword.deprecated();
    }

    /** Returns whether it has a keyword of a kind. */
    public boolean has(Class<? extends Keyword> kind) {
        return keyword(kind) != null;
    }

    /**
     * The evaluation path from here to a descendant: keyword and key or index, as JSON Pointer.
     *
     * @throws IllegalArgumentException if the other schema does not stand below this one
     */
    public String pathTo(Schema descendant) {
        String below = descendant.location.pointer();
        if (!below.startsWith(location.pointer())) {
            throw new IllegalArgumentException(descendant + " is not below " + this);
        }
        return below.substring(location.pointer().length());
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
