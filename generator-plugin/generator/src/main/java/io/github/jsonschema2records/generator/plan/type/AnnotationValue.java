package io.github.jsonschema2records.generator.plan.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of an annotation's element. */
public sealed interface AnnotationValue {

    /** Calls the case of this value. */
    <R> R match(Cases<R> cases);

    /** A string. */
    record Text(String value) implements AnnotationValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(value);
        }
    }

    /** A boolean or a number, as Java writes it. */
    record Literal(String code) implements AnnotationValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(code);
        }
    }

    /** A class, by its full name. */
    record ClassLiteral(String className) implements AnnotationValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.classLiteral(className);
        }
    }

    /** A constant of an enum or a class, whose full name is given. */
    record Constant(String className, String name) implements AnnotationValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(className, name);
        }
    }

    /**
     * An annotation inside another one.
     *
     * @param className the full name of its class
     * @param elements the values of its elements by name, in the order of the text
     */
    record Nested(String className, Map<String, AnnotationValue> elements) implements AnnotationValue {

        public Nested {
            elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nested(className, elements);
        }
    }

    /** An array of values. */
    record Array(List<AnnotationValue> values) implements AnnotationValue {

        public Array {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.array(values);
        }
    }

    /** One method for each kind of value. */
    interface Cases<R> {
        R text(String value);

        R literal(String code);

        R classLiteral(String className);

        R constant(String className, String name);

        R nested(String className, Map<String, AnnotationValue> elements);

        R array(List<AnnotationValue> values);
    }
}
