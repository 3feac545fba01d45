package io.github.dyadnlp.examples.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict reading of UTF-8: other encodings are refused, not patched, since a patched text would shift every offset. */
public final class Utf8 {

    private Utf8() {}

    /** @throws CharacterCodingException if {@code bytes} are not UTF-8; the message says where and what to do */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new NotUtf8Exception(in.position());
        }
        return out.flip().toString();
    }

    /** The bytes up to the next line feed or the end; empty when all is read. */
    static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    /** Bytes that are not UTF-8. */
    static final class NotUtf8Exception extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final int position;

        NotUtf8Exception(int position) {
            this.position = position;
        }

        @Override
        public String getMessage() {
            return "not UTF-8 from byte %s on; convert it first, for example with iconv".formatted(position);
        }
    }
}
