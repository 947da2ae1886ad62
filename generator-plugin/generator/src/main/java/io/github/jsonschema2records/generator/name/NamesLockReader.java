package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.name.NamesLock.Pin;
import io.github.jsonschema2records.generator.name.NamesLock.PinnedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code names.lock}. Invalid lines are reported and skipped. */
public final class NamesLockReader {

    private static final String TAKEN = "\" is pinned twice, or generated code needs the name for something else";
    private static final String HELP = "restore the file from version control, or delete it to pin the names of today";

    private final String path;
    private final Diagnostics diagnostics;
    private final PinnedScopes scopes = new PinnedScopes();
    private final List<PinnedType> types = new ArrayList<>();
    private @Nullable LockLine type;
    private @Nullable SourcePosition typePosition;
    private Map<String, Pin> accessors = new LinkedHashMap<>();
    private Map<String, Pin> constants = new LinkedHashMap<>();
    private Map<Place, Pin> branches = new LinkedHashMap<>();
    private Map<LockLine.Kind, Map<String, Pin>> methods = new EnumMap<>(LockLine.Kind.class);

    private NamesLockReader(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the names that a file pins; none if there is no such file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static NamesLock read(Path file, Diagnostics diagnostics) {
        String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        if (Files.notExists(file)) {
            return new NamesLock(path, List.of(), List.of());
        }
        try {
            return read(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names that a text pins. */
    static NamesLock read(String path, String text, Diagnostics diagnostics) {
        List<String> lines = text.lines().toList();
        NamesLockReader reader = new NamesLockReader(path, diagnostics);
        reader.read(lines);
        return new NamesLock(path, lines, reader.types);
    }

    private void read(List<String> lines) {
        boolean formatted = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LockLine.isComment(line)) {
                continue;
            }
            SourcePosition start = new SourcePosition(path, i + 1, 1);
            if (!formatted) {
                if (!line.equals(LockLine.FORMAT)) {
                    wrong(start, "the first line must be \"" + LockLine.FORMAT + '"');
                    return;
                }
                formatted = true;
                continue;
            }
            read(LockLine.parse(line), start);
        }
        finishType();
    }

    private void read(@Nullable LockLine line, SourcePosition start) {
        if (line == null || (!line.kind().isType() && type == null)) {
            wrong(start, "this line pins no name");
            return;
        }
        SourcePosition position = new SourcePosition(path, start.line(), line.column());
        if (!isName(line)) {
            wrong(position, '"' + line.name() + "\" is not a Java name that can stand here");
        } else if (line.kind().isType()) {
            finishType();
            type = line;
            typePosition = position;
            if (!scopes.takeType(line)) {
                wrong(position, '"' + line.name() + TAKEN);
            }
        } else if (!scopes.takeMember(line)) {
            wrong(position, '"' + line.name() + TAKEN);
        } else {
            pin(line, new Pin(line.name(), position));
        }
    }

    /** Checks a name. An accessor or method that begins with a capital could hide a class that generated code uses. */
    private static boolean isName(LockLine line) {
        if (line.kind().isType()) {
            String inPackage = LockLine.packagePart(line.name());
            String name = LockLine.withoutPackage(line.name());
            return (inPackage.isEmpty() || JavaNames.isQualified(inPackage.substring(0, inPackage.length() - 1)))
                    && JavaNames.isQualified(name)
                    && Stream.of(name.split("\\.", -1)).allMatch(JavaIdentifiers::isLegalType);
        }
        return JavaIdentifiers.isLegal(line.name())
                && !(line.kind() != LockLine.Kind.CONSTANT
                        && line.kind() != LockLine.Kind.BRANCH
                        && Character.isUpperCase(line.name().codePointAt(0)));
    }

    private void pin(LockLine line, Pin pin) {
        switch (line.kind()) {
            case ACCESSOR -> accessors.put(line.key(), pin);
            case CONSTANT -> constants.put(line.key(), pin);
            case BRANCH -> branches.put(new Place(line.key()), pin);
            case DEFAULT, EMPTY, ADDITION ->
                methods.computeIfAbsent(line.kind(), k -> new LinkedHashMap<>()).put(line.key(), pin);
            case TYPE, SECOND_TYPE, THIRD_TYPE, FOURTH_TYPE -> throw new IllegalArgumentException("a type: " + line);
        }
    }

    private void finishType() {
        LockLine line = type;
        SourcePosition position = typePosition;
        if (line != null && position != null) {
            Pin pin = new Pin(line.name(), position);
            types.add(new PinnedType(
                    new Place(line.key()), line.kind().rank(), pin, accessors, constants, branches, methods));
            accessors = new LinkedHashMap<>();
            constants = new LinkedHashMap<>();
            branches = new LinkedHashMap<>();
            methods = new EnumMap<>(LockLine.Kind.class);
        }
    }

    private void wrong(SourcePosition position, String message) {
        diagnostics.error("invalid-names-lock", position, "", message, HELP);
    }
}
