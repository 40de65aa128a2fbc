package fr.essaim.communities.memberships.invitations;

import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an invitation leads to, for whoever holds its token.")
public record InvitationPreview(
        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(
                description = "What the community is for",
                examples = "Apprendre ensemble l’ingénierie territoriale.",
                required = true)
        String purpose,

        @Schema(description = "Until when it can be accepted", examples = "2026-12-22T09:30:00Z", required = true)
        Instant expiresAt) {}
