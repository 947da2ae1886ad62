package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static method that creates a value of a generated type from {@link JsonData}. Mappers that know Jackson's
 * annotations see {@code @JsonCreator(mode = DELEGATING)}, so they read the value through its codec, which validates
 * it.
 */
@Documented
@JacksonAnnotationsInside
@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface JsonDataCreator {}
