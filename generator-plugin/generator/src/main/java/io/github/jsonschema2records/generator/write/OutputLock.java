package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lock by which only one run at a time changes an output folder, from Maven or from the command line. The operating
 * system locks a file in the folder, so the lock of a killed process is released. The file itself is kept, since
 * waiting processes have it open.
 */
final class OutputLock implements AutoCloseable {

    /** Name of the lock file. Tools that pack sources leave out such names, which Emacs uses for its own lock files. */
    static final String NAME = ".#jsonschema2records.lock";

    /** Position of the locked byte. It is beyond the text, since on Windows a locked part cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final long PAUSE_MILLIS = 20;
    private static final int MOST_ATTEMPTS = 30_000;

    /**
     * The folders that this process has locked. No other code in it may open such a file: closing it would release the
     * lock on POSIX systems.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for other runs, of this process or another one, and takes the lock.
     *
     * @param folder the output folder, which exists
     * @param notices receives a line for the user if there is another run
     * @throws IOException if the disk fails, the thread is interrupted, or the other run does not end
     */
    static OutputLock of(Path folder, Consumer<String> notices) throws IOException {
        // A folder can have several names.
        Path file = folder.toRealPath().resolve(NAME);
        for (int attempt = 0; ; attempt++) {
            boolean mine = HELD.add(file);
            OutputLock lock = mine ? tryOnce(file, notices) : null;
            if (lock != null) {
                return lock;
            }
            String other = (mine ? holder(file) : "another run of this process") + " generates into " + folder;
            if (mine) {
                HELD.remove(file);
            }
            if (attempt == 0) {
                notices.accept(other + ", too; waiting for it to end");
            } else if (attempt == MOST_ATTEMPTS) {
                throw new IOException(other + " and does not end; this run has waited for 10 minutes");
            }
            pause();
        }
    }

    /**
     * Takes the lock if it is free, else returns null. The path is held if the lock was taken, or if another process
     * has it.
     */
    private static @Nullable OutputLock tryOnce(Path file, Consumer<String> notices) throws IOException {
        @Nullable FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel, notices)) {
                return null;
            }
            sign(channel);
            locked = true;
            return new OutputLock(file, channel);
        } catch (IOException e) {
            HELD.remove(file);
            throw e;
        } finally {
            if (channel != null && !locked) {
                channel.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel, Consumer<String> notices) {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            // This class may be loaded by another class loader too.
            return false;
        } catch (IOException e) {
            notices.accept("files cannot be locked here (" + e.getMessage()
                    + "); take care that only one run at a time generates into a folder");
            return true;
        }
    }

    /** Writes the identity of this process for those who wait. */
    private static void sign(FileChannel channel) throws IOException {
        String text = "process " + ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String holder(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? "another process" : text;
        } catch (IOException e) {
            return "another process";
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another run");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
