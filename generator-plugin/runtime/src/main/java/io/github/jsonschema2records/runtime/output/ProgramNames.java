package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import io.github.jsonschema2records.runtime.codegen.KeywordNames.Subschemas;

/**
 * Names of keywords in a schema program: those of JSON Schema 2020-12, and those of older drafts that differ. The
 * prefix {@code @} marks a keyword that only annotates. {@code ~contains} is the {@code contains} of drafts in which it
 * does not count items as evaluated, and {@code ~extends} the {@code extends} that means {@code allOf}.
 */
final class ProgramNames {

    /** The name of {@code extends} where it means {@code allOf}. */
    static final String EXTENDS = "~extends";

    private ProgramNames() {}

    /** Returns the places of applied subschemas in the value of a keyword. */
    static Subschemas subschemas(String keyword) {
        if (keyword.equals(EXTENDS)) {
            return Subschemas.DIRECT;
        }
        String nameInSchema = nameInSchema(keyword);
        return isAnnotation(keyword) || !KeywordNames.constrains(nameInSchema)
                ? Subschemas.NONE
                : KeywordNames.subschemas(nameInSchema);
    }

    static boolean isAnnotation(String keyword) {
        return keyword.startsWith("@");
    }

    /** Returns the name as the schema writes it. */
    static String nameInSchema(String keyword) {
        return isAnnotation(keyword) || keyword.equals("~contains") || keyword.equals(EXTENDS)
                ? keyword.substring(1)
                : keyword;
    }
}
