package fr.essaim.geography;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A unit of the geography as a list shows it.")
public record GeoUnitSummary(
        @Schema(description = "Vintage of the geographic code", examples = "2026", required = true)
        int vintage,

        @Schema(description = "Kind of unit", examples = "COMMUNE", required = true)
        GeoUnitKind kind,

        @Schema(
                description = "Official code, unique within vintage and kind; the SIREN for EPCI and EPT",
                examples = "80021",
                required = true)
        String code,

        @Schema(description = "Official name", examples = "Amiens", required = true)
        String name,

        @Schema(
                description = "Number in the national register",
                examples = "218000198",
                required = true,
                nullable = true)
        @Nullable
        String siren,

        @Schema(
                description = "Municipal population; for larger units the sum of their communes",
                examples = "136449",
                required = true,
                nullable = true)
        @Nullable
        Integer population,

        @Schema(
                description = "The département it lies in; null when there is none, or several",
                required = true,
                nullable = true)
        @Nullable
        GeoName departement,

        @Schema(
                description = "The région it lies in; null when there is none, or several",
                required = true,
                nullable = true)
        @Nullable
        GeoName region,

        @Schema(description = "The EPCI with its own taxation it lies in", required = true, nullable = true) @Nullable
        GeoName epci,

        @Schema(
                description = "Centre, decimal degrees north (WGS 84), where known",
                examples = "49.9",
                required = true,
                nullable = true)
        @Nullable
        Double latitude,

        @Schema(
                description = "Centre, decimal degrees east (WGS 84), where known",
                examples = "2.3",
                required = true,
                nullable = true)
        @Nullable
        Double longitude) {

    /** What {@link #of} reads, of the table {@code geo_unit u}. */
    static final String COLUMNS = """
            u.vintage, u.kind, u.code, u.name, u.siren, u.population, u.departement_code, u.departement_name,
            u.region_code, u.region_name, u.epci_code, u.epci_name, u.latitude, u.longitude""";

    static GeoUnitSummary of(Row row) throws SQLException {
        return new GeoUnitSummary(
                row.integer("vintage"),
                row.constant("kind", GeoUnitKind.class),
                row.text("code"),
                row.text("name"),
                row.textOrNull("siren"),
                row.integerOrNull("population"),
                named(row, "departement"),
                named(row, "region"),
                named(row, "epci"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"));
    }

    private static @Nullable GeoName named(Row row, String prefix) throws SQLException {
        String code = row.textOrNull(prefix + "_code");
        return code == null ? null : new GeoName(code, row.text(prefix + "_name"));
    }
}
