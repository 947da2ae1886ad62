package com.acme.rules;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The table that a type is stored in. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Table {
    String value();
}
