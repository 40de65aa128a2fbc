package fr.essaim.communities.meetings.reports;

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

@Schema(name = "MeetingReport", description = "What was said and decided in one meeting.")
public record MeetingReportDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The meeting", required = true)
        MeetingReference meeting,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "The working group that met", required = true, nullable = true) @Nullable
        Reference group,

        @Schema(description = "The year of a cycle the meeting belongs to", required = true, nullable = true) @Nullable
        Reference cycleYear,

        @Schema(
                description = "What was on the agenda, in Markdown",
                examples = "- Tour de table",
                required = true,
                nullable = true)
        @Nullable
        String agenda,

        @Schema(
                description = "What was said, in Markdown",
                examples = "Chaque groupe a présenté ses travaux.",
                required = true)
        String summary,

        @Schema(description = "What was said, ready to be shown; null in lists", required = true, nullable = true)
        @Nullable
        RichText renderedSummary,

        @Schema(
                description = "What was decided, one by one",
                examples = "[\"Le guide paraît en juin.\"]",
                required = true)
        List<String> decisions,

        @Schema(description = "Who of the community was there", required = true)
        List<PersonReference> attendees,

        @Schema(
                description = "Who else was there, by name",
                examples = "[\"Aimée Durand, université\"]",
                required = true)
        List<String> guests,

        @Schema(description = "State", examples = "PUBLISHED", required = true)
        MeetingReportState state,

        @Schema(description = "Publication", examples = "2026-12-10T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"PUBLISH\"]", required = true)
        List<MeetingReportAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, meeting, community, group, cycleYear, agenda, attendees, actions);
    }
}
