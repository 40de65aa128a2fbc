package fr.essaim.events.series;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SeriesSlot", description = "One day of a series.")
public record SlotDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The series", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID seriesId,

        @Schema(description = "The day", examples = "2026-11-30", required = true)
        LocalDate day,

        @Schema(
                description = "The day that the rule gave, when it was moved",
                examples = "2026-11-23",
                required = true,
                nullable = true)
        @Nullable
        LocalDate movedFrom,

        @Schema(description = "What has become of it", examples = "FREE", required = true)
        SlotState state,

        @Schema(description = "Whether it is a public holiday", examples = "false", required = true)
        boolean holiday,

        @Schema(
                description = "Why it is skipped: the name of the holiday, or the organisers’ words",
                examples = "Lundi de Pâques",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(
                description = "Its kind; null while it may be of either",
                examples = "SHORT",
                required = true,
                nullable = true)
        @Nullable
        SlotKind kind,

        @Schema(description = "When it takes place, for each kind that it may be of", required = true)
        List<SlotTime> times,

        @Schema(
                description = "The event that takes place, as far as the reader may know of it",
                required = true,
                nullable = true)
        @Nullable
        SlotEvent event,

        @Schema(description = "What a member proposed for it", required = true, nullable = true) @Nullable
        SlotProposal proposal,

        @Schema(description = "Whether the reader does not come on this day", examples = "false", required = true)
        boolean declined,

        @Schema(
                description = "The reader’s place at the event",
                examples = "CONFIRMED",
                required = true,
                nullable = true)
        @Nullable
        RegistrationState registration,

        @JsonIgnore @Schema(hidden = true) SeriesHolidays calendar,

        @Schema(description = "What the reader may do", examples = "[\"CLAIM\"]", required = true)
        List<SlotAction> actions)
        implements Tagged {

    static final CsvColumns<SlotDetails> CSV = new CsvColumns<SlotDetails>()
            .column("id", SlotDetails::id)
            .column("day", SlotDetails::day)
            .column("movedFrom", SlotDetails::movedFrom)
            .column("state", SlotDetails::state)
            .column("kind", SlotDetails::kind)
            .column("reason", SlotDetails::reason)
            .column("eventId", s -> s.event() == null ? null : s.event().id())
            .column("title", s -> s.event() == null ? null : s.event().title())
            .column("format", s -> s.event() == null ? null : s.event().format())
            .column(
                    "proposedBy",
                    s -> s.proposal() == null || s.proposal().person() == null
                            ? null
                            : s.proposal().person().displayName());

    /** With the holiday's name in the reader's language. */
    SlotDetails in(Locale language) {
        String told = holiday ? calendar.name(day, language).orElse(reason) : reason;
        return new SlotDetails(
                id,
                version,
                seriesId,
                day,
                movedFrom,
                state,
                holiday,
                told,
                kind,
                times,
                event,
                proposal,
                declined,
                registration,
                calendar,
                actions);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, reason, times, event, proposal, declined, registration, actions);
    }
}
