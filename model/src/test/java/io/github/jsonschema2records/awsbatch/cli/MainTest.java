package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.Events.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself. */
class MainTest {

    /** As with a full disk, or a pipe whose reader is gone. */
    private static final class FullOutput extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @TempDir
    private Path folder;

    private CommandLineRun cli;

    @BeforeEach
    void start() {
        cli = new CommandLineRun(folder);
    }

    @Test
    void help() {
        assertThat(cli.run("--help")).isEqualTo(0);
        cli.assertOut(
                "Usage: aws-batch-event-model [-hV] COMMAND",
                "AWS Batch events on Amazon EventBridge.",
                "  -h, --help      Show this help message and exit.",
                "  -V, --version   Print version information and exit.",
                "Commands:",
                "  validate  Validates AWS Batch events against their JSON Schema.",
                "  pattern   Checks EventBridge rule patterns against the schema of the events.",
                "",
                "Each command has help with its options and exit codes.",
                "Completion in bash and zsh:",
                "  source <(aws-batch-event-model generate-completion)");
        assertThat(cli.run("generate-completion")).isEqualTo(0);
        assertThat(cli.out())
                .contains("complete -F _complete_aws-batch-event-model")
                .contains("--max-violations")
                .contains("(\"event\" \"job-detail\" \"service-job-detail\")")
                .doesNotContain("\"JOB_DETAIL\"", "\"GITHUB\"");
        assertThat(cli.run("validate", "--help")).isEqualTo(0);
        assertThat(cli.out().lines())
                .contains("Usage: aws-batch-event-model validate [-hqV] [--allow-duplicate-names]")
                .anyMatch(line -> line.contains("--max-violations=N"))
                .allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "validate --help", "generate-completion"})
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

    @Test
    void version() {
        assertThat(cli.run("--version")).isEqualTo(0);
        cli.assertOut("aws-batch-event-model (not packaged)");
    }

    @Test
    void wrongArguments() {
        assertThat(cli.run()).isEqualTo(2);
        cli.assertErr("Missing required subcommand", "Try 'aws-batch-event-model --help'.");
        assertThat(cli.run("validate")).isEqualTo(2);
        cli.assertErr("Missing required parameter: 'FILE'", "Try 'aws-batch-event-model validate --help'.");
        assertThat(cli.validateAs("xml", "a.json")).isEqualTo(2);
        cli.assertErr(
                "Invalid value for option '--format': expected text, json, github, sarif or junit but got \"xml\"",
                "Try 'aws-batch-event-model validate --help'.");
        assertThat(cli.run("validat", "a.json")).isEqualTo(2);
        cli.assertErr(
                "Unmatched arguments from index 0: 'validat', 'a.json'",
                "Did you mean: aws-batch-event-model validate or aws-batch-event-model pattern?",
                "Try 'aws-batch-event-model --help'.");
    }

    @Test
    void aUrlIsNoFile() {
        assertThat(cli.run("validate", "https://example.com/events.json")).isEqualTo(2);
        cli.assertErr(
                "https://example.com/events.json: this is a URL, and nothing is downloaded; save what is there as a file");
    }

    /** Whatever the program ran out of, the events need not be wrong. */
    @Test
    void errorsOfTheMachine() {
        assertThat(failure(new OutOfMemoryError())).isEqualTo("2 -: not enough memory; give Java more of it with -Xmx");
        assertThat(failure(new StackOverflowError()))
                .isEqualTo("2 -: the stack is too small for such deep nesting; give Java more of it with -Xss");
        assertThat(failure(new AssertionError("x"))).startsWith("3 internal error; please report it with these lines:");
    }

    private static String failure(Error thrown) {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw thrown;
            }

            @Override
            public int read(byte[] to, int from, int count) {
                throw thrown;
            }
        };
        StringWriter err = new StringWriter();
        int exitCode = Main.run(in, new PrintWriter(new StringWriter()), new PrintWriter(err, true), "validate", "-");
        return exitCode + " " + err.toString().strip();
    }

    @Test
    void standardInputIsThereOnce() {
        assertThat(cli.withInput(STARTED).validate("-", "-")).isEqualTo(2);
        cli.assertErr("standard input can be read only once");
        assertThat(cli.run("pattern", "-", "--events", "-")).isEqualTo(2);
        cli.assertErr("standard input can be read only once");
    }
}
