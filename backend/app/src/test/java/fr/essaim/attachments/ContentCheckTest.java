package fr.essaim.attachments;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.shared.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {
    @TempDir
    Path folder = Path.of("");

    private void check(String name, byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        ContentCheck.requireWhole(FileName.of(name), file);
    }

    private void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> check(name, content))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf", "odt", "ods", "odp", "odg", "docx", "xlsx", "pptx", "epub", "zip", "rtf", "txt", "md", "csv",
                "json", "ics", "vtt", "srt", "png", "jpg", "gif", "webp", "mp3", "wav", "flac", "ogg", "m4a", "mp4",
                "webm", "ogv"
            })
    void anHonestFileIsTaken(String extension) {
        assertThatCode(() -> check("fichier." + extension, Samples.of(extension)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "png, pdf",
        "pdf, png",
        "zip, docx",
        "odt, docx",
        "docx, odt",
        "docx, xlsx",
        "epub, odt",
        "pdf, txt",
        "txt, pdf",
        "mp4, mp3",
        "gif, jpg",
        "png, zip",
        "odt, pdf",
        "rtf, txt"
    })
    void aTypeThatLiesIsRefused(String content, String claimed) {
        refused("fichier." + claimed, Samples.of(content), "file-type-mismatch");
    }

    @Test
    void programsAndPagesPassForNothingElse() {
        refused("rapport.pdf", Samples.text("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0"), "file-type-mismatch");
        refused("notes.txt", Samples.text("#!/bin/sh\nrm -rf /\n"), "file-type-mismatch");
        refused("notes.txt", Samples.text("<html><script>alert(1)</script></html>"), "file-type-mismatch");
        refused("dessin.png", Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "file-type-mismatch");
        refused("vide.zip", Samples.text("PK\u0003\u0004 but no zip"), "file-type-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"svg", "html", "exe", "js", "sh", "bat", "docm", "xlsm", "pptm", "doc", "xls", "ppt", "php"})
    void typesThatCanRunAreRefusedByName(String extension) {
        refused("fichier." + extension, Samples.text("x"), "file-type-refused");
    }

    @Test
    void macrosAreFoundInside() {
        refused(
                "lettre.docx",
                Samples.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>", "word/vbaProject.bin", "x"),
                "dangerous-file");
        refused(
                "lettre.odt",
                Samples.zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x"),
                "dangerous-file");
    }

    @Test
    void archivesHoldNoProgramAndLeadNowhere() {
        refused("kit.zip", Samples.zip("lisez-moi.txt", "x", "outils/setup.EXE", "x"), "dangerous-file");
        refused("kit.zip", Samples.zip("../../etc/cron.d/x", "x"), "dangerous-file");
        refused("kit.zip", Samples.zip("/etc/passwd", "x"), "dangerous-file");
        refused("kit.zip", Samples.zip("C:\\windows\\x.txt", "x"), "dangerous-file");
    }

    /** The table of contents of a zip is read into memory, so its length is looked at first. */
    @Test
    void aTableOfContentsTooLongForMemoryIsRefused() {
        byte[] zip = Samples.zip("a.txt", "x");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 22 + 12, 100 << 20);

        refused("kit.zip", zip, "dangerous-file");
    }
}
