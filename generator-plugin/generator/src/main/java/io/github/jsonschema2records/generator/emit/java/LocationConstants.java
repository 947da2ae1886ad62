package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** URIs of schemas in one generated class. A document with several schemas becomes a constant. */
public final class LocationConstants {

    private static final TypeName STRING = TypeName.get(String.class);

    /** Least length of a URI for which a constant is shorter. */
    private static final int LONG = 16;

    /** Name of the constant for the document that the class validates. */
    private static final String OWN = "SCHEMA";

    private final ClassConstants constants;
    private final String own;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    /**
     * Prepares the locations of a class.
     *
     * @param location the location of the schema that the class validates
     */
    public LocationConstants(ClassConstants constants, String location) {
        this.constants = constants;
        this.own = document(location);
    }

    /**
     * Returns a location as an expression: {@code SCHEMA + "/$defs/Device"}. Its text is final after all methods
     * have been emitted.
     */
    public Code of(String location) {
        String uri = document(location);
        if (uri.length() < LONG) {
            return Literals.string(location);
        }
        Document document = documents.computeIfAbsent(uri, Document::new);
        document.uses++;
        return Code.of("$L", new Location(document, location.substring(uri.length())));
    }

    /** Returns the URI of a location up to and including the {@code #}. */
    private static String document(String location) {
        return location.substring(0, location.indexOf('#') + 1);
    }

    /** Creates a constant for each document that was used more than once. */
    public void complete() {
        for (Document document : List.copyOf(documents.values())) {
            if (document.uses > 1) {
                document.name = constants.of(
                        document.uri.equals(own) ? OWN : document.wanted(), STRING, Literals.string(document.uri));
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
            return ConstantLabel.of(ConstantLabel.of(file), OWN);
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
