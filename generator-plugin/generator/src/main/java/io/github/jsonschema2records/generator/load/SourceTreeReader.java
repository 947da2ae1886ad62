package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.OpenContainer.OpenArray;
import io.github.jsonschema2records.generator.load.OpenContainer.OpenObject;
import io.github.jsonschema2records.generator.load.SourceSyntax.Problem;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree of one document from its tokens. It is not recursive, so that no document can exhaust the stack. */
final class SourceTreeReader {

    private static final int NUMBER_LIMIT = 1_000;

    private final SourceText text;
    private final SourceSyntax syntax;
    private final Diagnostics diagnostics;
    private final Deque<OpenContainer> open = new ArrayDeque<>();
    private @Nullable SourceValue root;
    private boolean failed;

    SourceTreeReader(SourceText text, SourceSyntax syntax, Diagnostics diagnostics) {
        this.text = text;
        this.syntax = syntax;
        this.diagnostics = diagnostics;
    }

    /** Returns the root, or null if there is an error, which is reported. */
    @Nullable
    SourceValue read() {
        try (JsonParser parser = syntax.open()) {
            try {
                readAll(parser);
            } catch (JacksonException e) {
                Problem problem = syntax.problem(parser, e, open.peek());
                boolean trailing = root != null && problem.slug().equals("syntax-error");
                report(trailing ? trailingContent(problem.offset()) : problem);
            }
        }
        return failed ? null : root;
    }

    private void readAll(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int offset = syntax.offset(parser.currentTokenLocation());
            if (root != null) {
                report(trailingContent(offset));
                return;
            }
            if (token.isStructStart() && open.size() == SourceParser.DEPTH_LIMIT) {
                report(tooDeep(offset));
                return;
            }
            accept(token, parser, offset);
        }
        if (root == null) {
            report(new Problem("empty-document", 0, "the document holds no value", null));
        }
    }

    private void accept(JsonToken token, JsonParser parser, int offset) {
        if (token.isStructEnd()) {
            add(open.pop().close());
            return;
        }
        Problem problem = syntax.problem(parser, offset);
        if (problem != null) {
            report(problem);
        }
        SourcePosition position = text.position(offset);
        switch (token) {
            case START_OBJECT -> open.push(new OpenObject(position, nextPointer()));
            case START_ARRAY -> open.push(new OpenArray(position, nextPointer()));
            case PROPERTY_NAME -> name(parser.currentName(), position);
            default -> add(scalar(token, parser, position, offset));
        }
    }

    private void name(String name, SourcePosition position) {
        if (!(open.peek() instanceof OpenObject object)) {
            throw new AssertionError("a member name outside an object at " + position);
        }
        SourcePosition previous = object.name(name, position);
        if (previous != null) {
            failed = true;
            diagnostics.error(
                    "duplicate-key",
                    position,
                    object.nextPointer(),
                    "this object has a member " + Quoted.text(name) + " already, at line " + previous.line()
                            + ", column " + previous.column());
        }
    }

    private SourceValue scalar(JsonToken token, JsonParser parser, SourcePosition position, int offset) {
        return switch (token) {
            case VALUE_TRUE -> new SourceBoolean(position, true);
            case VALUE_FALSE -> new SourceBoolean(position, false);
            case VALUE_NULL -> new SourceNull(position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, position, offset);
            default -> new SourceString(position, parser.getString());
        };
    }

    private SourceValue number(JsonParser parser, SourcePosition position, int offset) {
        // The text before conversion, as converting very many hexadecimal digits takes long.
        String written = parser.getString();
        String number = written.length() > NUMBER_LIMIT ? written : syntax.number(parser);
        if (number.length() > NUMBER_LIMIT) {
            report(new Problem(
                    "number-limit",
                    offset,
                    "the number has " + number.length() + " characters, the limit is " + NUMBER_LIMIT,
                    null));
        } else if (!hasValue(number)) {
            report(new Problem("number-limit", offset, "the exponent of the number is out of range", null));
        }
        return new SourceNumber(position, number);
    }

    /** Returns whether {@link SourceNumber#value} will succeed: the exponent has to fit an int. */
    private static boolean hasValue(String number) {
        try {
            new SourceNumber(SourcePosition.startOf(""), number).value();
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void add(SourceValue value) {
        OpenContainer container = open.peek();
        if (container == null) {
            root = value;
        } else {
            container.add(value);
        }
    }

    private String nextPointer() {
        OpenContainer container = open.peek();
        return container == null ? "" : container.nextPointer();
    }

    private Problem trailingContent(int offset) {
        return new Problem(
                "trailing-content", offset, "there is more text after the end of the document's only value", null);
    }

    private Problem tooDeep(int offset) {
        return new Problem(
                "depth-limit",
                offset,
                "objects and arrays nest deeper than " + SourceParser.DEPTH_LIMIT + " levels here",
                null);
    }

    private void report(Problem problem) {
        failed = true;
        diagnostics.error(
                problem.slug(), text.position(problem.offset()), nextPointer(), problem.message(), problem.help());
    }
}
