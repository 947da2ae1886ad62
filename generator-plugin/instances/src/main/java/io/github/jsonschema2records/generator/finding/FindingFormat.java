package io.github.jsonschema2records.generator.finding;

/** The formats of a report. */
public enum FindingFormat {
    /** One line for each finding, for people and editors. */
    TEXT,

    /** One JSON object in a line for each finding, for programs. */
    JSON,

    /** Workflow commands, which GitHub shows beside the lines of a pull request. */
    GITHUB,

    /** SARIF 2.1.0, for code scanning. */
    SARIF;

    /**
     * Returns the constant with a name in lower case.
     *
     * @throws IllegalArgumentException if there is none; the message is for the user
     */
    public static FindingFormat parse(String text) {
        return switch (text) {
            case "text" -> TEXT;
            case "json" -> JSON;
            case "github" -> GITHUB;
            case "sarif" -> SARIF;
            default ->
                throw new IllegalArgumentException("expected text, json, github or sarif but got \"" + text + "\"");
        };
    }

    /** Creates a writer for one report in this format. */
    public FindingWriter writer(LineOutput out) {
        return switch (this) {
            case TEXT -> new TextFindings(out);
            case JSON -> new JsonFindings(out);
            case GITHUB -> new GithubFindings(out);
            case SARIF -> new SarifFindings(out);
        };
    }
}
