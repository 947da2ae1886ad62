package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.Events.INVALID;
import static io.github.jsonschema2records.awsbatch.cli.Events.STARTED;
import static io.github.jsonschema2records.awsbatch.cli.Events.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be in a file, and that one bad text does not hide the others. */
class EventSequenceTest {

    @TempDir
    private Path folder;

    private CommandLineRun cli;

    @BeforeEach
    void start() {
        cli = new CommandLineRun(folder);
    }

    @Test
    void aBadLineInTheMiddleOfManyDoesNotHideTheOthers() throws IOException {
        String cutInTheMiddle = STARTED.substring(0, 40);
        cli.write("events.ndjson", String.join("\n", STARTED, "oops", UNKNOWN, cutInTheMiddle, INVALID, STARTED, ""));
        assertThat(cli.validate("events.ndjson")).isEqualTo(1);
        cli.assertOut(
                "events.ndjson: valid ServiceJobPreemptionStarted",
                "events.ndjson:2:1: expected a value, found ***",
                "events.ndjson: valid UnknownBatchEvent \"Other\"",
                "events.ndjson:4:41: unexpected end of input in a string, 1 container is still open",
                "events.ndjson:5:12: version: must be a string, but is an integer",
                "events.ndjson: valid ServiceJobPreemptionStarted",
                "1 file, 6 events: 1 invalid, 2 not JSON");
    }

    @Test
    void anEventOverSeveralLinesThatIsNoJsonIsToldOfOnce() throws IOException {
        String text = Samples.text(Samples.PREEMPTION_STARTED);
        cli.write("events.json", text.replace("\"RUNNING\"", "RUNNING") + text);
        assertThat(cli.validate("events.json")).isEqualTo(1);
        cli.assertOut(
                "events.json:15:15: expected a value, found ***",
                "events.json: valid ServiceJobPreemptionStarted",
                "1 file, 2 events: 1 not JSON");
    }

    @Test
    void severalEventsOnOneLine() throws IOException {
        cli.write("events.json", STARTED + INVALID + " \u001e" + UNKNOWN);
        assertThat(cli.validate("events.json")).isEqualTo(1);
        cli.assertOut(
                "events.json: valid ServiceJobPreemptionStarted",
                "events.json:1:" + (STARTED.length() + 12) + ": version: must be a string, but is an integer",
                "events.json: valid UnknownBatchEvent \"Other\"",
                "1 file, 3 events: 1 invalid");
    }

    @Test
    void whatIsNoJson() throws IOException {
        cli.write("notes.txt", "Dear diary,\ntoday\n");
        assertThat(cli.validate("notes.txt")).isEqualTo(1);
        cli.assertOut("notes.txt:1:1: expected a value, found ***");
    }

    @Test
    void whatReadingRefusesIsNotValid() throws IOException {
        String text = Samples.text(Samples.JOB_STATE_CHANGE);
        assertThat(text).containsPattern("\"createdAt\": [0-9]+");
        cli.write("late.json", text.replaceFirst("\"createdAt\": [0-9]+", "\"createdAt\": 1e30"));
        assertThat(cli.validate("late.json")).isEqualTo(1);
        assertThat(cli.out()).contains("createdAt: 1e30 cannot be represented as ");
    }

    @Test
    void aNameThatStandsTwice() throws IOException {
        cli.write("twice.ndjson", "{\"id\": 1, \"id\": 2}\n" + STARTED);
        assertThat(cli.validate("twice.ndjson")).isEqualTo(1);
        cli.assertOut(
                "twice.ndjson:1:11: this object has a member *** already, at line 1, column 2",
                "twice.ndjson: valid ServiceJobPreemptionStarted",
                "1 file, 2 events: 1 not JSON");
    }

    @Test
    void anEmptyFile() throws IOException {
        cli.write("empty.json", "");
        cli.write("blank.json", " \r\n\n");
        assertThat(cli.validate("empty.json", "blank.json")).isEqualTo(1);
        cli.assertOut(
                "empty.json:1:1: unexpected end of input: there is no JSON text",
                "blank.json:3:1: unexpected end of input: there is no JSON text",
                "2 files, 2 events: 2 not JSON");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        cli.write("bom.json", "\ufeff" + STARTED);
        cli.write("invalid.json", "\ufeff" + INVALID);
        cli.write("nothing.json", "\ufeff");
        assertThat(cli.validate("bom.json", "invalid.json", "nothing.json")).isEqualTo(1);
        cli.assertOut(
                "bom.json: valid ServiceJobPreemptionStarted",
                "invalid.json:1:12: version: must be a string, but is an integer",
                "nothing.json:1:1: unexpected end of input: there is no JSON text",
                "3 files, 3 events: 1 invalid, 1 not JSON");
    }
}
