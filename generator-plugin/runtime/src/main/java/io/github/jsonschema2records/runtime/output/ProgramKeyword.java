package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keyword of a schema, with all information it needs from other keywords. Immutable after its program is read. */
abstract class ProgramKeyword {

    /** Kinds of a keyword that accepts all kinds of value. */
    static final int ANY_KIND = -1;

    /** Name as the schema writes it. */
    final String name;

    ProgramKeyword(String name) {
        this.name = name;
    }

    /**
     * Evaluates the keyword for the value of an application. Reports the result with methods such as
     * {@link Evaluator#passed} and {@link Evaluator#failed}.
     */
    abstract void evaluate(Evaluator run, Application here);

    /** Adds the subschemas that may apply to the same value. */
    void addOfValue(List<SchemaNode> to) {}

    /**
     * Adds the subschemas that may apply to the value of a member.
     *
     * @param owner the schema that has this keyword
     * @param name the index of the name
     */
    void addOfMember(SchemaNode owner, JsonDocument d, int name, List<SchemaNode> to) {}

    /**
     * Adds the subschemas that may apply to an item.
     *
     * @param owner the schema that has this keyword
     */
    void addOfItem(SchemaNode owner, int number, List<SchemaNode> to) {}

    /** Adds the subschemas that apply to the names of members. */
    void addOfNames(List<SchemaNode> to) {}

    /** Adds the subschemas that may apply to members or items. */
    void addOfParts(List<SchemaNode> to) {}

    /** Returns whether the keyword says which members an object has, by their names. */
    boolean namesMembers() {
        return false;
    }

    /** Returns the strings that the keyword accepts, or null if it does not list all of them. */
    @Nullable
    List<String> strings() {
        return null;
    }

    /**
     * Returns whether the keyword only says what values are called, or that they are strings of some length. It does
     * not say which strings are known.
     */
    boolean isOpen() {
        return false;
    }

    /** Returns the kinds of value that the keyword accepts, as a mask of {@code Kind}. */
    int kinds() {
        return ANY_KIND;
    }

    /** Returns the number of items that may have other subschemas than all later ones. */
    int prefix() {
        return 0;
    }

    /** Returns the subschemas that apply to every value. */
    List<SchemaNode> always() {
        return List.of();
    }

    /** Returns whether the keyword evaluates a member of every object that is valid against it. */
    boolean evaluatesMember(JsonDocument d, int name) {
        return false;
    }

    /** Returns whether the keyword evaluates an item of every array that is valid against it. */
    boolean evaluatesItem(int number) {
        return false;
    }
}
