package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MaskedTokens;

/** Finds the secrets in documents of one schema. Implementations are stateless and thread-safe. */
public interface Secrets {

    /**
     * Returns the secret values and names of a document, which may be invalid.
     *
     * @param d the document, with at least one token
     */
    MaskedTokens find(JsonDocument d);

    /** Returns the secrets of a schema whose values are secret as a whole. */
    static Secrets everything() {
        return new Everything();
    }

    /** Everything in a document. */
    final class Everything implements Secrets {

        private Everything() {}

        @Override
        public MaskedTokens find(JsonDocument d) {
            return new MaskedTokens(0);
        }
    }
}
