package fr.essaim.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions the build pinned; unpacked programs are kept in folders named by them. */
record Versions(String postgres, String keycloak) {
    static Versions ofThisBuild() {
        try (InputStream file =
                Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"), "versions")) {
            var properties = new Properties();
            properties.load(file);
            return new Versions(read(properties, "postgres"), read(properties, "keycloak"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }
}
