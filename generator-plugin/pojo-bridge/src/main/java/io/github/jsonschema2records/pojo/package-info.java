/** Names of generated code as jsonschema2pojo gives them. */
@NullMarked
package io.github.jsonschema2records.pojo;

import org.jspecify.annotations.NullMarked;
