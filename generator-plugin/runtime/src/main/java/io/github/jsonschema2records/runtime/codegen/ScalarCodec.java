package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import org.jspecify.annotations.Nullable;

/** Base of codecs of JDK types, whose schema consists of {@code type} only. */
abstract class ScalarCodec<T> extends Codec<T> {

    private final int kinds;

    /**
     * Creates a codec.
     *
     * @param kinds a mask of {@link Kind}
     */
    ScalarCodec(int kinds) {
        super("");
        this.kinds = kinds;
    }

    @Override
    public boolean readsArrays() {
        return (kinds & Kind.ARRAYS) != 0;
    }

    @Override
    public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return Check.type(d, at, kinds, e);
    }
}
