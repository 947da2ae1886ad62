package io.github.jsonschema2records.generator.reference;

import java.util.List;

/**
 * The page as its template sees it. Fields whose names end with {@code Html} are fragments; the template escapes all
 * others.
 *
 * @param title the title
 * @param introductionHtml the description of the first root
 * @param packageName the Java package
 * @param summary the number of types and documents, in words
 * @param documents the documents with types
 * @param policy the content security policy, which allows the scripts of the page by their hashes and nothing else
 * @param style the style sheet
 * @param libraries the libraries of the script, which loads them when it needs them
 * @param script the script
 * @param graphJson the nodes and edges of the diagrams
 */
record PageView(
        String title,
        String introductionHtml,
        String packageName,
        String summary,
        List<Document> documents,
        String policy,
        String style,
        List<Library> libraries,
        String script,
        String graphJson) {

    /**
     * A library of the script.
     *
     * @param id the id of its element
     * @param text its source
     */
    record Library(String id, String text) {}

    /**
     * A document.
     *
     * @param name its name
     * @param types its types, that of the root first
     */
    record Document(String name, List<Type> types) {}

    /**
     * A type.
     *
     * @param anchor its place on the page
     * @param name its Java name
     * @param kind its kind: record, class, array, enum, open enum, text, union or value
     * @param kindClass the same as a class of the style sheet
     * @param title the title in the schema, or ""
     * @param deprecated whether it is deprecated
     * @param descriptionHtml its description
     * @param location the location of its schema
     * @param sourcesHtml its sources
     * @param json an example as JSON, or ""
     * @param java its declaration in Java
     * @param constraints the constraints that are not shown with a member, as fragments
     * @param membersTitle the title of the members, or "" if there are none
     * @param members its properties, items, branches or values
     * @param others the type of other properties or items, as a fragment; "" if the kind has none
     * @param usedBy the links to its users
     */
    record Type(
            String anchor,
            String name,
            String kind,
            String kindClass,
            String title,
            boolean deprecated,
            String descriptionHtml,
            String location,
            String sourcesHtml,
            String json,
            String java,
            List<String> constraints,
            String membersTitle,
            List<Part> members,
            String others,
            List<String> usedBy) {

        boolean hasConstraints() {
            return !constraints.isEmpty();
        }

        boolean hasMembers() {
            return !members.isEmpty();
        }

        boolean hasUsers() {
            return !usedBy.isEmpty();
        }
    }

    /**
     * A property, an item, a branch or a value.
     *
     * @param anchor its place on the page
     * @param name its name
     * @param typeHtml its type in JSON, or ""
     * @param badges its marks, such as "required"
     * @param descriptionHtml its description
     * @param constraints its constraints, as fragments
     * @param examplesHtml its examples, as a fragment
     * @param sourcesHtml its sources
     * @param java its accessor or constant
     */
    record Part(
            String anchor,
            String name,
            String typeHtml,
            List<String> badges,
            String descriptionHtml,
            List<String> constraints,
            String examplesHtml,
            String sourcesHtml,
            String java) {

        boolean hasConstraints() {
            return !constraints.isEmpty();
        }
    }
}
