package fr.essaim.demo;

import fr.essaim.communities.cycles.CycleDraft;
import fr.essaim.communities.cycles.CycleService;
import fr.essaim.communities.cycles.CycleYear;
import fr.essaim.communities.cycles.CycleYearDraft;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The thematic cycles of the communities. */
@ApplicationScoped
class DemoCycles {
    private final CycleService cycles;
    private final DemoYearBooks books;

    DemoCycles(CycleService cycles, DemoYearBooks books) {
        this.cycles = cycles;
        this.books = books;
    }

    /** Their books, once the years have left something behind. */
    void assemble(Actor loader, Map<String, UUID> years) {
        books.load(loader, years);
    }

    /** @return the ids of their years, by theme */
    Map<String, UUID> load(Actor loader, Map<String, UUID> communities) {
        var ids = new HashMap<String, UUID>();
        Map<String, List<DemoFile.Line>> byCycle = DemoFile.read("cycles").stream()
                .collect(Collectors.groupingBy(line -> line.text("cycle"), LinkedHashMap::new, Collectors.toList()));
        byCycle.forEach((name, lines) -> {
            DemoFile.Line first = lines.getFirst();
            var draft = new CycleDraft(
                    name,
                    first.textOrNull("introduction"),
                    lines.stream().map(DemoCycles::year).toList());
            UUID community = DemoDataService.id(communities, first.text("community"));
            for (CycleYear year : cycles.open(loader, community, draft, true).years()) {
                ids.put(year.theme(), year.id());
            }
        });
        return ids;
    }

    private static CycleYearDraft year(DemoFile.Line line) {
        return new CycleYearDraft(
                null, line.text("theme"), line.textOrNull("question"), line.date("starts_on"), line.date("ends_on"));
    }
}
