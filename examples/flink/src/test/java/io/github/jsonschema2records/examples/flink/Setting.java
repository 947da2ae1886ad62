package io.github.jsonschema2records.examples.flink;

import java.util.Locale;

/** Settings of a test, as system properties. An empty one counts as absent. */
enum Setting {
    EVENTS,
    KILLS,
    PARALLELISM,
    SEED;

    /** Returns the value, or another one if it is absent. */
    long orElse(long value) {
        String text = System.getProperty("flink." + name().toLowerCase(Locale.ROOT), "");
        return text.isEmpty() ? value : Long.parseLong(text);
    }
}
