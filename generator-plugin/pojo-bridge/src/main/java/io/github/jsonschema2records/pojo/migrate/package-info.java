/** The goal that compares what jsonschema2pojo generates for a project with what this generator would. */
@NullMarked
package io.github.jsonschema2records.pojo.migrate;

import org.jspecify.annotations.NullMarked;
