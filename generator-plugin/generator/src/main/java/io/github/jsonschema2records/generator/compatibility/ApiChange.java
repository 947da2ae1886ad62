package io.github.jsonschema2records.generator.compatibility;

/**
 * A change of the generated Java types.
 *
 * @param kind its kind
 * @param type the simple name of the type, with the names of types around it
 * @param member the component, constant or branch; {@code ""} for the whole type
 * @param text the change in words
 */
public record ApiChange(Kind kind, String type, String member, String text) {

    /** The kinds of changes, and what they break. */
    public enum Kind {
        TYPE_ADDED(false, false),
        TYPE_REMOVED(true, true),
        TYPE_RENAMED(true, true),
        FORM_CHANGED(true, true),

        /** The constructor and record patterns have one more component. */
        COMPONENT_ADDED(true, true),
        COMPONENT_REMOVED(true, true),
        COMPONENT_RENAMED(true, true),

        /** The order of the constructor's parameters changes. */
        COMPONENTS_REORDERED(true, true),

        /** The new type has all values of the old one. */
        TYPE_WIDENED(true, true),

        /** The new type has only some values of the old one. */
        TYPE_NARROWED(true, true),
        TYPE_REPLACED(true, true),

        /** Null becomes possible. The class of the component stays. */
        NULL_ALLOWED(true, false),

        /** Null is no longer possible. The class of the component stays. */
        NULL_FORBIDDEN(true, false),

        /** A {@code switch} over all constants no longer compiles, and throws for the new one. */
        CONSTANT_ADDED(true, false),
        CONSTANT_REMOVED(true, true),
        CONSTANT_RENAMED(true, true),

        /** A {@code switch} over all branches no longer compiles, and implementations of {@code Cases} lack a method. */
        BRANCH_ADDED(true, true),
        BRANCH_REMOVED(true, true);

        private final boolean source;
        private final boolean binary;

        Kind(boolean source, boolean binary) {
            this.source = source;
            this.binary = binary;
        }

        /** Returns whether code that uses the types may no longer compile. */
        public boolean breaksSource() {
            return source;
        }

        /** Returns whether compiled code that uses the types may no longer link. */
        public boolean breaksBinary() {
            return binary;
        }

        /** Returns the identifier of findings: {@code api-component-added}. */
        public String id() {
            StringBuilder id = new StringBuilder("api-");
            for (char c : name().toCharArray()) {
                id.append(c == '_' ? '-' : Character.toLowerCase(c));
            }
            return id.toString();
        }

        /** Describes what the change breaks. */
        public String breaks() {
            return binary ? "source and binary" : source ? "source only" : "nothing";
        }
    }
}
