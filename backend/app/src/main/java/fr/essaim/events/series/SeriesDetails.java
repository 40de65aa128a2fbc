package fr.essaim.events.series;

import fr.essaim.events.EventMode;
import fr.essaim.events.EventVisibility;
import fr.essaim.events.Wheelchair;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EventSeries", description = "Events that come back, day by day, by a rule.")
public record SeriesDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        SeriesState state,

        @Schema(description = "What it is called", examples = "Les lundis de la CAIT", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Chaque lundi midi, en visioconférence.",
                required = true)
        String summary,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "## Comment proposer",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(description = "The description, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedDescription,

        @Schema(
                description = "Whom it is meant for",
                examples = "Les membres de la communauté",
                required = true,
                nullable = true)
        @Nullable
        String audience,

        @Schema(description = "The community that holds it", required = true)
        Reference community,

        @Schema(description = "The organisation that organises it", required = true)
        Reference organisation,

        @Schema(description = "The year of a cycle of that community it belongs to", required = true, nullable = true)
        @Nullable
        Reference cycleYear,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "Who may know of it once it is published", examples = "MEMBERS", required = true)
        EventVisibility visibility,

        @Schema(
                description = "Its days, as a recurrence rule of RFC 5545",
                examples = "FREQ=WEEKLY;BYDAY=MO",
                required = true)
        String rule,

        @Schema(description = "First day that the rule may give", examples = "2026-09-07", required = true)
        LocalDate startsOn,

        @Schema(
                description = "Last day that the rule may give, as written or as it follows from the rule",
                examples = "2027-06-28",
                required = true)
        LocalDate endsOn,

        @Schema(
                description = "Whether the last day was written, or follows from the rule",
                examples = "true",
                required = true)
        boolean endWritten,

        @Schema(description = "Whose public holidays have no slot", examples = "METROPOLE", required = true)
        SeriesHolidays holidays,

        @Schema(description = "When a short slot takes place", required = true, nullable = true) @Nullable
        SlotTimes shortTimes,

        @Schema(description = "When a long slot takes place", required = true, nullable = true) @Nullable
        SlotTimes longTimes,

        @Schema(description = "How one takes part", examples = "ONLINE", required = true)
        EventMode mode,

        @Schema(description = "Where", examples = "Maison des associations", required = true, nullable = true) @Nullable
        String place,

        @Schema(
                description =
                        "Where one gets in online; told to who writes the series, and at each date to who takes part",
                examples = "https://visio.example.org/lundis",
                required = true,
                nullable = true)
        @Nullable
        String link,

        @Schema(description = "Whether one gets in with a wheelchair", examples = "YES", required = true)
        Wheelchair wheelchair,

        @Schema(description = "Seats of each date", examples = "80", required = true, nullable = true) @Nullable
        Integer capacity,

        @Schema(description = "Whether the reader comes to all dates", examples = "false", required = true)
        boolean subscribed,

        @Schema(
                description = "How many come to all dates; told to who writes the series",
                examples = "34",
                required = true,
                nullable = true)
        @Nullable
        Integer subscribers,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"SUBSCRIBE\",\"CLAIM\"]", required = true)
        List<SeriesAction> actions)
        implements Tagged {

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Null when the series has no slots of this kind. */
    @Nullable
    SlotTimes times(SlotKind kind) {
        return kind == SlotKind.SHORT ? shortTimes : longTimes;
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, community, organisation, cycleYear, subscribed, subscribers, actions);
    }
}
