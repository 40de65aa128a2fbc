package fr.essaim.events;

import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An event as a list shows it.")
public record EventSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        EventState state,

        @Schema(description = "What it is called", examples = "Rencontre nationale des territoires", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Deux demi-journées pour quinze territoires.",
                required = true)
        String summary,

        @Schema(description = "What sort of happening it is", examples = "SEMINAR", required = true)
        EventFormat format,

        @Schema(description = "How one takes part", examples = "ON_SITE", required = true)
        EventMode mode,

        @Schema(description = "Beginning", examples = "2026-12-07T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2026-12-08T13:00:00Z", required = true)
        Instant endsAt,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "Who may know of it once it is published", examples = "PUBLIC", required = true)
        EventVisibility visibility,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The working group that holds it", required = true, nullable = true) @Nullable
        Reference group,

        @Schema(description = "The programme it belongs to", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "The territory that is host", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "The organisation that organises it", required = true)
        Reference organisation,

        @Schema(description = "Where", examples = "Maison des associations", required = true, nullable = true) @Nullable
        String place,

        @Schema(description = "The commune, for the map", required = true, nullable = true) @Nullable
        EventCommune commune,

        @Schema(description = "Seats; null for as many as come", examples = "120", required = true, nullable = true)
        @Nullable
        Integer capacity,

        @Schema(description = "Seats left; null for as many as come", examples = "33", required = true, nullable = true)
        @Nullable
        Integer seatsLeft,

        @Schema(description = "How one gets in", examples = "OPEN", required = true)
        RegistrationMode registrationMode,

        @Schema(description = "Languages spoken (BCP 47)", examples = "[\"fr\"]", required = true)
        List<String> languages,

        @Schema(
                description = "Whether one gets in with a wheelchair; unknown is not yes",
                examples = "YES",
                required = true)
        Wheelchair wheelchair,

        @Schema(
                description = "What else is there for people with a disability",
                examples = "[\"INDUCTION_LOOP\"]",
                required = true)
        List<Provision> provisions,

        @Schema(description = "Its image", required = true, nullable = true) @Nullable
        EventImage image,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {
    static final CsvColumns<EventSummary> CSV = new CsvColumns<EventSummary>()
            .column("id", EventSummary::id)
            .column("title", EventSummary::title)
            .column("summary", EventSummary::summary)
            .column("format", EventSummary::format)
            .column("mode", EventSummary::mode)
            .column("startsAt", EventSummary::startsAt)
            .column("endsAt", EventSummary::endsAt)
            .column("timeZone", EventSummary::timeZone)
            .column("state", EventSummary::state)
            .column("visibility", EventSummary::visibility)
            .column("community", e -> name(e.community()))
            .column("group", e -> name(e.group()))
            .column("programme", e -> name(e.programme()))
            .column("territory", e -> name(e.territory()))
            .column("organisation", e -> e.organisation().name())
            .column("place", EventSummary::place)
            .column("communeCode", e -> e.commune() == null ? null : e.commune().code())
            .column("commune", e -> e.commune() == null ? null : e.commune().name())
            .column("capacity", EventSummary::capacity)
            .column("seatsLeft", EventSummary::seatsLeft)
            .column("registrationMode", EventSummary::registrationMode)
            .column("languages", e -> String.join(" ", e.languages()))
            .column("wheelchair", EventSummary::wheelchair)
            .column(
                    "provisions",
                    e -> String.join(
                            " ", e.provisions().stream().map(Provision::name).toList()))
            .column("demo", EventSummary::demo)
            .column("updatedAt", EventSummary::updatedAt);

    static EventSummary of(Row row) throws SQLException {
        return new EventSummary(
                row.uuid("id"),
                row.constant("state", EventState.class),
                row.text("title"),
                row.text("summary"),
                row.constant("format", EventFormat.class),
                row.constant("mode", EventMode.class),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.text("time_zone"),
                row.constant("visibility", EventVisibility.class),
                Reference.ofNullable(row, "community"),
                Reference.ofNullable(row, "group"),
                Reference.ofNullable(row, "run"),
                Reference.ofNullable(row, "host"),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                row.textOrNull("place"),
                EventCommune.ofNullable(row),
                row.integerOrNull("capacity"),
                row.integerOrNull("seats_left"),
                row.constant("registration_mode", RegistrationMode.class),
                row.texts("languages"),
                row.constant("wheelchair", Wheelchair.class),
                row.texts("provisions").stream().map(Provision::valueOf).toList(),
                EventImage.ofNullable(row),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private static @Nullable String name(@Nullable Reference reference) {
        return reference == null ? null : reference.name();
    }
}
