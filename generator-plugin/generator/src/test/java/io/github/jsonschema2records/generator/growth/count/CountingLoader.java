package io.github.jsonschema2records.generator.growth.count;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of the class path once more, so that they count their steps: those of this project and of the
 * libraries that it uses. The classes of the JDK and those of this package are the ones of the program. The classes that
 * measure are defined as they are.
 */
public final class CountingLoader extends ClassLoader {

    private static final String COUNT = CountingLoader.class.getPackageName() + ".";
    private static final String GROWTH = COUNT.substring(0, COUNT.length() - "count.".length());

    private final Map<String, byte[]> generated;

    /** Creates the loader of the classes of the class path. */
    public CountingLoader() {
        this(CountingLoader.class.getClassLoader(), Map.of());
    }

    /** Creates the loader of generated classes, which use the classes of another loader. */
    public CountingLoader(ClassLoader parent, Map<String, byte[]> generated) {
        super(parent);
        this.generated = Map.copyOf(generated);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : load(name);
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        byte[] own = generated.get(name);
        if (own != null) {
            return define(name, CountingVisitor.counting(own), null);
        }
        boolean isShared = name.startsWith("java.") || name.startsWith(COUNT) || getParent() instanceof CountingLoader;
        URL file = isShared ? null : getResource(pathOf(name));
        if (file == null || file.getProtocol().equals("jrt")) {
            return super.loadClass(name, false);
        }
        byte[] original = read(file);
        return define(
                name, name.startsWith(GROWTH) ? original : CountingVisitor.counting(original), homeOf(file, name));
    }

    private static String pathOf(String className) {
        return className.replace('.', '/') + ".class";
    }

    private Class<?> define(String name, byte[] classFile, @Nullable ProtectionDomain home) {
        return defineClass(name, classFile, 0, classFile.length, home);
    }

    private static byte[] read(URL file) throws ClassNotFoundException {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(file.toString(), e);
        }
    }

    /** The folder or jar of a class. The compiler of generated code asks for that of the runtime. */
    private static ProtectionDomain homeOf(URL file, String name) throws ClassNotFoundException {
        String folder = file.toString();
        folder = folder.substring(0, folder.length() - pathOf(name).length());
        boolean isJar = folder.startsWith("jar:");
        String home = isJar ? folder.substring("jar:".length(), folder.indexOf("!/")) : folder;
        try {
            return new ProtectionDomain(new CodeSource(new URL(home), (Certificate[]) null), null);
        } catch (MalformedURLException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
