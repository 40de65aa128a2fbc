package fr.essaim.geography.importing;

import fr.essaim.testing.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Two vintages with a few hundred real units, in the database of the HTTP tests. */
public final class SampleGeography {
    static final Path FILES = Path.of("src/test/resources/geography");

    private SampleGeography() {}

    /** To be called before all tests of a class that needs places; the second call finds nothing to do. */
    public static void load() {
        var database = Database.running();
        var owner = database.migrator();
        new GeographyImport(
                        new OwnerConnection(database.jdbcUrl(), owner.user(), Optional.of(owner.password())),
                        Clock.systemUTC())
                .importFrom(FILES, step -> {});
    }
}
