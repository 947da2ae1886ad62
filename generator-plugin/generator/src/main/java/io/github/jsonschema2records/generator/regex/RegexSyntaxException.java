package io.github.jsonschema2records.generator.regex;

/** Thrown inside the parser for an invalid pattern. Never leaves this package. */
final class RegexSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RegexProblem problem;

    RegexSyntaxException(RegexProblem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    RegexProblem problem() {
        return problem;
    }
}
