package fr.essaim.attachments;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Holds a file's content against what its name claims. */
final class ContentCheck {
    private ContentCheck() {}

    /** @throws ProblemException file-type-mismatch when the first bytes are those of another type */
    static void requireBeginning(FileName name, Path file) throws IOException {
        FileType type = FileType.of(name);
        String detected = detect(file);
        if (!type.agreesWith(detected)) {
            throw mismatch(name, detected);
        }
    }

    /**
     * @throws ProblemException file-type-mismatch, or dangerous-file when it carries macros, programs or names that lead out of
     *     the folder it is unpacked to
     */
    static void requireWhole(FileName name, Path file) throws IOException {
        requireBeginning(name, file);
        FileType type = FileType.of(name);
        if (type.isPackage()) {
            PackageCheck.require(name, type, file);
        }
    }

    static ProblemException mismatch(FileName name, String detected) {
        return new ProblemException(ProblemCode.FILE_TYPE_MISMATCH, name.value(), detected)
                .atField("/fileName", "file-type-mismatch")
                .with("detected", detected);
    }

    /** By content alone, without the name: it reads 64 KiB at the most. */
    private static String detect(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(bytes, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }
}
