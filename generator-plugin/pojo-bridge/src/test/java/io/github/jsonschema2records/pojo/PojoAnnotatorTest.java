package io.github.jsonschema2records.pojo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JAnnotationUse;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JMethod;
import io.github.jsonschema2records.generator.annotate.Annotators;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatedProperty;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatedType;
import io.github.jsonschema2records.generator.annotate.spi.Annotator;
import org.jsonschema2pojo.AbstractAnnotator;
import org.jsonschema2pojo.Jackson2Annotator;
import org.junit.jupiter.api.Test;

/** Annotators of jsonschema2pojo, asked about a record and its components. */
class PojoAnnotatorTest {

    private static final AnnotatedType ORDER =
            new AnnotatedType("com.acme.Order", false, "{\"properties\":{\"id\":{}},\"x-table\":\"orders\"}");

    private static final AnnotatedProperty LINES = new AnnotatedProperty(
            "order-lines",
            "orderLines",
            "java.util.List<com.acme.Order.Line>",
            true,
            "{\"type\":\"array\",\"format\":\"date-time\",\"x-note\":\"na\u00efve \\\"x\\\"\"}");

    /** Puts on each element what it was told. */
    public static final class Telling extends AbstractAnnotator {

        @Override
        public void propertyInclusion(JDefinedClass type, JsonNode schema) {
            type.annotate(JsonSubTypes.class)
                    .paramArray("value")
                    .annotate(JsonSubTypes.Type.class)
                    .param("value", type)
                    .param("name", schema.path("x-table").asText());
        }

        @Override
        public void propertyField(JFieldVar field, JDefinedClass type, String name, JsonNode schema) {
            JAnnotationUse told = field.annotate(JsonProperty.class);
            told.param(
                    "value",
                    name + " " + field.name() + " " + field.type().fullName() + " "
                            + schema.path("x-note").asText());
            told.param("access", JsonProperty.Access.READ_ONLY);
        }

        @Override
        public void dateTimeField(JFieldVar field, JDefinedClass type, JsonNode schema) {
            field.annotate(Deprecated.class).param("forRemoval", true);
        }

        @Override
        public void propertyGetter(JMethod getter, JDefinedClass type, String name) {
            getter.annotate(JsonProperty.class).param("value", "ignored, because the field has it");
            getter.annotate(SafeVarargs.class);
        }
    }

    @Test
    void writesWhatAnAnnotatorPutsOnClassesFieldsAndGetters() {
        Annotator annotator = Annotators.named(Telling.class.getName());

        assertThat(annotator.type(ORDER))
                .map(code -> code.replaceAll("\\s+", ""))
                .containsExactly(
                        "@com.fasterxml.jackson.annotation.JsonSubTypes({"
                                + "@com.fasterxml.jackson.annotation.JsonSubTypes.Type(value=com.acme.Order.class,name=\"orders\")})");
        assertThat(annotator.accessor(ORDER, LINES))
                .map(code -> code.replaceAll("\\s+", " "))
                .containsExactly(
                        "@com.fasterxml.jackson.annotation.JsonProperty(value = \"order-lines orderLines "
                                + "java.util.List<com.acme.Order.Line> na\u00efve \\\"x\\\"\", "
                                + "access = com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY)",
                        "@java.lang.Deprecated(forRemoval = true)",
                        "@java.lang.SafeVarargs");
    }

    @Test
    void asksNothingAboutEnums() {
        assertThat(Annotators.named(Telling.class.getName()).type(new AnnotatedType("com.acme.Kind", true, "{}")))
                .isEmpty();
    }

    @Test
    void createsAnnotatorsThatWantAConfiguration() {
        Annotator annotator = Annotators.named(Jackson2Annotator.class.getName());

        assertThat(annotator.accessor(ORDER, LINES))
                .containsExactly("@com.fasterxml.jackson.annotation.JsonProperty(\"order-lines\")");
    }
}
