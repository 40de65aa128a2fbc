package fr.essaim.demo;

import fr.essaim.pathways.PathwayDetails;
import fr.essaim.pathways.PathwayDraft;
import fr.essaim.pathways.PathwayRole;
import fr.essaim.pathways.PathwayService;
import fr.essaim.pathways.PathwayState;
import fr.essaim.pathways.PathwayVisibility;
import fr.essaim.pathways.PhaseKind;
import fr.essaim.pathways.PhasePlanDraft;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The experience pathways of the demonstration: one that runs, one whose call is open. */
@ApplicationScoped
class DemoPathways {
    private final PathwayService pathways;
    private final DemoPioneers pioneers;
    private final Today today;

    DemoPathways(PathwayService pathways, DemoPioneers pioneers, Today today) {
        this.pathways = pathways;
        this.pioneers = pioneers;
        this.today = today;
    }

    /**
     * @param events their ids by key
     * @param trainings their ids by key
     */
    void load(Actor loader, DemoResources.Around around, Map<String, UUID> events, Map<String, UUID> trainings) {
        var ids = new HashMap<String, UUID>();
        List<DemoFile.Line> phases = DemoFile.read("pathway-phases");
        for (DemoFile.Line line : DemoFile.read("pathways")) {
            // A call is opened before its deadline, whenever that was.
            PathwayDetails pathway = pathways.create(
                    loader,
                    draft(line, around, trainings, today.date().plusDays(1).atStartOfDay()),
                    true);
            List<PhasePlanDraft.Phase> plan = phases.stream()
                    .filter(phase -> phase.text("pathway").equals(line.text("key")))
                    .map(phase -> phase(phase, events))
                    .toList();
            pathway = pathways.plan(loader, pathway.id(), pathway.version(), new PhasePlanDraft(plan));
            pathway = pathways.openCall(loader, pathway.id(), pathway.version());
            PathwayDraft written = draft(line, around, trainings, closes(line.text("closes")));
            pathway = pathways.update(loader, pathway.id(), pathway.version(), written);
            if (line.constant("state", PathwayState.class) == PathwayState.RUNNING) {
                pathway = pathways.closeCall(loader, pathway.id(), pathway.version());
                pathways.start(loader, pathway.id(), pathway.version());
            }
            ids.put(line.text("key"), pathway.id());
        }
        pioneers.load(loader, around, ids);
    }

    /** A local time, or the end of a day so many from today. */
    private LocalDateTime closes(String text) {
        return text.startsWith("+")
                ? today.date().plusDays(Long.parseLong(text)).atTime(LocalTime.of(23, 59, 59))
                : LocalDateTime.parse(text);
    }

    private static PathwayDraft draft(
            DemoFile.Line line, DemoResources.Around around, Map<String, UUID> trainings, LocalDateTime closes) {
        return new PathwayDraft(
                line.text("title"),
                line.text("summary"),
                line.text("description").replace("\\n", "\n"),
                PathwayVisibility.PUBLIC,
                line.words("organisations").stream()
                        .map(key -> DemoDataService.id(around.organisations(), key))
                        .toList(),
                DemoDataService.idOrNull(around.programmes(), line.textOrNull("programme")),
                DemoDataService.idOrNull(around.communities(), line.textOrNull("community")),
                DemoDataService.idOrNull(trainings, line.textOrNull("training")),
                Today.FRANCE.getId(),
                line.date("starts_on"),
                line.date("ends_on"),
                line.text("call").replace("\\n", "\n"),
                closes,
                Integer.valueOf(line.text("places")),
                line.textOrNull("contact"),
                line.words("team").stream()
                        .map(word -> member(Arrays.asList(word.split(":")), around))
                        .toList());
    }

    /** @param words address, then role */
    private static PathwayDraft.Member member(List<String> words, DemoResources.Around around) {
        return new PathwayDraft.Member(
                DemoDataService.id(around.people(), words.get(0)), PathwayRole.valueOf(words.get(1)));
    }

    private static PhasePlanDraft.Phase phase(DemoFile.Line line, Map<String, UUID> events) {
        return new PhasePlanDraft.Phase(
                null,
                line.constant("kind", PhaseKind.class),
                line.text("title"),
                line.textOrNull("summary"),
                line.date("starts_on"),
                line.date("ends_on"),
                line.words("events").stream()
                        .map(key -> DemoDataService.id(events, key))
                        .toList());
    }
}
