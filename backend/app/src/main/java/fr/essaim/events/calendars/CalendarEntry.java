package fr.essaim.events.calendars;

import fr.essaim.events.EventFormat;
import fr.essaim.events.EventMode;
import fr.essaim.events.EventState;
import fr.essaim.events.Provision;
import fr.essaim.events.Wheelchair;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.mail.Brand;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What leaves for other calendars of one event.
 *
 * @param room null for all but those who take part
 * @param link null for all but those who take part
 * @param page address of its page
 * @param tentative whether the reader waits for a seat
 * @param sequence how often what calendars keep of it has changed (RFC 5545, 3.8.7.4)
 */
record CalendarEntry(
        UUID id,
        String page,
        EventState state,
        String title,
        String summary,
        EventFormat format,
        EventMode mode,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        boolean tentative,
        int sequence,
        String organisation,
        @Nullable String place,
        @Nullable String address,
        @Nullable String room,
        @Nullable String link,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer capacity,
        Wheelchair wheelchair,
        List<Provision> provisions,
        List<String> languages,
        @Nullable String image,
        Instant createdAt,
        Instant updatedAt) {
    static final String COLUMNS =
            "e.id, e.state, e.title, e.summary, e.format, e.mode, e.starts_at, e.ends_at, e.time_zone,"
                    + " e.sequence, e.place, e.address, e.latitude, e.longitude, e.capacity, e.wheelchair, e.provisions, e.languages,"
                    + " e.image_id, e.created_at, e.updated_at, o.name as organisation_name";

    static CalendarEntry of(Row row, Brand brand) throws SQLException {
        UUID image = row.uuidOrNull("image_id");
        return new CalendarEntry(
                row.uuid("id"),
                brand.url("/evenements/" + row.uuid("id")),
                row.constant("state", EventState.class),
                row.text("title"),
                row.text("summary"),
                row.constant("format", EventFormat.class),
                row.constant("mode", EventMode.class),
                row.instant("starts_at"),
                row.instant("ends_at"),
                ZoneId.of(row.text("time_zone")),
                row.bool("tentative"),
                row.integer("sequence"),
                row.text("organisation_name"),
                row.textOrNull("place"),
                row.textOrNull("address"),
                row.textOrNull("room"),
                row.textOrNull("link"),
                row.decimalOrNull("latitude"),
                row.decimalOrNull("longitude"),
                row.integerOrNull("capacity"),
                row.constant("wheelchair", Wheelchair.class),
                row.texts("provisions").stream().map(Provision::valueOf).toList(),
                row.texts("languages"),
                image == null ? null : brand.url("/api/v1/attachments/" + image + "/content"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    ZonedDateTime starts() {
        return startsAt.atZone(zone);
    }

    ZonedDateTime ends() {
        return endsAt.atZone(zone);
    }

    boolean isCancelled() {
        return state == EventState.CANCELLED;
    }

    /** Where people come to, in one line; empty for what happens online alone. */
    String where() {
        return Stream.of(room, place, address)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
