package io.github.jsonschema2records.generator.emit;

import io.github.jsonschema2records.runtime.format.Formats;

/** The formats that the runtime can check. */
public final class FormatChecks {

    private FormatChecks() {}

    /** Returns whether there is a check for a format. An unknown format accepts everything. */
    public static boolean exist(String format) {
        return Formats.of(format) != null;
    }
}
