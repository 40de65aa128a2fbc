package fr.essaim.events.calendars;

import fr.essaim.testing.Api;
import java.util.Map;
import java.util.UUID;

/** Personal calendars for tests. */
final class PersonalCalendarFixtures {
    private PersonalCalendarFixtures() {}

    static String register(Api person, UUID event) {
        return "registrations/" + person.create("events/" + event + "/registrations", Map.of());
    }

    /** A new one, below the API. */
    static String address(Api person) {
        String address = person.request()
                .post("me/calendar/renew")
                .then()
                .statusCode(200)
                .extract()
                .path("address");
        return address.substring(address.indexOf("calendars/"));
    }
}
