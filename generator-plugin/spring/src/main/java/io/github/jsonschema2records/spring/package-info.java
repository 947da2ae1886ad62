/** Problem details for invalid request bodies in Spring. */
@NullMarked
package io.github.jsonschema2records.spring;

import org.jspecify.annotations.NullMarked;
