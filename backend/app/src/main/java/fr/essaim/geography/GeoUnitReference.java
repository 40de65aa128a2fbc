package fr.essaim.geography;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A unit of the geography, of any kind and vintage.")
public record GeoUnitReference(
        @Schema(description = "Vintage of the geographic code", examples = "2026", required = true)
        int vintage,

        @Schema(description = "Kind of unit", examples = "COMMUNE", required = true)
        GeoUnitKind kind,

        @Schema(description = "Official code", examples = "15141", required = true)
        String code,

        @Schema(description = "Official name", examples = "Neussargues-Moissac", required = true)
        String name) {

    static GeoUnitReference of(Row row) throws SQLException {
        return new GeoUnitReference(
                row.integer("vintage"), row.constant("kind", GeoUnitKind.class), row.text("code"), row.text("name"));
    }
}
