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
 * One subschema: its location and its typed keywords. Each is equal only to itself. Subschemas form a tree as in their
 * document; references between them are still URIs. Immutable after its stage has ended.
 */
public final class Schema {

    private final SchemaLocation location;
    private final SourcePosition position;
    private final @Nullable Schema parent;
    private final @Nullable Boolean literal;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Occurrence> shown = Collections.unmodifiableList(occurrences);
    private boolean secret;

    Schema(SchemaLocation location, SourcePosition position, @Nullable Schema parent, @Nullable Boolean literal) {
        this.location = location;
        this.position = position;
        this.parent = parent;
        this.literal = literal;
    }

    void markSecret() {
        secret = true;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    /** Returns its location in its document. */
    public SchemaLocation location() {
        return location;
    }

    /** Returns the position of its text. */
    public SourcePosition position() {
        return position;
    }

    /** Returns the schema around it in its document, or null for the root of a document. */
    public @Nullable Schema parent() {
        return parent;
    }

    /** Returns the value of a boolean schema; empty for an object schema. */
    public Optional<Boolean> literal() {
        return Optional.ofNullable(literal);
    }

    /** Returns whether it is the boolean schema {@code false}. */
    public boolean isFalse() {
        return Boolean.FALSE.equals(literal);
    }

    /** Returns its keywords in document order. */
    public List<Occurrence> occurrences() {
        return shown;
    }

    /** Returns the first keyword of a type, or null. Only bounds and definitions can occur twice. */
    public <K extends Keyword> @Nullable K keyword(Class<K> kind) {
        for (Occurrence occurrence : occurrences) {
            if (kind.isInstance(occurrence.keyword())) {
                return kind.cast(occurrence.keyword());
            }
        }
        return null;
    }

    /** Returns the keywords of a type, in document order. */
    public <K extends Keyword> Stream<K> keywords(Class<K> kind) {
        return occurrences.stream()
                .map(Occurrence::keyword)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Returns the first upper or lower bound of numbers, or null if there is none. */
    public @Nullable Bound bound(boolean upper) {
        for (Occurrence occurrence : occurrences) {
            if (occurrence.keyword() instanceof Bound bound && bound.upper() == upper) {
                return bound;
            }
        }
        return null;
    }

    /** Returns the limit of a size, or null if there is none. */
    public @Nullable Long size(Counted counted, boolean upper) {
        for (Occurrence occurrence : occurrences) {
            if (occurrence.keyword() instanceof Size size && size.counted() == counted && size.upper() == upper) {
                return size.limit();
            }
        }
        return null;
    }

    /** Returns the string of a keyword for the generator, such as {@code javaName}, or null if there is none. */
    public @Nullable String javaHint(String name) {
        JavaHint hint = hint(name);
        return hint == null ? null : hint.text();
    }

    /** Returns the value of a keyword for the generator, such as {@code javaInterfaces}, or null if there is none. */
    public @Nullable SourceValue javaHintValue(String name) {
        JavaHint hint = hint(name);
        return hint == null ? null : hint.value();
    }

    private @Nullable JavaHint hint(String name) {
        for (Occurrence occurrence : occurrences) {
            if (occurrence.keyword() instanceof JavaHint hint && hint.name().equals(name)) {
                return hint;
            }
        }
        return null;
    }

    /** Returns whether it has {@code deprecated: true}. */
    public boolean isDeprecated() {
        Deprecation keyword = keyword(Deprecation.class);
        return keyword != null && keyword.deprecated();
    }

    /** Returns whether it marks its values as secret, see {@link SecretMarks}. */
    public boolean isSecret() {
        return secret;
    }

    /** Returns whether it has a keyword of a type. */
    public boolean has(Class<? extends Keyword> kind) {
        return keyword(kind) != null;
    }

    /**
     * Returns the JSON Pointer from here to a descendant: the keywords with their keys or indexes.
     *
     * @throws IllegalArgumentException if the other schema is not a descendant
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
