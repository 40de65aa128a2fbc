package fr.essaim.demo;

import fr.essaim.events.tours.Rhythm;
import fr.essaim.events.tours.TourDetails;
import fr.essaim.events.tours.TourDraft;
import fr.essaim.events.tours.TourPlanDraft;
import fr.essaim.events.tours.TourPlanService;
import fr.essaim.events.tours.TourService;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tours of the demonstration, with a plan that does not fit. */
@ApplicationScoped
class DemoTours {
    private final TourService tours;
    private final TourPlanService plans;

    DemoTours(TourService tours, TourPlanService plans) {
        this.tours = tours;
        this.plans = plans;
    }

    /** @param events their ids by key */
    void load(Actor loader, DemoResources.Around around, Map<String, UUID> events) {
        List<DemoFile.Line> stops = DemoFile.read("tour-stops");
        for (DemoFile.Line line : DemoFile.read("tours")) {
            TourDetails tour = tours.create(loader, draft(line, around), true);
            List<TourPlanDraft.Stop> plan = stops.stream()
                    .filter(stop -> stop.text("tour").equals(line.text("key")))
                    .map(stop -> stop(stop, around, events))
                    .toList();
            TourDetails planned = plans.replace(loader, tour.id(), tour.version(), new TourPlanDraft(plan));
            tours.publish(loader, planned.id(), planned.version());
        }
    }

    private static TourDraft draft(DemoFile.Line line, DemoResources.Around around) {
        return new TourDraft(
                line.text("title"),
                line.text("summary"),
                line.text("description").replace("\\n", "\n"),
                line.textOrNull("audience"),
                DemoDataService.id(around.programmes(), line.text("programme")),
                DemoDataService.id(around.organisations(), line.text("organisation")),
                null,
                Today.FRANCE.getId(),
                line.date("starts_on"),
                line.date("ends_on"),
                line.constant("rhythm", Rhythm.class),
                Integer.valueOf(line.text("supports_within_days")),
                line.words("organisers").stream()
                        .map(key -> DemoDataService.id(around.people(), key))
                        .toList());
    }

    private static TourPlanDraft.Stop stop(DemoFile.Line line, DemoResources.Around around, Map<String, UUID> events) {
        return new TourPlanDraft.Stop(
                null,
                line.text("theme"),
                line.date("starts_on"),
                line.date("ends_on"),
                Boolean.valueOf(line.text("dated")),
                Boolean.valueOf(line.text("regional")),
                DemoDataService.idOrNull(around.territories(), line.textOrNull("host")),
                DemoDataService.idOrNull(events, line.textOrNull("event")));
    }
}
