package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;

/** Finds the package in the names of classes that the user wrote. */
public final class UserClasses {

    private UserClasses() {}

    /** Returns a class by its full name. Its simple name begins with the first upper-case letter after a dot. */
    public static ClassName named(String name) {
        String[] parts = name.split("\\.", -1);
        int simple = 0;
        while (simple < parts.length - 1 && !Character.isUpperCase(parts[simple].codePointAt(0))) {
            simple++;
        }
        return ClassName.get(
                String.join(".", Arrays.copyOf(parts, simple)),
                parts[simple],
                Arrays.copyOfRange(parts, simple + 1, parts.length));
    }
}
