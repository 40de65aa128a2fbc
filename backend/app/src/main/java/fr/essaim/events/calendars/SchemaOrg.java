package fr.essaim.events.calendars;

import fr.essaim.events.EventMode;
import fr.essaim.events.Wheelchair;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event in the words of schema.org (JSON-LD), for search engines: what everybody may know, whoever asks. */
final class SchemaOrg {
    static final String VOCABULARY = "https://schema.org/";

    private SchemaOrg() {}

    /** @param series null for an event of none, or of one that not everybody may know of */
    static Map<String, Object> event(CalendarEntry event, @Nullable SeriesEntry series) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", "Event");
        thing.put("@id", event.page());
        thing.put("url", event.page());
        thing.put("name", event.title());
        thing.put("description", event.summary());
        thing.put("startDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.starts()));
        thing.put("endDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.ends()));
        thing.put("eventStatus", VOCABULARY + (event.isCancelled() ? "EventCancelled" : "EventScheduled"));
        thing.put("eventAttendanceMode", VOCABULARY + attendance(event.mode()));
        thing.put("location", locations(event));
        thing.put("organizer", Map.of("@type", "Organization", "name", event.organisation()));
        thing.put("inLanguage", event.languages());
        if (event.capacity() != null) {
            thing.put("maximumAttendeeCapacity", event.capacity());
        }
        if (event.image() != null) {
            thing.put("image", event.image());
        }
        if (series != null) {
            thing.put("superEvent", SchemaOrgSeries.of(series));
        }
        return thing;
    }

    private static String attendance(EventMode mode) {
        return switch (mode) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    /** The way to an online event is for those who take part: others are led to its page. */
    private static List<Map<String, Object>> locations(CalendarEntry event) {
        var locations = new ArrayList<Map<String, Object>>();
        if (event.mode() != EventMode.ONLINE) {
            locations.add(place(event));
        }
        if (event.mode() != EventMode.ON_SITE) {
            locations.add(Map.of("@type", "VirtualLocation", "url", event.page()));
        }
        return locations;
    }

    private static Map<String, Object> place(CalendarEntry event) {
        var place = new LinkedHashMap<String, Object>();
        place.put("@type", "Place");
        put(place, "name", event.place());
        put(place, "address", event.address());
        if (event.latitude() != null && event.longitude() != null) {
            place.put(
                    "geo",
                    Map.of("@type", "GeoCoordinates", "latitude", event.latitude(), "longitude", event.longitude()));
        }
        // Unknown is not no, and is left out.
        if (event.wheelchair() != Wheelchair.UNKNOWN) {
            place.put(
                    "amenityFeature",
                    Map.of(
                            "@type",
                            "LocationFeatureSpecification",
                            "name",
                            "wheelchair",
                            "value",
                            event.wheelchair() == Wheelchair.YES));
        }
        return place;
    }

    private static void put(Map<String, Object> into, String key, @Nullable Object value) {
        if (value != null) {
            into.put(key, value);
        }
    }
}
