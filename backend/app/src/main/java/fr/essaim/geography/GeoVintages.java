package fr.essaim.geography;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vintages that are loaded, newest first. Remembered for a few seconds: every look-up needs them, an import is rare. */
@ApplicationScoped
class GeoVintages {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final TypeReference<Map<GeoUnitKind, Integer>> COUNTS = new TypeReference<>() {};

    private final Rows rows;
    private final ObjectMapper json;
    private final Cache<Boolean, List<GeoVintage>> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    GeoVintages(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** None is not remembered: whoever imports the first looks at the result at once. */
    List<GeoVintage> all() {
        List<GeoVintage> known = remembered.getIfPresent(true);
        if (known == null) {
            known = read();
            if (!known.isEmpty()) {
                remembered.put(true, known);
            }
        }
        return known;
    }

    /**
     * The vintage to answer for.
     *
     * @throws ProblemException vintage-not-loaded, with the years that are
     */
    GeoVintage orNewest(@Nullable Integer asked) {
        return all().stream()
                .filter(vintage -> asked == null || vintage.year() == asked)
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                                ProblemCode.VINTAGE_NOT_LOADED, asked == null ? "–" : asked.toString())
                        .with("loaded", all().stream().map(GeoVintage::year).toList()));
    }

    private List<GeoVintage> read() {
        return rows.all(this::vintage, """
                select year, year = max(year) over () as newest, source, imported_at, counts
                from geo_vintage order by year desc""");
    }

    private GeoVintage vintage(Row row) throws SQLException {
        try {
            return new GeoVintage(
                    row.integer("year"),
                    row.bool("newest"),
                    row.text("source"),
                    row.instant("imported_at"),
                    json.readValue(row.text("counts"), COUNTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The counts were written by the import", e);
        }
    }
}
