package fr.essaim.events;

import fr.essaim.events.registrations.MyRegistration;
import fr.essaim.events.series.SeriesReader;
import fr.essaim.events.tours.TourReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of events can be narrowed by. */
public record EventFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "engagement")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Those not over at this instant", example = "2026-12-01T00:00:00Z")
        @RestQuery
        @Nullable
        Instant from,

        @Parameter(description = "Those that begin before this instant", example = "2027-01-01T00:00:00Z")
        @RestQuery
        @Nullable
        Instant to,

        @Parameter(description = "Formats, repeatable", example = "WEBINAR") @RestQuery
        List<EventFormat> format,

        @Parameter(description = "Modes, repeatable", example = "ONLINE") @RestQuery
        List<EventMode> mode,

        @Parameter(description = "States, repeatable; drafts are found by their writers", example = "PUBLISHED")
        @RestQuery
        List<EventState> state,

        @Parameter(
                description = "Whether one gets in with a wheelchair, repeatable; unknown is not yes",
                example = "YES")
        @RestQuery
        List<Wheelchair> wheelchair,

        @Parameter(description = "A language spoken (BCP 47)", example = "fr") @RestQuery @Nullable
        String language,

        @Parameter(
                description = "A topic that it is about, or one broader",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID topicId,

        @Parameter(description = "The community it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "The working group that holds it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID groupId,

        @Parameter(description = "The year of a cycle it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID cycleYearId,

        @Parameter(description = "The programme it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(description = "The tour that it is a stop of", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID tourId,

        @Parameter(description = "The series that it is a date of", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID seriesId,

        @Parameter(description = "The territory that is host", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "The organisation that organises it", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID organisationId,

        @Parameter(description = "Only those one is registered for, or waits for", example = "true")
        @RestQuery
        @Nullable
        Boolean registered,

        @Parameter(description = "Only those one runs oneself", example = "true") @RestQuery @Nullable
        Boolean mine) {

    public Conditions conditions(Actor actor, Today today) {
        Conditions where = EventReader.notOver(EventReader.visible(actor, today), from)
                .andOneOf("e.format", format)
                .andOneOf("e.mode", mode)
                .andOneOf("e.state", state)
                .andOneOf("e.wheelchair", wheelchair)
                .andContains("e.search_text", q)
                .andIfGiven("e.starts_at < ?", to)
                .andIfGiven("? = any(e.languages)", language)
                .andIfGiven(Events.TOPICS.taggedWithin("e.id"), topicId)
                .andIfGiven("e.community_id = ?", communityId)
                .andIfGiven("e.group_id = ?", groupId)
                .andIfGiven("e.cycle_year_id = ?", cycleYearId)
                .andIfGiven("e.programme_id = ?", programmeId)
                .andIfGiven(TourReader.hasEvent(actor), tourId)
                .andIfGiven(SeriesReader.hasEvent(actor), seriesId)
                .andIfGiven("e.territory_id = ?", territoryId)
                .andIfGiven("e.organisation_id = ?", organisationId);
        if (Boolean.TRUE.equals(registered)) {
            where.and(MyRegistration.EXISTS);
        }
        return Boolean.TRUE.equals(mine)
                ? where.and("exists (select from event_organiser own where own.event_id = e.id"
                        + " and own.person_id = reader.person)")
                : where;
    }
}
