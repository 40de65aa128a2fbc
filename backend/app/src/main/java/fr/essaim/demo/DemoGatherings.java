package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** When people of the demonstration meet: events, the plain meetings of communities; and what they learn. */
@ApplicationScoped
class DemoGatherings {
    private final DemoMeetings meetings;
    private final DemoEvents events;
    private final DemoTours tours;
    private final DemoSeries series;
    private final DemoTrainings trainings;

    DemoGatherings(
            DemoMeetings meetings, DemoEvents events, DemoTours tours, DemoSeries series, DemoTrainings trainings) {
        this.meetings = meetings;
        this.events = events;
        this.tours = tours;
        this.series = series;
        this.trainings = trainings;
    }

    /**
     * @param contributions ids by title
     * @return the ids of the meetings by key
     */
    Map<String, UUID> load(
            Actor loader,
            DemoResources.Around around,
            Map<String, UUID> groups,
            Map<String, UUID> years,
            Map<String, UUID> contributions) {
        Map<String, UUID> eventIds = events.load(loader, around, groups, years);
        tours.load(loader, around, eventIds);
        series.load(loader, around, eventIds, contributions);
        trainings.load(loader, around, eventIds);
        return meetings.load(loader, around.communities(), groups, years);
    }

    void report(Actor loader, Map<String, UUID> meetingIds, Map<String, UUID> people) {
        meetings.report(loader, meetingIds, people);
    }
}
