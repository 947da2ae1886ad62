/** Stage 3: references resolved, so that from here on schemas are nodes of one graph and no URI is looked up again. */
@NullMarked
package io.github.jsonschema2records.generator.graph;

import org.jspecify.annotations.NullMarked;
