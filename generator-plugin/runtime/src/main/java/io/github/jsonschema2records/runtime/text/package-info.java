/** Text made safe to print: on one line, shortened, and with escapes for characters that cannot be seen. */
@NullMarked
package io.github.jsonschema2records.runtime.text;

import org.jspecify.annotations.NullMarked;
