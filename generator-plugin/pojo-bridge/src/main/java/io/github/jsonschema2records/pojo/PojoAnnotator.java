package io.github.jsonschema2records.pojo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.JAnnotatable;
import com.sun.codemodel.JClassAlreadyExistsException;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JMethod;
import com.sun.codemodel.JMod;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatedProperty;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatedType;
import io.github.jsonschema2records.generator.annotate.spi.Annotator;
import java.util.List;

/**
 * Asks an annotator of jsonschema2pojo. It gets a class that has the name of the record, and a field and a getter that
 * have the name and type of the component. What it puts on the field and the getter belongs to the component. It is not
 * asked about enums, setters and additional properties, since a record has nothing of the kind to annotate.
 */
final class PojoAnnotator implements Annotator {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final org.jsonschema2pojo.Annotator annotator;

    PojoAnnotator(org.jsonschema2pojo.Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public List<String> type(AnnotatedType type) {
        if (type.enumeration()) {
            return List.of();
        }
        JDefinedClass model = model(type);
        JsonNode schema = json(type.schema());
        annotator.typeInfo(model, schema);
        if (schema.has("properties")) {
            annotator.propertyOrder(model, schema.get("properties"));
        }
        annotator.propertyInclusion(model, schema);
        return AnnotationText.of(List.<JAnnotatable>of(model));
    }

    @Override
    public List<String> accessor(AnnotatedType type, AnnotatedProperty property) {
        JDefinedClass model = model(type);
        JsonNode schema = json(property.schema());
        JCodeModel code = model.owner();
        JFieldVar field = model.field(JMod.PRIVATE, PropertyType.of(code, property.javaType()), property.javaName());
        annotator.propertyField(field, model, property.jsonName(), schema);
        switch (schema.path("format").asText()) {
            case "date-time" -> annotator.dateTimeField(field, model, schema);
            case "date" -> annotator.dateField(field, model, schema);
            case "time" -> annotator.timeField(field, model, schema);
            default -> {}
        }
        JMethod getter = model.method(JMod.PUBLIC, field.type(), property.javaName());
        annotator.propertyGetter(getter, model, property.jsonName());
        return AnnotationText.of(List.of(field, getter));
    }

    private static JDefinedClass model(AnnotatedType type) {
        String name = type.name();
        int end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'));
        String packageName = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        try {
            return new JCodeModel()._package(packageName)._class(name.substring(end + 1));
        } catch (JClassAlreadyExistsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
