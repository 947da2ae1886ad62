package io.github.jsonschema2records.generator.lint;

import javax.lang.model.SourceVersion;

/** What is a name in Java 17. */
final class JavaNames {

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
}
