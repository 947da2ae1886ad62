/**
 * Stage 2: every draft's keywords become typed keywords that carry the meaning their draft gives them. After this stage
 * nothing knows drafts.
 */
@NullMarked
package io.github.jsonschema2records.generator.upgrade;

import org.jspecify.annotations.NullMarked;
