package io.github.jsonschema2records.examples.flink;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A file of an archive. */
final class ArchiveFile implements Closeable {

    /** Forms of files, with or without gzip. */
    enum Form {
        /** One text on each line. */
        LINES,
        /** The items of one array. */
        ARRAY,
        /** Messages of Amazon SQS, ten in a batch. */
        MESSAGES
    }

    private static final int MESSAGES_OF_A_BATCH = 10;

    /** Number of texts after which an archive starts another member of gzip, as if it was appended to. */
    private static final int TEXTS_OF_A_MEMBER = 1000;

    private final Path path;
    private final Form form;
    private final boolean gzip;
    private final OutputStream file;
    private OutputStream out;
    private int count;

    ArchiveFile(Path path, Form form, boolean gzip) throws IOException {
        this.path = path;
        this.form = form;
        this.gzip = gzip;
        file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        out = gzip ? new GZIPOutputStream(file, 1 << 16) : file;
    }

    /** Returns whether a text of this file can be something else than an event, or no JSON at all. */
    boolean canHaveOtherTexts() {
        return form == Form.LINES;
    }

    /** Returns the origin of the next text, as a dead letter has it. */
    String origin() {
        return switch (form) {
            case LINES -> path + ":" + (count + 1);
            case ARRAY -> path + ":" + (count + 1) + " in /" + count;
            case MESSAGES -> path + ":" + (count / MESSAGES_OF_A_BATCH + 1) + " in /Records/" + index() + "/body";
        };
    }

    private int index() {
        return count % MESSAGES_OF_A_BATCH;
    }

    /** Writes a text. */
    void write(String text) throws IOException {
        switch (form) {
            case LINES -> print(text + "\n");
            case ARRAY -> print((count == 0 ? "[" : ",\n") + text);
            case MESSAGES -> {
                String body = text.replace("\\", "\\\\").replace("\"", "\\\"");
                print((index() == 0 ? "{\"Records\":[" : ",") + "{\"messageId\":\"1\",\"body\":\"" + body + "\"}");
                print(index() == MESSAGES_OF_A_BATCH - 1 ? "]}\n" : "");
            }
        }
        count++;
        if (gzip && count % TEXTS_OF_A_MEMBER == 0) {
            ((GZIPOutputStream) out).finish();
            out = new GZIPOutputStream(file, 1 << 16);
        }
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        print(form == Form.ARRAY ? "]" : form == Form.MESSAGES && index() > 0 ? "]}" : "");
        out.close();
    }
}
