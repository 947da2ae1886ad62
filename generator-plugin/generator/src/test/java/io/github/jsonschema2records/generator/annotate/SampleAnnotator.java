package io.github.jsonschema2records.generator.annotate;

import io.github.jsonschema2records.generator.annotate.spi.AnnotatedProperty;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatedType;
import io.github.jsonschema2records.generator.annotate.spi.Annotator;
import java.util.List;

/** Puts on each element an annotation that quotes all it was told, and something wrong where the schema asks for it. */
public final class SampleAnnotator implements Annotator {

    @Override
    public List<String> type(AnnotatedType type) {
        return List.of("@com.acme.Told(name = \"" + type.name() + "\", enumeration = " + type.enumeration() + ")");
    }

    @Override
    public List<String> accessor(AnnotatedType type, AnnotatedProperty property) {
        if (property.schema().contains("x-fails")) {
            throw new IllegalStateException("x-fails");
        } else if (property.schema().contains("x-shifts")) {
            return List.of("@com.acme.Range(max = 1 << 4)", "@com.acme.Kept");
        }
        String told = property.jsonName() + " " + property.javaName() + " " + property.javaType() + " "
                + property.required() + " " + property.schema().length();
        return List.of("@com.acme.Told(\"" + told + "\")", "@com.acme.Group(@com.acme.Told({\"a\", \"b\"}))");
    }
}
