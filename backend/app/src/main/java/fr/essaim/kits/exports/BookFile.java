package fr.essaim.kits.exports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of an EPUB (OCF 3.3): the same book has the same bytes. */
final class BookFile {
    /** Not the first moment that a ZIP can tell: that one is kept in an extra field, which the first entry may not have. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final byte[] TYPE = "application/epub+zip".getBytes(US_ASCII);
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
              <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private BookFile() {}

    static byte[] of(Book book) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            type(zip);
            add(zip, "META-INF/container.xml", CONTAINER.getBytes(UTF_8));
            add(zip, "EPUB/package.opf", BookTemplates.Epub.opf(book));
            add(zip, "EPUB/nav.xhtml", BookTemplates.Epub.nav(book));
            add(zip, "EPUB/cover.xhtml", BookTemplates.Epub.cover(book));
            for (Book.Part part : book.parts()) {
                add(zip, "EPUB/" + part.id() + ".xhtml", BookTemplates.Epub.part(book, part));
            }
            add(zip, "EPUB/style.css", style());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Comes first and as it is, so that a reader knows the file by its first bytes. */
    private static void type(ZipOutputStream zip) throws IOException {
        var checksum = new CRC32();
        checksum.update(TYPE);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(TYPE.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(TYPE);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, TemplateInstance page) throws IOException {
        add(zip, name, BookText.printable(page.render()).getBytes(UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] style() throws IOException {
        try (InputStream style = BookFile.class.getResourceAsStream("/epub/style.css")) {
            return Objects.requireNonNull(style).readAllBytes();
        }
    }
}
