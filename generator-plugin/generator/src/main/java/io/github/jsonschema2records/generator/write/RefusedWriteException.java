package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.util.List;

/**
 * Thrown if the files cannot be written under their names. Nothing has been written then. The message has a line for
 * each reason.
 */
public final class RefusedWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedWriteException(List<String> reasons) {
        super(String.join("\n", reasons));
    }
}
