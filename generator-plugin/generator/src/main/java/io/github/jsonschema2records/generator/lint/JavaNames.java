package io.github.jsonschema2records.generator.lint;

import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** What is a name in Java 17. */
public final class JavaNames {

    /** File systems take 255 bytes, and the longest name that is made of that of a type ends in {@code Validator.class}. */
    private static final int TYPE_BYTES = 230;

    /** A class file takes 65,535 bytes (JVMS 4.4.7), and the longest ending of an accessor is {@code ValueOrDefault}. */
    private static final int MEMBER_BYTES = 65_000;

    private JavaNames() {}

    /** Returns whether a text is an identifier and no keyword. */
    static boolean isSimple(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text, SourceVersion.RELEASE_17);
    }

    /** Returns whether a text can name a class, with its package or without. */
    static boolean isQualified(String text) {
        return SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }

    /** The package of a class, or "" for a simple name. */
    static String packageOf(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    }

    /** The name of a class without its package. */
    static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Whether a simple name is short enough for a type. */
    public static boolean fitsType(String name) {
        return bytes(name) <= TYPE_BYTES;
    }

    /** Whether a name is short enough for an accessor, a constant, or a class that somebody else has written. */
    public static boolean fitsMember(String name) {
        return bytes(name) <= MEMBER_BYTES;
    }

    /** What is wrong with the length of a type's simple name, or null. */
    static @Nullable String typeProblem(String name) {
        return fitsType(name)
                ? null
                : "has " + bytes(name) + " bytes, and the name of a type may have " + TYPE_BYTES
                        + ": file systems take 255 for the name of a class file";
    }

    /** What is wrong with the length of another name, or null. */
    static @Nullable String memberProblem(String name) {
        return fitsMember(name)
                ? null
                : "has " + bytes(name) + " bytes, and a name in a class file may have " + MEMBER_BYTES;
    }

    /** The length in a class file, which for a file system is the same or less. */
    private static int bytes(String name) {
        return name.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    }
}
