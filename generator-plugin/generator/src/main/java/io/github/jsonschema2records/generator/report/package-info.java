/** Reports for people: the uses of each keyword, and the types of each schema. */
@NullMarked
package io.github.jsonschema2records.generator.report;

import org.jspecify.annotations.NullMarked;
