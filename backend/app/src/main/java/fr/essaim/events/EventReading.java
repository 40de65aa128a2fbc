package fr.essaim.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.events.agenda.AgendaItem;
import fr.essaim.events.agenda.Agendas;
import fr.essaim.events.registrations.MyRegistration;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.topics.TopicTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an event in full from its row, as one actor may see it. */
@ApplicationScoped
class EventReading {
    private final Agendas agendas;
    private final TopicTags tags;
    private final ObjectMapper json;

    EventReading(Agendas agendas, TopicTags tags, ObjectMapper json) {
        this.agendas = agendas;
        this.tags = tags;
        this.json = json;
    }

    /** @param written what was made of the local times of the draft that was just stored */
    EventDetails details(Row row, Actor actor, List<EventNotice> written) throws SQLException {
        var state = row.constant("state", EventState.class);
        var zone = ZoneId.of(row.text("time_zone"));
        Instant starts = row.instant("starts_at");
        Instant ends = row.instant("ends_at");
        boolean joins = row.bool("joins");
        boolean person = actor.personId() != null;
        List<AgendaItem> agenda = agendas.of(row, zone).stream()
                .map(item -> item.seen(joins, person))
                .toList();
        EventRegistration registration = registration(row, zone);
        return new EventDetails(
                row.uuid("id"),
                row.integer("version"),
                state,
                row.textOrNull("reason"),
                row.text("title"),
                row.text("summary"),
                row.textOrNull("description"),
                RichText.ofNullable(row.textOrNull("description")),
                row.constant("format", EventFormat.class),
                row.constant("mode", EventMode.class),
                starts,
                ends,
                local(starts, zone),
                local(ends, zone),
                zone.getId(),
                row.constant("visibility", EventVisibility.class),
                row.textOrNull("audience"),
                Reference.ofNullable(row, "community"),
                Reference.ofNullable(row, "group"),
                Reference.ofNullable(row, "cycle_year"),
                Reference.ofNullable(row, "run"),
                EventTour.ofNullable(row),
                EventInSeries.ofNullable(row),
                row.uuidOrNull("meeting_id"),
                Reference.ofNullable(row, "host"),
                new Reference(row.uuid("organisation_id"), row.text("organisation_name")),
                person ? PersonReference.parse(json, row.text("organisers")) : List.of(),
                row.textOrNull("place"),
                row.textOrNull("address"),
                EventCommune.ofNullable(row),
                joins,
                joins ? row.textOrNull("room") : null,
                joins ? row.textOrNull("link") : null,
                registration,
                row.texts("languages"),
                row.constant("wheelchair", Wheelchair.class),
                row.texts("provisions").stream().map(Provision::valueOf).toList(),
                EventImage.ofNullable(row),
                tags.of(row),
                agenda,
                row.integer("sequence"),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                Stream.concat(ambiguous(local(starts, zone), local(ends, zone), zone), written.stream())
                        .distinct()
                        .toList(),
                actions(row, registration, person));
    }

    private static EventRegistration registration(Row row, ZoneId zone) throws SQLException {
        var mode = row.constant("registration_mode", RegistrationMode.class);
        Integer capacity = row.integerOrNull("capacity");
        Instant opens = row.instantOrNull("registration_opens_at");
        Instant closes = row.instantOrNull("registration_closes_at");
        return new EventRegistration(
                mode,
                capacity,
                opens,
                localOrNull(opens, zone),
                closes,
                localOrNull(closes, zone),
                row.bool("registration_open"),
                row.integer("taken"),
                capacity == null ? null : capacity - row.integer("taken"),
                row.integer("waiting"),
                MyRegistration.ofNullable(row));
    }

    private static List<EventAction> actions(Row row, EventRegistration registration, boolean person)
            throws SQLException {
        var state = row.constant("state", EventState.class);
        Instant ends = row.instant("ends_at");
        Instant now = row.instant("now");
        boolean takes = state == EventState.PUBLISHED
                && registration.mode() != RegistrationMode.NONE
                && ends.isAfter(now)
                && !row.bool("frozen");
        var standing = new EventPolicy.Standing(row.bool("writes"), row.bool("frozen"));
        boolean registers = person && registration.open() && registration.mine() == null;
        return Stream.of(
                        EventPolicy.actions(standing, state, ends, now),
                        EventPolicy.registrationActions(registers, row.bool("runs"), takes),
                        row.bool("reportable") ? List.of(EventAction.REPORT) : List.<EventAction>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Of a time that comes twice the first was taken: said at each reading. */
    private static Stream<EventNotice> ambiguous(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return Stream.of(EventNotice.of("/startsLocal", starts, zone), EventNotice.of("/endsLocal", ends, zone))
                .flatMap(Optional::stream);
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime();
    }

    private static @Nullable LocalDateTime localOrNull(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : local(instant, zone);
    }
}
