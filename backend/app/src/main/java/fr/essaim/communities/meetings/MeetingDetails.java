package fr.essaim.communities.meetings;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Meeting", description = "A dated meeting of a community, or of one of its working groups.")
public record MeetingDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "The working group that meets", required = true, nullable = true) @Nullable
        Reference group,

        @Schema(description = "The year of a cycle it belongs to", required = true, nullable = true) @Nullable
        Reference cycleYear,

        @Schema(description = "What it is called", examples = "Mi-parcours des groupes", required = true)
        String title,

        @Schema(description = "Beginning", examples = "2026-12-07T11:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2026-12-07T12:00:00Z", required = true, nullable = true) @Nullable
        Instant endsAt,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(
                description = "Where, or how to get in; for those who take part in the community",
                examples = "En visioconférence",
                required = true,
                nullable = true)
        @Nullable
        String place,

        @Schema(
                description = "What is on the agenda, in Markdown",
                examples = "- Tour de table",
                required = true,
                nullable = true)
        @Nullable
        String agenda,

        @Schema(description = "The agenda, ready to be shown; null in lists", required = true, nullable = true)
        @Nullable
        RichText renderedAgenda,

        @Schema(description = "State", examples = "PLANNED", required = true)
        MeetingState state,

        @Schema(description = "Why it is cancelled", examples = "Trop peu de monde.", required = true, nullable = true)
        @Nullable
        String reason,

        @Schema(description = "The event that it was", required = true, nullable = true) @Nullable
        Reference event,

        @Schema(description = "Members who came to that event, for who reports of it; empty in lists", required = true)
        List<PersonReference> attended,

        @Schema(
                description = "Its report, as far as the reader may read it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID reportId,

        @Schema(
                description = "Whether it has begun and its report is not published yet",
                examples = "false",
                required = true)
        boolean reportDue,

        @Schema(
                description = "Why it gets no report, for those who take part in the community",
                examples = "Le film de la visite en tient lieu.",
                required = true,
                nullable = true)
        @Nullable
        String reportWaiver,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"REPORT\"]", required = true)
        List<MeetingAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, community, group, cycleYear, event, attended, reportId, reportDue, actions);
    }
}
