package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import io.github.jsonschema2records.runtime.codegen.KeywordNames.Subschemas;

/**
 * The names of keywords in programs: those of JSON Schema 2020-12, and of older drafts where they differ. A name that starts
 * with {@code @} is that of an annotation, whatever follows; {@code ~contains} is that of drafts in which it marks nothing as
 * evaluated.
 */
final class ProgramNames {

    private ProgramNames() {}

    /** Where schemas that are applied stand in the value of a keyword. */
    static Subschemas subschemas(String keyword) {
        String written = written(keyword);
        return isAnnotation(keyword) || !KeywordNames.constrains(written)
                ? Subschemas.NONE
                : KeywordNames.subschemas(written);
    }

    static boolean isAnnotation(String keyword) {
        return keyword.startsWith("@");
    }

    /** The name as the schema writes it. */
    static String written(String keyword) {
        return isAnnotation(keyword) || keyword.equals("~contains") ? keyword.substring(1) : keyword;
    }
}
