package io.github.jsonschema2records.benchmark.page;

import io.github.jsonschema2records.benchmark.measure.Results;
import java.util.List;

/** Section of the page about one part of the measurements. */
interface Section {

    /** Returns the name of the part, which is also the name of the region on the page. */
    String part();

    /** Returns the targets of the part, with what was measured. */
    List<Target> targets(Results results);

    /** Returns the tables of the part as Markdown. */
    String tables(Results results);
}
