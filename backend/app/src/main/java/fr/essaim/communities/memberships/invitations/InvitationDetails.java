package fr.essaim.communities.memberships.invitations;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Invitation", description = "An invitation to a community, sent to an address.")
public record InvitationDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "Where it was sent", examples = "lina.petit@example.org", required = true)
        String email,

        @Schema(description = "State", examples = "PENDING", required = true)
        InvitationState state,

        @Schema(description = "When it was last sent", examples = "2026-11-22T09:30:00Z", required = true)
        Instant sentAt,

        @Schema(description = "Until when it can be accepted", examples = "2026-12-22T09:30:00Z", required = true)
        Instant expiresAt,

        @Schema(description = "Who invited; for facilitators and staff", required = true, nullable = true) @Nullable
        PersonReference invitedBy,

        @Schema(description = "Who accepted it; for facilitators and staff", required = true, nullable = true) @Nullable
        PersonReference acceptedBy,

        @Schema(
                description = "When it was accepted",
                examples = "2026-11-25T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant acceptedAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"RENEW\",\"REVOKE\"]", required = true)
        List<InvitationAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, community, state, invitedBy, acceptedBy, actions);
    }
}
