package io.github.jsonschema2records.runtime.output;

/** Keyword of a schema, with all information it needs from other keywords. Immutable after its program is read. */
abstract class ProgramKeyword {

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
}
