package com.acme.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JAnnotationUse;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import java.util.Locale;
import org.jsonschema2pojo.AbstractAnnotator;

/** The project's own annotator for jsonschema2pojo. */
public class ColumnAnnotator extends AbstractAnnotator {

    @Override
    public void propertyInclusion(JDefinedClass type, JsonNode schema) {
        type.annotate(Table.class).param("value", type.name().toUpperCase(Locale.ROOT));
    }

    @Override
    public void propertyField(JFieldVar field, JDefinedClass type, String name, JsonNode schema) {
        if (schema.has("x-column")) {
            JAnnotationUse column = field.annotate(Column.class);
            column.param("value", schema.get("x-column").asText());
            if (schema.has("maxLength")) {
                column.param("width", schema.get("maxLength").asInt());
            }
        }
    }
}
