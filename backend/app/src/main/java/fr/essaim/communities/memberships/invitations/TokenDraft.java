package fr.essaim.communities.memberships.invitations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationToken", description = "What the link of an invitation carries.")
public record TokenDraft(
        @Schema(description = "The token", examples = "q0S8m3Jt4dVQ1o8b7w6cYk2xR5nZpLhUe9fGaTiBvMs")
        @NotBlank
        @Size(max = 200)
        String token) {}
