package fr.essaim.events;

import fr.essaim.events.agenda.AgendaItem;
import fr.essaim.events.agenda.AgendaRole;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Event", description = "A dated happening.")
public record EventDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "State; drafts are for their writers", examples = "PUBLISHED", required = true)
        EventState state,

        @Schema(description = "Why it is cancelled", examples = "Salle indisponible.", required = true, nullable = true)
        @Nullable
        String reason,

        @Schema(description = "What it is called", examples = "Rencontre nationale des territoires", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Deux demi-journées pour quinze territoires.",
                required = true)
        String summary,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "## Pourquoi venir",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(description = "The description, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedDescription,

        @Schema(description = "What sort of happening it is", examples = "SEMINAR", required = true)
        EventFormat format,

        @Schema(description = "How one takes part", examples = "ON_SITE", required = true)
        EventMode mode,

        @Schema(description = "Beginning", examples = "2026-12-07T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2026-12-08T13:00:00Z", required = true)
        Instant endsAt,

        @Schema(
                description = "Beginning, in its time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-12-07T14:00:00",
                required = true)
        LocalDateTime startsLocal,

        @Schema(
                description = "End, in its time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-12-08T14:00:00",
                required = true)
        LocalDateTime endsLocal,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "Who may know of it once it is published", examples = "PUBLIC", required = true)
        EventVisibility visibility,

        @Schema(
                description = "Whom it is meant for",
                examples = "Élus et agents des quinze territoires",
                required = true,
                nullable = true)
        @Nullable
        String audience,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The working group of that community that holds it", required = true, nullable = true)
        @Nullable
        Reference group,

        @Schema(description = "The year of a cycle of that community it belongs to", required = true, nullable = true)
        @Nullable
        Reference cycleYear,

        @Schema(description = "The programme it belongs to", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "The tour that it is a stop of", required = true, nullable = true) @Nullable
        EventTour tour,

        @Schema(description = "The series that it is a date of", required = true, nullable = true) @Nullable
        EventInSeries series,

        @Schema(
                description = "The meeting that it is reported of as",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID meetingId,

        @Schema(description = "The territory that is host", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "The organisation that organises it", required = true)
        Reference organisation,

        @Schema(description = "Who runs it; told to people who signed in", required = true)
        List<PersonReference> organisers,

        @Schema(description = "Where", examples = "Maison des associations", required = true, nullable = true) @Nullable
        String place,

        @Schema(
                description = "Its address",
                examples = "12 rue des Tilleuls, 80000 Amiens",
                required = true,
                nullable = true)
        @Nullable
        String address,

        @Schema(description = "The commune, for the map", required = true, nullable = true) @Nullable
        EventCommune commune,

        @Schema(description = "Whether the reader learns the room and the link", examples = "false", required = true)
        boolean joins,

        @Schema(
                description = "Which room, for those who take part",
                examples = "Salle 2",
                required = true,
                nullable = true)
        @Nullable
        String room,

        @Schema(
                description = "Where one gets in online, for those who take part",
                examples = "https://visio.example.org/salon-bleu",
                required = true,
                nullable = true)
        @Nullable
        String link,

        @Schema(description = "How one gets in, and whether there is room", required = true)
        EventRegistration registration,

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

        @Schema(description = "What it is about, by name", required = true)
        List<TopicReference> topics,

        @Schema(description = "The programme of the day, in order", required = true)
        List<AgendaItem> agenda,

        @Schema(
                description = "How often what calendars keep of it changed once it was published",
                examples = "0",
                required = true)
        int sequence,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(
                description =
                        "What was made of local times that do not exist, in the answer to who wrote them, or exist twice",
                required = true)
        List<EventNotice> notices,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"CANCEL\"]", required = true)
        List<EventAction> actions)
        implements Tagged {

    /** Whether somebody has this role on its agenda. */
    boolean has(AgendaRole role) {
        return agenda.stream().flatMap(item -> item.parts().stream()).anyMatch(part -> part.role() == role);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                version,
                community,
                group,
                cycleYear,
                programme,
                tour,
                series,
                meetingId,
                territory,
                organisation,
                organisers,
                image,
                topics,
                registration,
                joins,
                actions);
    }
}
