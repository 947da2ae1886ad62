package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import org.jspecify.annotations.Nullable;

/** A codec of a type of Java's own, whose schema is nothing but a {@code type}. */
abstract class ScalarCodec<T> extends Codec<T> {

    private final int kinds;

    /**
     * @param kinds a mask of {@link Kind}
     */
    ScalarCodec(int kinds) {
        super("");
        this.kinds = kinds;
    }

    @Override
    public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return Check.type(d, at, kinds, e);
    }
}
