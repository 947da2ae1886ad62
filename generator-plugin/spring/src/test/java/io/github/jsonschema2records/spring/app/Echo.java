package io.github.jsonschema2records.spring.app;

import java.lang.reflect.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Routes that read and write a value of a type that the test sets. */
@Configuration(proxyBeanMethods = false)
public class Echo {

    public Type type = Object.class;
    public Object value = "";

    @Bean
    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/read", this::read)
                .GET("/write", this::write)
                .build();
    }

    private ServerResponse read(ServerRequest request) throws Exception {
        value = request.body(ParameterizedTypeReference.forType(type));
        return ServerResponse.ok().build();
    }

    private ServerResponse write(ServerRequest request) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(value);
    }
}
