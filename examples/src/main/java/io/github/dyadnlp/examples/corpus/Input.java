package io.github.dyadnlp.examples.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** A file to be read, or standard input; unpacked on the way if its name ends in {@code .gz}. */
record Input(Path path) {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final String PACKED = ".gz";

    boolean isStandardInput() {
        return path.equals(STANDARD_INPUT);
    }

    /** The name without {@code .gz}. */
    String name() {
        String name = path.getFileName().toString();
        return hasEnding(name, PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** Whether the name, {@code .gz} aside, ends so, in capitals or not. */
    boolean hasEnding(String ending) {
        return hasEnding(name(), ending);
    }

    private static boolean hasEnding(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Length of the file as it lies on the disk; 0 if it cannot be read. */
    long size() {
        try {
            return isStandardInput() ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** @param read told how many bytes of the file were read, packed as they are */
    InputStream open(AtomicLong read) throws IOException {
        InputStream file = isStandardInput() ? System.in : Files.newInputStream(path);
        InputStream counted = new Counting(new BufferedInputStream(file), read);
        try {
            boolean packed = hasEnding(path.toString(), PACKED);
            return packed ? new BufferedInputStream(new GZIPInputStream(counted)) : counted;
        } catch (IOException e) {
            counted.close();
            throw e;
        }
    }

    private static final class Counting extends FilterInputStream {

        private final AtomicLong total;

        Counting(InputStream in, AtomicLong total) {
            super(in);
            this.total = total;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            total.addAndGet(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            total.addAndGet(Math.max(count, 0));
            return count;
        }
    }
}
