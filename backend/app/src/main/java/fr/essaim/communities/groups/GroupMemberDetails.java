package fr.essaim.communities.groups;

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

@Schema(name = "GroupMember", description = "The seat of a person in a working group.")
public record GroupMemberDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The group", required = true) Reference group,

        @Schema(description = "Its community", required = true)
        Reference community,

        @Schema(description = "Who", required = true) PersonReference person,

        @Schema(description = "What they do, by their profile", examples = "CEPJ", required = true, nullable = true)
        @Nullable
        Occupation occupation,

        @Schema(description = "Whom they work for, by their profile", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Whether they lead the group", examples = "false", required = true)
        boolean lead,

        @Schema(description = "First day", examples = "2026-11-23", required = true)
        LocalDate joinedOn,

        @Schema(description = "Day of leaving", examples = "2027-06-30", required = true, nullable = true) @Nullable
        LocalDate leftOn,

        @Schema(
                description = "Why they were removed; for themselves and for those who decide in the group",
                examples = "A changé de métier.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"REMOVE\"]", required = true)
        List<GroupMemberAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, group, community, person, occupation, organisation, lead, reason, actions);
    }
}
