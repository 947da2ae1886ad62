package io.github.jsonschema2records.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Configuration for Spring Boot: adds an {@link InvalidBodyAdvice} to servlet applications that have none. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class InvalidBodyAutoConfiguration {

    /** Creates the configuration. */
    public InvalidBodyAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    InvalidBodyAdvice invalidBodyAdvice() {
        return new InvalidBodyAdvice();
    }
}
