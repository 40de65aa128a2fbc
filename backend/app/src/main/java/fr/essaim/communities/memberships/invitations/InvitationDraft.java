package fr.essaim.communities.memberships.invitations;

import fr.essaim.shared.mail.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom to invite.")
public record InvitationDraft(
        @Schema(description = "Where the invitation is sent", examples = "lina.petit@example.org")
        @NotBlank
        @Email
        @Size(max = 320)
        String email) {}
