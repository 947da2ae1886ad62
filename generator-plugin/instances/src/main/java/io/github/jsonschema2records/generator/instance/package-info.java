/** Validation of instances in files: JSON, sequences of JSON, YAML, compressed files, folders, and reports about them. */
@NullMarked
package io.github.jsonschema2records.generator.instance;

import org.jspecify.annotations.NullMarked;
