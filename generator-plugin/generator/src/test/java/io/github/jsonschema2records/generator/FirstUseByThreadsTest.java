package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Threads use the classes of a schema for the first time, all at once and each another one. A class that initialized another
 * in the opposite order would make them wait for each other for ever.
 */
class FirstUseByThreadsTest {

    private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int ROUNDS = 40;

    @Test
    void nobodyWaitsForEver() throws Exception {
        Map<String, byte[]> classFiles = compiled();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                firstUse(new Loader(classFiles), round, threads);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, byte[]> compiled() {
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("library-of-definitions"));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            CompiledClasses classes = compiler.compile(
                            fixture.generate().generated().orElseThrow().sources(), InMemoryCompiler.FAST)
                    .orElseThrow();
            return classes.classFiles();
        }
    }

    private static void firstUse(Loader classes, int round, ExecutorService threads) throws Exception {
        List<Class<?>> models = classes.models();
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Future<Boolean>> uses = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            ModelClass model = new ModelClass(models.get((i * models.size() / THREADS + round) % models.size()));
            uses.add(threads.submit(() -> {
                barrier.await();
                return use(model);
            }));
        }
        for (Future<Boolean> use : uses) {
            assertThat(use.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean use(ModelClass model) {
        JsonCodec<JsonModel> codec = model.codec();
        SchemaValidator validator = codec.validator();
        return validator.isValid("{}") || !codec.tryFromJson("{}").isValid();
    }

    /** Loads the same classes again, so that they are new. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classFiles;

        Loader(Map<String, byte[]> classFiles) {
            super(SchemaValidator.class.getClassLoader());
            this.classFiles = classFiles;
        }

        List<Class<?>> models() throws ClassNotFoundException {
            List<Class<?>> models = new ArrayList<>();
            for (String name : classFiles.keySet()) {
                Class<?> type = loadClass(name);
                if (JsonModel.class.isAssignableFrom(type)) {
                    models.add(type);
                }
            }
            return models;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] classFile = classFiles.get(name);
            if (classFile == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, classFile, 0, classFile.length);
        }
    }
}
