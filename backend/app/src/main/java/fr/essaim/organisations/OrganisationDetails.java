package fr.essaim.organisations;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An organisation in full.")
public record OrganisationDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Name in use", examples = "Centre de ressources des Hauts-de-France", required = true)
        String name,

        @Schema(description = "What it is", examples = "RESOURCE_CENTRE", required = true)
        OrganisationKind kind,

        @Schema(
                description = "Number in the national register",
                examples = "200023414",
                required = true,
                nullable = true)
        @Nullable
        String siren,

        @Schema(
                description = "Public web site",
                examples = "https://ressources.example.org",
                required = true,
                nullable = true)
        @Nullable
        String website,

        @Schema(description = "The territory it works for", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<OrganisationAction> actions)
        implements Tagged {

    /** The same for a reader with other rights. */
    OrganisationDetails with(List<OrganisationAction> allowed) {
        return new OrganisationDetails(
                id, version, name, kind, siren, website, territory, demo, createdAt, updatedAt, allowed);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, territory, actions);
    }
}
