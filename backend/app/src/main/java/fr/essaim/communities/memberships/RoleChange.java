package fr.essaim.communities.memberships;

import fr.essaim.communities.MembershipRole;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a member becomes.")
public record RoleChange(
        @Schema(description = "The role", examples = "FACILITATOR") @NotNull
        MembershipRole role) {}
