package fr.essaim.shared.files;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of a stored file, made by us alone: nothing a client sends ever becomes part of a path.
 *
 * @param path relative, of lower-case letters, digits, hyphens and slashes
 */
public record FileKey(String path) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** A whole file, by the SHA-256 of its content in hexadecimal: the same content is stored once. */
    public static FileKey content(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return new FileKey("content/" + sha256.substring(0, 2) + "/" + sha256);
    }

    /** One part of a file that is still arriving. */
    public static FileKey part(UUID upload, UUID part) {
        return new FileKey(parts(upload).path() + "/" + part);
    }

    /** The folder of all parts of one arriving file. */
    public static FileKey parts(UUID upload) {
        return new FileKey("parts/" + upload);
    }
}
