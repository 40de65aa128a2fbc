package fr.essaim.demo;

import fr.essaim.communities.contributions.ContributionDetails;
import fr.essaim.communities.contributions.ContributionDraft;
import fr.essaim.communities.contributions.ContributionKind;
import fr.essaim.communities.contributions.ContributionService;
import fr.essaim.communities.contributions.ContributionState;
import fr.essaim.communities.contributions.PastContribution;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the members of the demonstration propose, in each state, as old as if proposed for today. */
@ApplicationScoped
class DemoContributions {
    private final ContributionService contributions;

    DemoContributions(ContributionService contributions) {
        this.contributions = contributions;
    }

    /**
     * @param years of cycles, by theme
     * @return the ids of the contributions by title
     */
    Map<String, UUID> load(Actor loader, DemoResources.Around around, Map<String, UUID> years) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("contributions")) {
            ContributionDetails entered = contributions.enter(
                    loader,
                    new PastContribution(
                            DemoDataService.id(around.communities(), line.text("community")),
                            DemoDataService.id(around.people(), line.text("person")),
                            draft(line, around.topics(), years),
                            line.constant("state", ContributionState.class),
                            line.textOrNull("reason"),
                            around.daysAgo(line.text("submitted_days_ago")),
                            daysAgoOrNull(around, line.textOrNull("decided_days_ago")),
                            DemoDataService.idOrNull(around.people(), line.textOrNull("decided_by"))),
                    true);
            ids.put(line.text("title"), entered.id());
        }
        return ids;
    }

    private static ContributionDraft draft(DemoFile.Line line, Map<String, UUID> topics, Map<String, UUID> years) {
        return new ContributionDraft(
                line.constant("kind", ContributionKind.class),
                line.text("title"),
                line.text("text").replace("\\n", "\n"),
                DemoDataService.idOrNull(years, line.textOrNull("cycle_year")),
                line.words("topics").stream()
                        .map(key -> DemoDataService.id(topics, key))
                        .toList());
    }

    private static @Nullable Instant daysAgoOrNull(DemoResources.Around around, @Nullable String days) {
        return days == null ? null : around.daysAgo(days);
    }
}
