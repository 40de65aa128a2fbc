package fr.essaim.boards;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A published resource of a community, with what readers made of it.")
public record UsedResource(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Title", examples = "Tenir un premier atelier", required = true)
        String title,

        @Schema(description = "How many people found it useful", examples = "12", required = true)
        int votes,

        @Schema(description = "How many comments it has", examples = "3", required = true)
        int comments) {

    static UsedResource of(Row row) throws SQLException {
        return new UsedResource(row.uuid("id"), row.text("title"), row.integer("votes"), row.integer("comments"));
    }
}
