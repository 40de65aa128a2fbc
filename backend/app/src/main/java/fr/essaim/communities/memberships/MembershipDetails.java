package fr.essaim.communities.memberships;

import fr.essaim.communities.MembershipRole;
import fr.essaim.communities.MembershipState;
import fr.essaim.people.Occupation;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Membership", description = "One stay of a person in a community.")
public record MembershipDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "What they do, by their profile", examples = "CEPJ", required = true, nullable = true)
        @Nullable
        Occupation occupation,

        @Schema(description = "Whom they work for, by their profile", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Where they work, by their profile", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "What they are in the community", examples = "MEMBER", required = true)
        MembershipRole role,

        @Schema(description = "State", examples = "ACTIVE", required = true)
        MembershipState state,

        @Schema(description = "First day", examples = "2026-11-23", required = true)
        LocalDate joinedOn,

        @Schema(description = "Day of leaving", examples = "2027-06-30", required = true, nullable = true) @Nullable
        LocalDate leftOn,

        @Schema(
                description = "First day after a suspension; null without one or while it is open-ended",
                examples = "2027-01-01",
                required = true,
                nullable = true)
        @Nullable
        LocalDate suspendedUntil,

        @Schema(
                description = "Why they were suspended or removed; for themselves, facilitators and staff",
                examples = "Propos contraires à la charte.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"SUSPEND\",\"CHANGE_ROLE\"]", required = true)
        List<MembershipAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                version,
                community,
                person,
                occupation,
                organisation,
                territory,
                state,
                suspendedUntil,
                reason,
                actions);
    }
}
