package fr.essaim.events.calendars;

import static fr.essaim.communities.CommunityFixtures.newcomer;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class CalendarChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "renewMyCalendar",
                () -> {
                    Api person = newcomer();
                    Persons.id(person);
                    return () -> person.request().post("me/calendar/renew");
                },
                "revokeMyCalendar",
                () -> {
                    Api person = newcomer();
                    PersonalCalendarFixtures.address(person);
                    return () -> person.request().post("me/calendar/revoke");
                });
    }
}
