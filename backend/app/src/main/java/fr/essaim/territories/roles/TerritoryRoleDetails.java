package fr.essaim.territories.roles;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What somebody does for a territory, and from when till when.")
public record TerritoryRoleDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The territory", required = true)
        Reference territory,

        @Schema(description = "What they do for it", examples = "PROJECT_LEAD", required = true)
        TerritoryRoleKind kind,

        @Schema(description = "Who", required = true) Holder person,

        @Schema(description = "First day", examples = "2026-11-23", required = true)
        LocalDate since,

        @Schema(
                description = "First day on which it is no longer held; null while no end is set",
                examples = "2027-01-01",
                required = true,
                nullable = true)
        @Nullable
        LocalDate until,

        @Schema(description = "What the reader may do", examples = "[\"END\"]", required = true)
        List<TerritoryRoleAction> actions)
        implements Tagged {

    @Schema(name = "TerritoryRoleHolder", description = "Somebody who does something for a territory.")
    public record Holder(
            @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "Name to show", examples = "Lina Petit", required = true)
            String displayName) {}

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, territory, person, actions);
    }
}
