/** Stage 2: converts the keywords of every draft to typed keywords. Later stages do not see drafts. */
@NullMarked
package io.github.jsonschema2records.generator.upgrade;

import org.jspecify.annotations.NullMarked;
