package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** When people of the demonstration meet: events, and the plain meetings of communities. */
@ApplicationScoped
class DemoGatherings {
    private final DemoMeetings meetings;
    private final DemoEvents events;
    private final DemoTours tours;

    DemoGatherings(DemoMeetings meetings, DemoEvents events, DemoTours tours) {
        this.meetings = meetings;
        this.events = events;
        this.tours = tours;
    }

    /** @return the ids of the meetings by key */
    Map<String, UUID> load(
            Actor loader, DemoResources.Around around, Map<String, UUID> groups, Map<String, UUID> years) {
        tours.load(loader, around, events.load(loader, around, groups, years));
        return meetings.load(loader, around.communities(), groups, years);
    }

    void report(Actor loader, Map<String, UUID> meetingIds, Map<String, UUID> people) {
        meetings.report(loader, meetingIds, people);
    }
}
