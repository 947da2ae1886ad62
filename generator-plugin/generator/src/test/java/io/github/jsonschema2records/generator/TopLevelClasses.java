package io.github.jsonschema2records.generator;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Divides a package into its top-level classes, each together with the classes inside it. */
record TopLevelClasses(String part) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return type.getPackageName().equals(Stages.ROOT + "." + part)
                ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "the classes of " + part;
    }
}
