/** Stage 3: resolves references, so that schemas become nodes of one graph. Later stages look up no URIs. */
@NullMarked
package io.github.jsonschema2records.generator.graph;

import org.jspecify.annotations.NullMarked;
