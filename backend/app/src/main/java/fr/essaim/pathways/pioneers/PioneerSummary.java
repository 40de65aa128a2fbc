package fr.essaim.pathways.pioneers;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PioneerSummary",
        description = "A pioneer as whoever knows of the pathway sees it, with what a map needs.")
public record PioneerSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Fondation Liens et lieux", required = true)
        String name,

        @Schema(description = "What it is", examples = "FOUNDATION", required = true)
        PioneerKind kind,

        @Schema(description = "The organisation, unless a territory is the pioneer", required = true, nullable = true)
        @Nullable
        Reference organisation,

        @Schema(description = "The territory, or where the organisation acts", required = true, nullable = true)
        @Nullable
        Reference territory,

        @Schema(
                description = "Where on the map, degrees north (WGS 84)",
                examples = "49.9",
                required = true,
                nullable = true)
        @Nullable
        Double latitude,

        @Schema(
                description = "Where on the map, degrees east (WGS 84)",
                examples = "2.3",
                required = true,
                nullable = true)
        @Nullable
        Double longitude,

        @Schema(description = "Whether the reader is one of its people", examples = "false", required = true)
        boolean mine) {

    static final CsvColumns<PioneerSummary> CSV = new CsvColumns<PioneerSummary>()
            .column("id", PioneerSummary::id)
            .column("name", PioneerSummary::name)
            .column("kind", PioneerSummary::kind)
            .column("organisation", p -> name(p.organisation()))
            .column("territory", p -> name(p.territory()))
            .column("latitude", PioneerSummary::latitude)
            .column("longitude", PioneerSummary::longitude);

    static PioneerSummary of(Row row) throws SQLException {
        return new PioneerSummary(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", PioneerKind.class),
                Reference.ofNullable(row, "organisation"),
                Reference.ofNullable(row, "territory"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                row.bool("mine"));
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
