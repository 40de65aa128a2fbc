package fr.essaim.communities.meetings.followups;

import fr.essaim.communities.meetings.reports.MeetingReference;
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

@Schema(name = "FollowUp", description = "Something that somebody is to do after a meeting.")
public record FollowUpDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(
                description = "The report it follows from",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID reportId,

        @Schema(description = "The meeting", required = true)
        MeetingReference meeting,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "What is to be done", examples = "Relire le guide", required = true)
        String what,

        @Schema(description = "Who does it", required = true)
        PersonReference owner,

        @Schema(description = "Until when", examples = "2027-01-15", required = true)
        LocalDate dueOn,

        @Schema(description = "Whether it is open after that day", examples = "false", required = true)
        boolean overdue,

        @Schema(description = "State", examples = "OPEN", required = true)
        FollowUpState state,

        @Schema(
                description = "Why it was dropped",
                examples = "Repris par un autre groupe.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"COMPLETE\"]", required = true)
        List<FollowUpAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, meeting, community, owner, overdue, actions);
    }
}
