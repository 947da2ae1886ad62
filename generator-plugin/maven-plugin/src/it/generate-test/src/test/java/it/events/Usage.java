package it.events;

import java.time.OffsetDateTime;

final class Usage {

    private Usage() {}

    static OffsetDateTime time(Event event) {
        return event.at();
    }
}
