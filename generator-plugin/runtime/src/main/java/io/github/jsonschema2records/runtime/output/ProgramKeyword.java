package io.github.jsonschema2records.runtime.output;

/** A keyword of a schema, with what it needs to know of the others. Immutable once its program has been read. */
abstract class ProgramKeyword {

    /** As the schema writes it. */
    final String name;

    ProgramKeyword(String name) {
        this.name = name;
    }

    /** Evaluates the keyword where its schema is applied; says so by {@link Evaluator#passed} and {@link Evaluator#failed}. */
    abstract void evaluate(Evaluator run, Application here);
}
