package fr.essaim.events.tours;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Tour", description = "A series of events that travels from territory to territory.")
public record TourDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "State; drafts are for those who plan them", examples = "PUBLISHED", required = true)
        TourState state,

        @Schema(description = "Why it is cancelled", examples = "Plus de budget.", required = true, nullable = true)
        @Nullable
        String reason,

        @Schema(description = "What it is called", examples = "Tour des Cités éducatives", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Une rencontre par trimestre, chez chacune.",
                required = true)
        String summary,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "## Pourquoi ce tour",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(description = "The description, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedDescription,

        @Schema(
                description = "Whom it is meant for",
                examples = "Les trios de pilotes et les chefs de projet",
                required = true,
                nullable = true)
        @Nullable
        String audience,

        @Schema(description = "The programme whose territories may be hosts", required = true, nullable = true)
        @Nullable
        Reference programme,

        @Schema(description = "The organisation that organises it", required = true)
        Reference organisation,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "First day", examples = "2020-01-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2022-12-31", required = true)
        LocalDate endsOn,

        @Schema(description = "How often it stops", examples = "QUARTER", required = true)
        Rhythm rhythm,

        @Schema(
                description = "How many days after a stop its participants have its supports",
                examples = "30",
                required = true)
        int supportsWithinDays,

        @Schema(description = "The periods of its rhythm from its first day to its last", required = true)
        List<TourPeriod> periods,

        @Schema(description = "Who runs it; told to people who signed in", required = true)
        List<PersonReference> organisers,

        @Schema(description = "Its stops, by date", required = true)
        List<TourStop> stops,

        @Schema(
                description = "Why the plan may not hold, told to those who plan it; nothing is refused for it",
                required = true)
        List<TourWarning> warnings,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"CANCEL\"]", required = true)
        List<TourAction> actions)
        implements Tagged {

    /** The same with its stops and what is to be said of them. */
    TourDetails planned(List<TourStop> its, List<TourWarning> said) {
        return new TourDetails(
                id,
                version,
                state,
                reason,
                title,
                summary,
                description,
                renderedDescription,
                audience,
                programme,
                organisation,
                community,
                timeZone,
                startsOn,
                endsOn,
                rhythm,
                supportsWithinDays,
                periods,
                organisers,
                its,
                said,
                demo,
                createdAt,
                updatedAt,
                actions);
    }

    TourDetails in(Locale language) {
        return planned(
                stops, warnings.stream().map(warning -> warning.in(language)).toList());
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, programme, organisation, community, organisers, stops, warnings, actions);
    }
}
