package fr.essaim.events;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The commune where an event is, as it was when that was written.")
public record EventCommune(
        @Schema(description = "Official code", examples = "80021", required = true)
        String code,

        @Schema(description = "Name", examples = "Amiens", required = true)
        String name,

        @Schema(
                description = "Its centre, decimal degrees north (WGS 84), where known",
                examples = "49.9",
                required = true,
                nullable = true)
        @Nullable
        Double latitude,

        @Schema(
                description = "Its centre, decimal degrees east (WGS 84), where known",
                examples = "2.3",
                required = true,
                nullable = true)
        @Nullable
        Double longitude) {

    static @Nullable EventCommune ofNullable(Row row) throws SQLException {
        String code = row.textOrNull("commune_code");
        return code == null
                ? null
                : new EventCommune(
                        code, row.text("commune_name"), row.decimalOrNull("latitude"), row.decimalOrNull("longitude"));
    }
}
