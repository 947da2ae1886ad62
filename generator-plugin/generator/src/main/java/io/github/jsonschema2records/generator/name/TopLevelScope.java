package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Conversion;
import java.util.List;

/**
 * The names of the top-level classes of a package, which must differ. A type has a codec beside it, and a document or
 * definition a validator.
 */
final class TopLevelScope {

    private static final String CODEC = "Codec";
    private static final String VALIDATOR = "Validator";
    private static final String PROGRAM = "Program";

    private final NameScope names = new NameScope();

    /** Creates the scope of a package before its first type. The names that generated code needs are reserved. */
    TopLevelScope() {
        names.forbid(FixedNames.CODEC);
        EmittedClasses.JAVA_LANG.forEach(names::take);
        EmittedClasses.NESTED.forEach(names::take);
    }

    /** Reserves a name that no type can have. */
    void reserve(String name) {
        names.take(name);
    }

    /** Returns whether a type can have a name, with a codec and a validator beside it. */
    boolean isFree(String name) {
        return names.isFree(name) && names.isFree(codec(name)) && names.isFree(validator(name));
    }

    /** Takes a name with those of its codec and its validator. Returns whether all were free. */
    boolean take(String name) {
        boolean free = isFree(name);
        names.take(name);
        names.take(codec(name));
        names.take(validator(name));
        return free;
    }

    /** Takes a name and that of its codec, if both are free. Returns whether they were. */
    boolean takeType(String name) {
        if (!names.isFree(name) || !names.isFree(codec(name))) {
            return false;
        }
        names.take(name);
        names.take(codec(name));
        return true;
    }

    /** Takes the name of a validator without a type. Returns whether it was free. */
    boolean takeValidator(String name) {
        return names.take(validator(name));
    }

    /** Takes the first free name of a list, or else one of them with the least number that makes it free. */
    String takeFirst(List<String> candidates, String numbered) {
        for (String candidate : candidates) {
            if (isFree(candidate)) {
                take(candidate);
                return candidate;
            }
        }
        for (int i = 2; ; i++) {
            if (isFree(numbered + i)) {
                take(numbered + i);
                return numbered + i;
            }
        }
    }

    /** Takes a name for the codec of a class of the user. */
    String takeCodec(Conversion conversion) {
        return takeNumbered(codec(conversion.simpleConverter()));
    }

    /** Takes a name for the program of a group of roots. */
    String takeProgram(String root) {
        return takeNumbered(root + PROGRAM);
    }

    private String takeNumbered(String name) {
        String taken = name;
        for (int i = 2; !names.take(taken); i++) {
            taken = name + i;
        }
        return taken;
    }

    /** Returns the codec of a top-level type. */
    static String codec(String name) {
        return name + CODEC;
    }

    /** Returns the class that has the checks of a document or definition. */
    static String validator(String name) {
        return name + VALIDATOR;
    }
}
