package fr.essaim.events.calendars;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.essaim.events.EventMode;
import fr.essaim.events.Provision;
import fr.essaim.events.Wheelchair;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Events in the shape in which OpenAgenda gives and takes them (its version 2), for agendas that read it. */
@Schema(name = "OpenAgenda", description = "Events in the shape of OpenAgenda's version 2.")
record OpenAgenda(
        @Schema(description = "How many events follow", examples = "1", required = true)
        int total,

        @Schema(description = "The events, earliest first", required = true)
        List<Item> events) {

    @Schema(name = "OpenAgendaEvent", description = "One event.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(description = "Id", required = true) UUID uid,

            @Schema(description = "Title by language", examples = "{\"fr\": \"Rencontre nationale\"}", required = true)
            Map<String, String> title,

            @Schema(
                    description = "Short description by language",
                    examples = "{\"fr\": \"Deux demi-journées pour quinze territoires.\"}",
                    required = true)
            Map<String, String> description,

            @Schema(description = "When", required = true) List<Timing> timings,

            @Schema(description = "IANA time zone", examples = "Europe/Paris", required = true)
            String timezone,

            @Schema(description = "1 on site, 2 online, 3 both", examples = "1", required = true)
            int attendanceMode,

            @Schema(description = "1 as planned, 6 cancelled", examples = "1", required = true)
            int status,

            @Schema(description = "Where; absent for what happens online alone") @Nullable
            Location location,

            @Schema(
                    description =
                            "By kind of disability (ii intellectual, hi hearing, vi visual, pi psychic, mi motor); a kind that is not known of is absent",
                    examples = "{\"mi\": true}",
                    required = true)
            Map<String, Boolean> accessibility,

            @Schema(description = "Its page", examples = "https://essaim.example.org/evenements/1", required = true)
            String canonicalUrl,

            @Schema(description = "Who organises it", examples = "Agence nationale", required = true)
            String organizer,

            @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
            OffsetDateTime updatedAt) {}

    @Schema(name = "OpenAgendaTiming", description = "From when to when, in the event's own time.")
    record Timing(
            @Schema(description = "Beginning", examples = "2026-12-07T14:00:00+01:00", required = true)
            OffsetDateTime begin,

            @Schema(description = "End", examples = "2026-12-08T14:00:00+01:00", required = true)
            OffsetDateTime end) {}

    @Schema(name = "OpenAgendaLocation", description = "Where it happens.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Location(
            @Schema(description = "Name", examples = "Maison des associations") @Nullable
            String name,

            @Schema(description = "Address", examples = "1 place de la Mairie, 80000 Amiens") @Nullable
            String address,

            @Schema(description = "Degrees north", examples = "49.89") @Nullable
            Double latitude,

            @Schema(description = "Degrees east", examples = "2.3") @Nullable
            Double longitude) {}

    static OpenAgenda of(List<CalendarEntry> entries) {
        return new OpenAgenda(
                entries.size(), entries.stream().map(OpenAgenda::item).toList());
    }

    private static Item item(CalendarEntry event) {
        String language = event.languages().getFirst();
        return new Item(
                event.id(),
                Map.of(language, event.title()),
                Map.of(language, event.summary()),
                List.of(new Timing(
                        event.starts().toOffsetDateTime(), event.ends().toOffsetDateTime())),
                event.zone().getId(),
                switch (event.mode()) {
                    case ON_SITE -> 1;
                    case ONLINE -> 2;
                    case HYBRID -> 3;
                },
                event.isCancelled() ? 6 : 1,
                event.mode() == EventMode.ONLINE
                        ? null
                        : new Location(event.place(), event.address(), event.latitude(), event.longitude()),
                accessibility(event),
                event.page(),
                event.organisation(),
                OffsetDateTime.ofInstant(event.updatedAt(), ZoneOffset.UTC));
    }

    private static Map<String, Boolean> accessibility(CalendarEntry event) {
        var kinds = new TreeMap<String, Boolean>();
        if (event.wheelchair() != Wheelchair.UNKNOWN) {
            kinds.put("mi", event.wheelchair() == Wheelchair.YES);
        }
        if (event.provisions().contains(Provision.SIGN_LANGUAGE)
                || event.provisions().contains(Provision.CAPTIONS)
                || event.provisions().contains(Provision.INDUCTION_LOOP)) {
            kinds.put("hi", true);
        }
        if (event.provisions().contains(Provision.EASY_TO_READ)) {
            kinds.put("ii", true);
        }
        if (event.provisions().contains(Provision.QUIET_ROOM)) {
            kinds.put("pi", true);
        }
        return kinds;
    }
}
