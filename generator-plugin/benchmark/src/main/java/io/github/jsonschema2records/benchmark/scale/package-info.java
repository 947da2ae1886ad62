/** Scale: documents from 1 KB to 256 MB, and streams of millions of events. */
@NullMarked
package io.github.jsonschema2records.benchmark.scale;

import org.jspecify.annotations.NullMarked;
