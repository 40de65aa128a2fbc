package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** What happens in the communities, each kind of it after what it stands on. */
@ApplicationScoped
class DemoActivity {
    private final DemoResources resources;
    private final DemoGroups groups;
    private final DemoCycles cycles;
    private final DemoGatherings gatherings;
    private final DemoContributions contributions;

    DemoActivity(
            DemoResources resources,
            DemoGroups groups,
            DemoCycles cycles,
            DemoGatherings gatherings,
            DemoContributions contributions) {
        this.resources = resources;
        this.groups = groups;
        this.cycles = cycles;
        this.gatherings = gatherings;
        this.contributions = contributions;
    }

    void load(Actor loader, DemoResources.Around around) {
        Map<String, UUID> communities = around.communities();
        Map<String, UUID> people = around.people();
        Map<String, UUID> groupIds = groups.load(loader, communities, people);
        Map<String, UUID> yearIds = cycles.load(loader, communities);
        Map<String, UUID> contributionIds = contributions.load(loader, around, yearIds);
        Map<String, UUID> meetingIds = gatherings.load(loader, around, groupIds, yearIds, contributionIds);
        resources.load(loader, around.with(yearIds, meetingIds));
        gatherings.report(loader, meetingIds, people);
        cycles.assemble(loader, yearIds);
    }
}
