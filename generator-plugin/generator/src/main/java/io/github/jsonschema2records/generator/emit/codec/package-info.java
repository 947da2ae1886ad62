/** Emits codecs: the classes that read and write the values of one type. */
@NullMarked
package io.github.jsonschema2records.generator.emit.codec;

import org.jspecify.annotations.NullMarked;
