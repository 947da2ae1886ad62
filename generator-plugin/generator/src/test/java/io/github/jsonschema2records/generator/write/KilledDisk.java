package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that takes some changes and then none, as if the process had been killed; a write at that moment does half its work. */
class KilledDisk implements Disk {

    private int left;

    /**
     * A disk.
     *
     * @param changes how many it takes
     */
    KilledDisk(int changes) {
        this.left = changes;
    }

    /** Whether the process would have lived to its end. */
    boolean isAlive() {
        return left >= 0;
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step();
        REAL.createFolders(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (left == 0) {
            REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        REAL.write(file, bytes);
    }

    @Override
    public void replace(Path finished, Path target) throws IOException {
        step();
        REAL.replace(finished, target);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        REAL.delete(path);
    }

    private void step() throws IOException {
        if (left > 0) {
            left--;
        } else {
            left = -1;
            throw new IOException("killed");
        }
    }
}
