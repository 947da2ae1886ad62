package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import io.github.jsonschema2records.generator.command.CommandMessages;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.command.StandardStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    /** As with a full disk, or a pipe whose reader is gone. */
    private static final class FullOutput extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @TempDir
    Path folder;

    private Outcome run(String... arguments) {
        return new CommandRun(folder).run(arguments);
    }

    @Test
    void helpListsTheCommands() {
        assertThat(run("--help")).isEqualTo(new Outcome(0, """
                Usage: jsonschema2records [-hV] COMMAND
                Immutable Java records and compiled validators from JSON Schema.
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.
                Commands:
                  bundle         Puts a schema and everything that it refers to into one
                                   document.
                  compatibility  Compares schemas with an earlier version, and the Java types
                                   of both.
                  explain        Explains what generate decides, without writing any sources.
                  generate       Writes Java sources: records, builders and validators.
                  lint           Checks schemas without generating: everything that generate
                                   reports, and advice.
                  reference      Writes a reference page: one HTML file with every type,
                                   property and constraint, and the Java beside the JSON.
                  sample         Makes instances of schemas: a minimal valid one, a full valid
                                   one, and an invalid one for each assertion.
                  test           Unit tests for schemas: runs files in the format of the JSON
                                   Schema test suite on generated, compiled code.
                  validate       Validates JSON and YAML files against a schema.

                Each command has help with its options and exit codes: jsonschema2records
                COMMAND --help
                Completion in bash and zsh: source <(jsonschema2records generate-completion)
                """, ""));
    }

    /** Without them a shell has nothing to offer behind the options. */
    @Test
    void aCompletionScriptKnowsCommandsOptionsAndValues() {
        Outcome script = run("generate-completion");

        assertThat(script.exitCode()).isZero();
        assertThat(script.out())
                .contains("complete -F _complete_jsonschema2records")
                .contains("--max-violations")
                .contains("FORMAT_option_args=(\"text\" \"json\" \"github\" \"sarif\" \"junit\")")
                .contains("SYNTAX_option_args=(\"auto\" \"json\" \"yaml\")")
                .contains("MODE_option_args=(\"update\" \"check\")")
                .doesNotContain("\"TEXT\"", "\"UPDATE\"", "\"ERROR\"", "\"AUTO\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundle", "compatibility", "generate", "lint", "sample", "test", "validate"})
    void everyCommandHasHelpAndVersion(String command) {
        Outcome help = run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith("Usage: jsonschema2records " + command + " ")
                .contains("Exit code: 0; 1 ");
        assertThat(help.err()).isEmpty();
        assertThat(run(command, "--version")).isEqualTo(run("--version"));
    }

    @Test
    void versionIsThatOfTheJar() {
        assertThat(run("--version")).isEqualTo(new Outcome(0, "jsonschema2records (not packaged)\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "lint --list", "generate-completion"})
    void outputThatCannotBeWrittenIsAFailure(String arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = run(new FullOutput(), err, arguments.split(" ", -1));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("cannot write the output: No space left on device\n");
        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
    }

    private static int run(OutputStream out, OutputStream err, String... arguments) {
        return new StandardStreams(out, err)
                .run((outWriter, errWriter) ->
                        Main.run(InputStream.nullInputStream(), outWriter, errWriter, arguments));
    }

    @Test
    void messagesThatCannotBeWrittenAreAFailure() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, new FullOutput(), "nonsense")).isEqualTo(ExitCode.USAGE);
        assertThat(run(out, new FullOutput(), "--version")).isEqualTo(ExitCode.OK);
    }

    /** Whatever a command ran out of, its input need not be wrong. */
    @Test
    void errorsOfTheMachine() {
        assertThat(failure(new OutOfMemoryError())).isEqualTo("2 not enough memory; give Java more of it with -Xmx\n");
        assertThat(failure(new StackOverflowError()))
                .isEqualTo("2 the stack is too small for such deep nesting; give Java more of it with -Xss\n");
        assertThat(failure(new IllegalStateException(new OutOfMemoryError())))
                .isEqualTo("2 not enough memory; give Java more of it with -Xmx\n");
        assertThat(failure(new AssertionError("x")))
                .startsWith("3 internal error; please report it with these lines:\n");
    }

    private static String failure(Throwable thrown) {
        StringWriter err = new StringWriter();
        int exitCode = CommandMessages.failed(thrown, new PrintWriter(err, true));
        return exitCode + " " + err.toString().replace("\r", "");
    }

    @Test
    void noCommandIsWrong() {
        assertThat(run()).isEqualTo(new Outcome(2, "", """
                        Missing required subcommand
                        Try 'jsonschema2records --help'.
                        """));
    }

    @Test
    void anUnknownCommandIsWrong() {
        assertThat(run("validat")).isEqualTo(new Outcome(2, "", """
                        Unmatched argument at index 0: 'validat'
                        Did you mean: jsonschema2records validate or jsonschema2records lint or jsonschema2records generate?
                        Try 'jsonschema2records --help'.
                        """));
    }

    @Test
    void aMissingOptionIsWrong() {
        assertThat(run("generate", "schema.json")).isEqualTo(new Outcome(2, "", """
                        Missing required options: '--package=P', '--out=DIR'
                        Try 'jsonschema2records generate --help'.
                        """));
    }

    @Test
    void anIncompleteMappingIsWrong() {
        assertThat(run("test", "--map", "http://localhost", "x")).isEqualTo(new Outcome(2, "", """
                        Invalid value for option '--map' (PREFIX=DIR): expected PREFIX=DIR but got "http://localhost"
                        Try 'jsonschema2records test --help'.
                        """));
    }

    @Test
    void aMappingToNowhereIsWrong() {
        assertThat(run("test", "--map", "http://localhost/=@none", "x")).isEqualTo(new Outcome(2, "", """
                        Invalid value for option '--map' (PREFIX=DIR): there is no folder or jar "none"
                        Try 'jsonschema2records test --help'.
                        """));
    }

    @Test
    void aDialectIsADraftOrAUri() {
        assertThat(run("test", "--dialect", "2020-13", "x")).isEqualTo(new Outcome(2, "", """
                Invalid value for option '--dialect': "2020-13" is neither a draft, such as 2020-12 or 7, nor the URI of \
                a metaschema, such as https://json-schema.org/draft/2020-12/schema
                Try 'jsonschema2records test --help'.
                """));
        for (String dialect : List.of("2019-09", "draft2019-09", "7", "draft-07", "Draft-4", "draft/2020-12", "v1")) {
            assertThat(run("test", "--dialect", dialect, "@none.json").err())
                    .as(dialect)
                    .isEqualTo("none.json: no such file or folder\n");
        }
    }

    @Test
    void aNamingIsOneOfThoseAtHand() {
        assertThat(run("generate", "--package", "p", "--out", "@out", "--naming", "pojo", "x"))
                .isEqualTo(new Outcome(2, "", """
                Invalid value for option '--naming': there is no naming "pojo" here, only prefix, records; \
                "jsonschema2pojo" is in the artifact io.github.jsonschema2records:jsonschema2records-pojo-bridge, \
                to be added as a <dependency> of the Maven plug-in, and in the command line jsonschema2records-pojo-cli.jar
                Try 'jsonschema2records generate --help'.
                """));
    }
}
