package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * A generated type as one that has no more than its class sees it.
 *
 * @param type the class
 */
record ModelClass(Class<?> type) {

    /** Every generated type of a run, those nested in others too, in the order of their names. */
    static List<ModelClass> in(CompiledClasses classes) {
        return classes.classFiles().keySet().stream()
                .map(name -> load(classes, name))
                .filter(JsonModel.class::isAssignableFrom)
                .map(ModelClass::new)
                .toList();
    }

    static Class<?> load(CompiledClasses classes, String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The name without the package, as Java writes it. */
    String name() {
        String name = type.getCanonicalName();
        return name.substring(type.getPackageName().length() + 1);
    }

    /** Whether it has a codec of its own; else it is a part of the type around it, and has that one's. */
    boolean hasOwnCodec() {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(ModelClass::isCodec);
    }

    private static boolean isCodec(Field field) {
        int expected = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
        return field.getName().equals("CODEC") && field.getModifiers() == expected;
    }

    /** The codec, found as by a framework that has only the class. */
    @SuppressWarnings("unchecked") // It reads and writes values of this class.
    JsonCodec<JsonModel> codec() {
        try {
            return (JsonCodec<JsonModel>) type.getField("CODEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The type of the constant, as {@code JsonCodec<com.example.Order$Line>}. */
    String codecType() {
        try {
            return type.getField("CODEC").getGenericType().getTypeName();
        } catch (NoSuchFieldException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
