package io.github.jsonschema2records.spring.app;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application that answers with what it gets. Public for the test, which is in the package of the library. */
@SpringBootApplication
@RestController
public class EventApplication {

    @PostMapping("/event")
    BatchEvent event(@RequestBody BatchEvent event) {
        return event;
    }

    @PostMapping("/events")
    List<BatchEvent> events(@RequestBody List<BatchEvent> events) {
        return events;
    }

    /** Fails by a mistake in the program. */
    @PostMapping("/mistake")
    BatchEvent mistake() {
        return BatchEvent.fromJson("{}");
    }
}
