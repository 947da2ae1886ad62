package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** URIs of schemas in one generated class. A document with several schemas becomes a constant. */
public final class LocationConstants {

    private static final TypeName STRING = TypeName.get(String.class);

    /** Least length of a URI for which a constant is shorter. */
    private static final int LONG = 16;

    private final ClassConstants constants;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    public LocationConstants(ClassConstants constants) {
        this.constants = constants;
    }

    /**
     * Returns a location as an expression: {@code JOB_DETAIL + "/$defs/Device"}. Its text is final after all methods
     * have been emitted.
     */
    public CodeBlock of(String location) {
        int fragment = location.indexOf('#') + 1;
        if (fragment < LONG) {
            return Literals.string(location);
        }
        Document document = documents.computeIfAbsent(location.substring(0, fragment), Document::new);
        document.uses++;
        return CodeBlock.of("$L", new Location(document, location.substring(fragment)));
    }

    /** Creates a constant for each document that was used more than once. */
    public void complete() {
        for (Document document : List.copyOf(documents.values())) {
            if (document.uses > 1) {
                document.name = constants.of(document.wanted(), STRING, Literals.string(document.uri));
            }
        }
    }

    private static final class Document {

        private final String uri;
        private String name = "";
        private int uses;

        Document(String uri) {
            this.uri = uri;
        }

        /** Returns the last part of the path, without an extension. */
        String wanted() {
            String file = uri.replaceAll("[/#]+$", "").replaceAll("^.*[/:]", "").replaceAll("(?<=.)\\.[a-z]+$", "");
            return ConstantLabel.of(ConstantLabel.of(file), "SCHEMA");
        }
    }

    /** An expression that JavaPoet formats later, when it is known whether there is a constant. */
    private record Location(Document document, String fragment) {

        @Override
        public String toString() {
            if (document.name.isEmpty()) {
                return Literals.string(document.uri + fragment).toString();
            }
            return fragment.isEmpty() ? document.name : document.name + " + " + Literals.string(fragment);
        }
    }
}
