package fr.essaim.attachments;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the table of contents of a zip, and never unpacks it: whether it is the kind of package its name claims, and whether
 * it carries what would run.
 */
final class PackageCheck {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50; // "PK\5\6", little-endian

    /** The JDK reads the table of contents into memory: some 10 000 entries are plenty. */
    private static final long LONGEST_TABLE = 1 << 20;

    private static final Map<FileType, String> MAIN_PART = Map.of(
            FileType.DOCX, "word/document.xml",
            FileType.XLSX, "xl/workbook.xml",
            FileType.PPTX, "ppt/presentation.xml");

    private static final Pattern MACROS =
            Pattern.compile("(?i)(.*/)?vbaProject\\.bin|(.*/)?activeX/.*|Basic/.+|Scripts/.+|(.*/)?macrosheets/.*");

    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*\\.(exe|dll|com|scr|pif|cpl|msi|msp|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|jar|class|sh|app|apk|reg"
                    + "|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppsm|doc|xls|ppt)");

    private static final Pattern OUTSIDE =
            Pattern.compile("([/\\\\].*)|([A-Za-z]:.*)|((.*[/\\\\])?\\.\\.([/\\\\].*)?)");

    private PackageCheck() {}

    static void require(FileName name, FileType type, Path file) throws IOException {
        if (tableLength(file) > LONGEST_TABLE) {
            throw dangerous(name, "too-many-entries");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(entry -> requireHarmless(name, entry));
            if (!isOfType(zip, type)) {
                throw ContentCheck.mismatch(name, "application/zip");
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw ContentCheck.mismatch(name, "application/octet-stream");
        }
    }

    private static void requireHarmless(FileName name, String entry) {
        if (OUTSIDE.matcher(entry).matches()) {
            throw dangerous(name, "path");
        }
        if (MACROS.matcher(entry).matches()) {
            throw dangerous(name, "macros");
        }
        if (PROGRAM.matcher(entry).matches()) {
            throw dangerous(name, "program");
        }
    }

    private static boolean isOfType(ZipFile zip, FileType type) throws IOException {
        String mainPart = MAIN_PART.get(type);
        if (mainPart != null) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(mainPart) != null;
        }
        // OpenDocument and EPUB name their type in their first entry.
        return type == FileType.ZIP || type.mediaType().equals(declaredType(zip.getEntry("mimetype"), zip));
    }

    private static @Nullable String declaredType(@Nullable ZipEntry entry, ZipFile zip) throws IOException {
        if (entry == null) {
            return null;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
    }

    /** How long the table of contents is, as the record at the end of the file says. */
    private static long tableLength(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(zip.length(), END_RECORD + LONGEST_COMMENT);
            byte[] end = new byte[length];
            zip.seek(zip.length() - length);
            zip.readFully(end);
            long longest = 0;
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (littleEndian(end, at) == END_SIGNATURE) {
                    // There may be false records in the comment of the true one.
                    longest = Math.max(longest, Integer.toUnsignedLong(littleEndian(end, at + 12)));
                }
            }
            return longest;
        }
    }

    private static int littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | (bytes[at + 3] & 0xff) << 24;
    }

    private static ProblemException dangerous(FileName name, String why) {
        return new ProblemException(ProblemCode.DANGEROUS_FILE, name.value()).atField("/fileName", "dangerous-" + why);
    }
}
