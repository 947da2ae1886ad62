package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a project's schemas contain.
 *
 * @param formats the formats
 * @param hasNumbers whether a schema has the type {@code number}
 * @param hasExtends whether a schema has the keyword {@code extends}
 * @param hasDialects whether all documents name their dialect
 * @param ignored the keywords that constrain values and that jsonschema2pojo ignores, with the number of their uses
 */
record SchemaContents(
        Set<String> formats,
        boolean hasNumbers,
        boolean hasExtends,
        boolean hasDialects,
        Map<String, Integer> ignored) {

    /** The keywords that decide types of jsonschema2pojo. */
    private static final Set<String> OBEYED =
            Set.of("$ref", "type", "properties", "additionalProperties", "items", "enum", "format", "extends");

    /** The keywords that become annotations of JSR 303 if these are included. */
    private static final Set<String> ANNOTATED =
            Set.of("required", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern");

    static SchemaContents of(Collection<Schema> schemas, boolean validationAnnotations) {
        Set<String> formats = new TreeSet<>();
        Map<String, Integer> ignored = new TreeMap<>();
        boolean numbers = false;
        boolean extended = false;
        boolean dialects = true;
        for (Schema schema : schemas) {
            dialects &= schema.parent() != null || names(schema).contains("$schema");
            for (Occurrence occurrence : schema.occurrences()) {
                String name = occurrence.name();
                extended |= name.equals("extends");
                if (occurrence.keyword() instanceof Format format) {
                    formats.add(format.name());
                }
                numbers |= occurrence.keyword() instanceof Type type
                        && type.types().contains(InstanceType.NUMBER);
                boolean obeyed = OBEYED.contains(name) || (validationAnnotations && ANNOTATED.contains(name));
                if (KeywordNames.constrains(name) && !obeyed) {
                    ignored.merge(name, 1, Integer::sum);
                }
            }
        }
        return new SchemaContents(formats, numbers, extended, dialects, ignored);
    }

    private static Set<String> names(Schema schema) {
        Set<String> names = new TreeSet<>();
        schema.occurrences().forEach(occurrence -> names.add(occurrence.name()));
        return names;
    }
}
