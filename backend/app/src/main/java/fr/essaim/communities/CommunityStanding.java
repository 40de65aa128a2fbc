package fr.essaim.communities;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the reader is to a community.")
public record CommunityStanding(
        @Schema(
                description = "The reader's membership; null when they do not belong to it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID membershipId,

        @Schema(description = "What they are there", examples = "MEMBER", required = true, nullable = true) @Nullable
        MembershipRole role,

        @Schema(
                description = "Whether they take part or are suspended",
                examples = "ACTIVE",
                required = true,
                nullable = true)
        @Nullable
        MembershipState state,

        @Schema(
                description = "Their request that waits for an answer",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID openRequestId,

        @Schema(
                description = "An invitation sent to their address that they can accept",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID invitationId) {

    /** The role as far as it gives rights: none to those suspended. */
    @Nullable
    MembershipRole activeRole() {
        return state == MembershipState.ACTIVE ? role : null;
    }
}
