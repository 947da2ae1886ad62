package io.github.jsonschema2records.generator.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts the names of an enum's constants, which users write in lower case, and lists them for the completion of
 * shells.
 */
public abstract class LowerCaseConverter<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> constants;

    protected LowerCaseConverter(E[] constants) {
        this.constants = List.of(constants);
    }

    @Override
    public final E convert(String text) {
        for (E constant : constants) {
            if (name(constant).equals(text)) {
                return constant;
            }
        }
        List<String> names = names();
        int last = names.size() - 1;
        throw new TypeConversionException("expected " + String.join(", ", names.subList(0, last)) + " or "
                + names.get(last) + " but got \"" + text + "\"");
    }

    @Override
    public final Iterator<String> iterator() {
        return names().iterator();
    }

    private List<String> names() {
        return constants.stream().map(LowerCaseConverter::name).toList();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
