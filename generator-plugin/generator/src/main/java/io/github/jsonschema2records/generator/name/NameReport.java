package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.upgrade.Schema;

/** Warns about names that a strategy asked for and that could not be used. */
final class NameReport {

    private final String naming;
    private final Diagnostics diagnostics;

    NameReport(String naming, Diagnostics diagnostics) {
        this.naming = naming;
        this.diagnostics = diagnostics;
    }

    /**
     * Warns if the actual name is not the requested one.
     *
     * @param schema the schema it comes from
     * @param element the kind of Java element, such as {@code type}
     */
    void compare(Schema schema, String element, String requested, String chosen) {
        if (!requested.equals(chosen)) {
            diagnostics.warning(
                    "name-not-kept",
                    schema.position(),
                    schema.location().pointer(),
                    "this " + element + " is called " + chosen + ", not " + requested + " as naming=" + naming
                            + " asks for: that name is already used, reserved or not legal",
                    "choose a name with \"javaName\"");
        }
    }
}
