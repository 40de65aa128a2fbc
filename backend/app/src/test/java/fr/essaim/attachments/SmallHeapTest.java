package fr.essaim.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.files.FileStore;
import fr.essaim.shared.files.TestStores;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest file passes through a process that has a sixth of its size in memory. */
class SmallHeapTest {
    private static final FileName NAME = FileName.of("grand.pdf");

    /** What runs in the small process: chunks in, joined, checked, stored, and read back. */
    static final class Passage {
        private Passage() {}

        /** @param folder where the store is */
        public static void main(String... folder) throws IOException {
            FileStore store = TestStores.inFolder(Path.of(folder[0]));
            var reception = new Reception(store);
            UUID upload = UUID.randomUUID();
            List<Uploads.Part> parts = new ArrayList<>();
            for (long offset = 0; offset < UploadService.LARGEST_FILE; offset += UploadService.LARGEST_CHUNK) {
                long length = Math.min(UploadService.LARGEST_CHUNK, UploadService.LARGEST_FILE - offset);
                UUID part = UUID.randomUUID();
                reception.receive(
                        FileKey.part(upload, part), new Pages(length), length, length, offset == 0 ? NAME : null);
                parts.add(new Uploads.Part(part, length));
            }
            String sha256;
            try (Reception.Joined joined = reception.join(upload, parts)) {
                Reception.require(NAME, joined);
                reception.keep(joined);
                sha256 = joined.sha256();
            }
            long read = 0;
            byte[] buffer = new byte[1 << 16];
            try (InputStream bytes = store.open(FileKey.content(sha256), 0, UploadService.LARGEST_FILE)) {
                for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                    read += count;
                }
            }
            System.out.println("passed " + read);
        }
    }

    /** A PDF's first words again and again. */
    private static final class Pages extends InputStream {
        private static final byte[] WORDS = Samples.of("pdf");
        private long left;
        private int at;

        Pages(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, WORDS.length - at), left);
            System.arraycopy(WORDS, at, bytes, offset, count);
            left -= count;
            at = (at + count) % WORDS.length;
            return count;
        }
    }

    @Test
    void aFileSixTimesTheHeapPassesThrough(@TempDir Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Passage.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream output = process.getInputStream()) {
            said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(said).contains("passed " + UploadService.LARGEST_FILE).doesNotContain("OutOfMemoryError");
    }
}
