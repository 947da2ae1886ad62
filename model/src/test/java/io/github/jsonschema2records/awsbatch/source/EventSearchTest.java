package io.github.jsonschema2records.awsbatch.source;

import static io.github.jsonschema2records.awsbatch.source.EventTexts.EVENT;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.base64;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.find;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.gzip;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Events inside of other JSON: in objects, in strings, and in base64. */
class EventSearchTest {

    @Test
    void stringsWithSeveralTexts() throws IOException {
        String lines = EVENT + "\n" + EVENT + "\n";
        assertThat(find("{\"body\": " + quoted(lines) + "}")).containsExactly("1:/body", "1:/body");
        assertThat(find("{\"data\": \"" + base64(lines.getBytes(UTF_8)) + "\"}"))
                .containsExactly("1:/data", "1:/data");
        assertThat(find("{\"data\": \"" + base64(gzip((EVENT + EVENT).getBytes(UTF_8))) + "\"}"))
                .containsExactly("1:/data", "1:/data");
    }

    @Test
    void aBrokenTextBesideEventsInAStringIsFound() throws IOException {
        assertThat(broken("{\"a\": }\n" + EVENT)).isEqualTo("1:7");
        assertThat(broken(EVENT + "\n  {\"a\": }\n{")).isEqualTo("2:9");
        assertThat(find("{\"body\": " + quoted("{\"a\": }\n[]") + "}"))
                .singleElement()
                .asString()
                .startsWith("!no event");
    }

    private static String broken(String texts) throws IOException {
        EventSource source = new EventSource(new ByteArrayInputStream(("[" + quoted(texts) + "]").getBytes(UTF_8)));
        assertThat(((Finding.Event) source.next()).document().failure()).isNull();
        SyntaxError failure = ((Finding.Event) source.next()).document().failure();
        assertThat(source.next()).isNull();
        return failure.line() + ":" + failure.column();
    }

    @Test
    void stringsWithBlanksBeforeTheText() throws IOException {
        assertThat(find("{\"body\": " + quoted("\n  " + EVENT) + "}")).containsExactly("1:/body");
        assertThat(find("{\"body\": " + quoted(" \t" + EVENT) + "}")).containsExactly("1:/body");
    }

    @Test
    void eventsInMessages() throws IOException {
        String text = quoted(EVENT);
        String notification = "{\"Type\": \"Notification\", \"Message\": " + text + "}";
        assertThat(find("{\"Records\": [{\"body\": " + text + "}, {\"body\": " + text + "}]}"))
                .containsExactly("1:/Records/0/body", "1:/Records/1/body");
        assertThat(find("{\"Messages\": [{\"Body\": " + text + "}]}")).containsExactly("1:/Messages/0/Body");
        assertThat(find(notification)).containsExactly("1:/Message");
        assertThat(find("{\"Records\": [{\"Sns\": " + notification + "}]}"))
                .containsExactly("1:/Records/0/Sns/Message");
        assertThat(find("{\"Records\": [{\"body\": " + quoted(notification) + "}]}"))
                .containsExactly("1:/Records/0/body -> /Message");
        assertThat(find("[{\"body\": " + text + "}]")).containsExactly("1:/0/body");
    }

    @Test
    void eventsInBase64() throws IOException {
        String data = base64(EVENT.getBytes(UTF_8));
        assertThat(find("{\"Records\": [{\"kinesis\": {\"data\": \"" + data + "\"}}]}"))
                .containsExactly("1:/Records/0/kinesis/data");
        String array = base64(("[" + EVENT + "]").getBytes(UTF_8));
        assertThat(find("{\"data\": \"" + array + "\"}")).containsExactly("1:/data -> /0");
        String logs = "{\"logEvents\": [{\"message\": " + quoted(EVENT) + "}]}";
        assertThat(find("{\"awslogs\": {\"data\": \"" + base64(gzip(logs.getBytes(UTF_8))) + "\"}}"))
                .containsExactly("1:/awslogs/data -> /logEvents/0/message");
    }

    @Test
    void eventsInsideOfObjects() throws IOException {
        assertThat(find("{\"Execution\": {\"Input\": " + EVENT + "}}")).containsExactly("1:/Execution/Input");
        assertThat(find("{\"Metadata\": {}, \"Data\": " + EVENT + "}")).containsExactly("1:/Data");
    }

    @Test
    void detailsWithoutAnEnvelope() throws IOException {
        String job = "{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\"}";
        String serviceJob = "{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\", \"serviceJobType\": \"t\"}";
        byte[] jobs = ("{\"jobs\": [" + job + ", " + job + "]}").getBytes(UTF_8);
        assertThat(find(jobs, Sought.JOB_DETAIL)).containsExactly("1:/jobs/0", "1:/jobs/1");
        assertThat(find(serviceJob.getBytes(UTF_8), Sought.SERVICE_JOB_DETAIL)).containsExactly("1:");
        assertThat(find(serviceJob.getBytes(UTF_8), Sought.JOB_DETAIL))
                .containsExactly("!no detail of a job: it has the members jobId, jobName and jobQueue");
    }

    @Test
    void anEventIsNotSearchedForOthers() throws IOException {
        BatchEvent event = BatchEvent.fromJson(EVENT);
        String nested = EVENT.replace("\"parameters\":{}", "\"parameters\":{\"event\":" + quoted(EVENT) + "}");
        assertThat(nested).isNotEqualTo(EVENT);
        EventSource source = new EventSource(new ByteArrayInputStream(nested.getBytes(UTF_8)));
        assertThat(source.next())
                .isInstanceOfSatisfying(
                        Finding.Event.class, found -> assertThat(found.place()).isEmpty());
        assertThat(source.next()).isNull();
        assertThat(event.toJsonString()).isEqualTo(EVENT);
    }
}
