package fr.essaim.events.calendars;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

@ApplicationScoped
class CalendarReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "readEventCalendar", () -> twoIn("event-feeds/calendar"),
                "readEventFeed", () -> twoIn("event-feeds/atom"),
                "readOpenAgenda", () -> twoIn("event-feeds/open-agenda"),
                "readCalendarOfEvent", () -> "events/" + published(draft("Agenda")) + "/calendar",
                "getMyCalendar", () -> "me/calendar",
                "readPersonalCalendar",
                        () -> {
                            Api reader = newcomer();
                            PersonalCalendarFixtures.register(reader, published(draft("Agenda")));
                            PersonalCalendarFixtures.register(reader, published(draft("Agenda")));
                            return PersonalCalendarFixtures.address(reader);
                        },
                "describeEvent", () -> "events/" + published(draft("Agenda")) + "/schema-org");
    }

    private static String twoIn(String feed) {
        published(draft("Agenda"));
        published(draft("Agenda"));
        return feed + "?q=agenda";
    }
}
