/** Public corpora: validators of real schemas on real documents, beside other validators. */
@NullMarked
package io.github.jsonschema2records.benchmark.corpora;

import org.jspecify.annotations.NullMarked;
