package fr.essaim.geography.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Imports the vintages of a directory: all of them or, when anything is wrong with one, none. A vintage that is already loaded
 * from the same file is left alone. Of two imports at once the second waits for the first.
 */
@ApplicationScoped
public class GeographyImport {
    private record Checked(Manifest manifest, List<UnitLine> units) {}

    private final OwnerConnection owner;
    private final Clock clock;

    GeographyImport(OwnerConnection owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * @param directory holds {@code geography-<year>.json} and {@code .csv}, as {@code backend/geography} writes them
     * @throws BrokenGeography when a file can't be trusted; nothing is changed then
     */
    public void importFrom(Path directory, Progress progress) {
        try (Connection connection = owner.open()) {
            connection.setAutoCommit(false);
            var tables = new VintageTables(connection);
            tables.lock();
            List<VintageFile> changed = changed(directory, tables.checksums(), progress);
            if (changed.isEmpty()) {
                connection.rollback();
                return;
            }
            for (Checked vintage : checked(changed, tables, progress)) {
                progress.report("Vintage " + vintage.manifest().vintage() + ": loading "
                        + vintage.units().size() + " units");
                tables.replace(vintage.manifest(), vintage.units(), clock.instant());
            }
            connection.commit();
            connection.setAutoCommit(true);
            progress.report("Refreshing statistics");
            tables.refreshStatistics();
            progress.report("Geography is up to date");
        } catch (SQLException e) {
            throw new IllegalStateException("The geography could not be imported: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The geography files could not be read", e);
        }
    }

    private static List<VintageFile> changed(Path directory, Map<Integer, String> loaded, Progress progress)
            throws IOException {
        var changed = new ArrayList<VintageFile>();
        for (VintageFile vintage : VintageFile.in(directory)) {
            if (vintage.manifest().sha256().equals(loaded.get(vintage.year()))) {
                vintage.requireChecksum();
                progress.report("Vintage " + vintage.year() + ": already loaded");
            } else {
                changed.add(vintage);
            }
        }
        return changed;
    }

    private static List<Checked> checked(List<VintageFile> vintages, VintageTables tables, Progress progress)
            throws SQLException {
        var keys = new HashMap<Integer, Set<String>>();
        var checked = new ArrayList<Checked>();
        for (VintageFile vintage : vintages) {
            progress.report(
                    "Vintage " + vintage.year() + ": checking " + vintage.file().getFileName());
            List<UnitLine> units = vintage.units();
            Integer previous = vintage.manifest().previous();
            keys.put(vintage.year(), VintageCheck.of(vintage, units, before(previous, keys, tables)));
            checked.add(new Checked(vintage.manifest(), units));
        }
        return checked;
    }

    private static @Nullable Set<String> before(
            @Nullable Integer previous, Map<Integer, Set<String>> inDirectory, VintageTables tables)
            throws SQLException {
        if (previous == null) {
            return null;
        }
        Set<String> keys = inDirectory.get(previous);
        if (keys == null) {
            keys = tables.keys(previous);
        }
        return keys.isEmpty() ? null : keys;
    }
}
