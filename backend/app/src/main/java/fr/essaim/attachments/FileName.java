package fr.essaim.attachments;

import fr.essaim.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file name that is safe to show, to send in a header and to save on any system; it is never used as a path here. */
record FileName(String value) {
    static final int LONGEST = 200;

    private static final int LONGEST_ON_DISKS = 255; // bytes, in most file systems
    private static final Pattern PATH = Pattern.compile("[/\\\\:]|\\.\\.");

    /** Control characters, and format ones such as those that turn the direction of text to disguise an extension. */
    private static final Pattern DECEPTIVE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\"*<>?|]");

    private static final Pattern RESERVED_ON_WINDOWS =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** @throws ProblemException validation-failed at {@code /fileName} */
    static FileName of(String sent) {
        String name = Normalizer.normalize(sent.strip(), Normalizer.Form.NFC);
        if (PATH.matcher(name).find()) {
            throw refused("file-name-path");
        }
        if (DECEPTIVE.matcher(name).find() || RESERVED_ON_WINDOWS.matcher(name).matches()) {
            throw refused("file-name-characters");
        }
        if (name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_ON_DISKS) {
            throw refused("file-name-length");
        }
        int dot = name.lastIndexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            throw refused("file-name-extension");
        }
        return new FileName(name);
    }

    String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ProblemException refused(String code) {
        return ProblemException.invalidField("/fileName", code, LONGEST);
    }
}
