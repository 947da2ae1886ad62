package io.github.jsonschema2records.generator.load;

import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Checks names of Java 17. A name has no character that Java ignores in identifiers (JLS 3.8), such as U+0000 or those that
 * change the direction of text: nobody sees them, and file systems refuse some.
 */
public final class JavaNames {

    /**
     * Limit of a type's name. File systems allow 255 bytes, and the longest file name of a type ends in {@code
     * Validator.class}.
     */
    private static final int TYPE_BYTES = 230;

    /**
     * Limit of a member's name. A class file allows 65,535 bytes (JVMS 4.4.7), and the longest suffix of an accessor is
     * {@code ValueOrDefault}.
     */
    private static final int MEMBER_BYTES = 65_000;

    private JavaNames() {}

    /** Returns whether a text is an identifier and not a keyword of Java. */
    public static boolean isSimple(String text) {
        return SourceVersion.isIdentifier(text)
                && !SourceVersion.isKeyword(text, SourceVersion.RELEASE_17)
                && text.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    /** Returns whether a text can be the name of a package, or of a class with or without its package. */
    public static boolean isQualified(String text) {
        return Stream.of(text.split("\\.", -1)).allMatch(JavaNames::isSimple);
    }

    /** Returns the package of a class, or "" for a simple name. */
    public static String packageOf(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    }

    /** Returns the name of a class without its package. */
    public static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Returns whether a simple name is short enough for a type. */
    public static boolean fitsType(String name) {
        return bytes(name) <= TYPE_BYTES;
    }

    /**
     * Returns whether a name is short enough for an accessor, a constant, or a class that somebody else has written.
     */
    public static boolean fitsMember(String name) {
        return bytes(name) <= MEMBER_BYTES;
    }

    /** Checks the length of a type's simple name. Returns the problem, or null. */
    public static @Nullable String typeProblem(String name) {
        return fitsType(name)
                ? null
                : "has " + bytes(name) + " bytes, and the name of a type may have " + TYPE_BYTES
                        + ": file systems take 255 for the name of a class file";
    }

    /** Checks the length of another name. Returns the problem, or null. */
    public static @Nullable String memberProblem(String name) {
        return fitsMember(name)
                ? null
                : "has " + bytes(name) + " bytes, and a name in a class file may have " + MEMBER_BYTES;
    }

    /** Returns the length in a class file. On a file system it is the same or less. */
    private static int bytes(String name) {
        return name.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    }
}
