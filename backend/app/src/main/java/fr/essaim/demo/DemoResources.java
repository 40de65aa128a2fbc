package fr.essaim.demo;

import fr.essaim.attachments.UploadCompletion;
import fr.essaim.attachments.UploadService;
import fr.essaim.resources.PastResource;
import fr.essaim.resources.ResourceAuthor;
import fr.essaim.resources.ResourceCollectionDraft;
import fr.essaim.resources.ResourceCollectionService;
import fr.essaim.resources.ResourceCollectionVisibility;
import fr.essaim.resources.ResourceCommentService;
import fr.essaim.resources.ResourceDraft;
import fr.essaim.resources.ResourceKind;
import fr.essaim.resources.ResourceService;
import fr.essaim.resources.ResourceState;
import fr.essaim.resources.ResourceVisibility;
import fr.essaim.resources.ResourceVoteService;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the communities of the demonstration share, with small real files, several versions and every state. */
@ApplicationScoped
class DemoResources {
    private final UploadService uploads;
    private final ResourceService resources;
    private final ResourceVoteService votes;
    private final ResourceCommentService comments;
    private final ResourceCollectionService collections;

    DemoResources(
            UploadService uploads,
            ResourceService resources,
            ResourceVoteService votes,
            ResourceCommentService comments,
            ResourceCollectionService collections) {
        this.uploads = uploads;
        this.resources = resources;
        this.votes = votes;
        this.comments = comments;
        this.collections = collections;
    }

    /** Ids by key of what resources name, and the moment ages are counted from. */
    record Around(
            Map<String, UUID> organisations,
            Map<String, UUID> territories,
            Map<String, UUID> programmes,
            Map<String, UUID> people,
            Map<String, UUID> communities,
            Map<String, UUID> topics,
            Map<String, UUID> years,
            Map<String, UUID> meetings,
            Instant now) {
        Around with(Map<String, UUID> cycleYears, Map<String, UUID> held) {
            return new Around(
                    organisations, territories, programmes, people, communities, topics, cycleYears, held, now);
        }

        Instant daysAgo(String days) {
            return now.minus(Duration.ofDays(Long.parseLong(days)));
        }

        LocalDate inDays(String days) {
            return LocalDate.ofInstant(now, Today.FRANCE).plusDays(Long.parseLong(days));
        }
    }

    void load(Actor loader, Around around) {
        var linesByKey = new LinkedHashMap<String, List<DemoFile.Line>>();
        for (DemoFile.Line line : DemoFile.read("resources")) {
            linesByKey.merge(line.text("key"), List.of(line), DemoResources::joined);
        }
        var ids = new HashMap<String, UUID>();
        linesByKey.forEach((key, lines) -> ids.put(key, enter(loader, lines, around)));
        for (DemoFile.Line line : DemoFile.read("resource-comments")) {
            comments.enter(
                    loader,
                    DemoDataService.id(ids, line.text("resource")),
                    DemoDataService.id(around.people(), line.text("person")),
                    line.text("body"),
                    around.daysAgo(line.text("days_ago")));
        }
        for (DemoFile.Line line : DemoFile.read("resource-collections")) {
            List<UUID> items = line.words("resources").stream()
                    .map(key -> DemoDataService.id(ids, key))
                    .toList();
            var visibility = line.constant("visibility", ResourceCollectionVisibility.class);
            var draft = new ResourceCollectionDraft(line.text("title"), line.text("summary"), visibility, items);
            collections.create(loader, draft, true);
        }
    }

    private static List<DemoFile.Line> joined(List<DemoFile.Line> lines, List<DemoFile.Line> more) {
        return Stream.concat(lines.stream(), more.stream()).toList();
    }

    /** @param lines its texts, the first one first */
    private UUID enter(Actor loader, List<DemoFile.Line> lines, Around around) {
        var texts = lines.stream().map(line -> text(loader, line, around)).toList();
        DemoFile.Line first = lines.getFirst();
        UUID creator = DemoDataService.id(around.people(), first.text("creator"));
        UUID id = resources.enter(loader, new PastResource(creator, texts)).id();
        List<UUID> voters = around.people().keySet().stream()
                .sorted()
                .limit(Long.parseLong(first.text("votes")))
                .map(around.people()::get)
                .toList();
        votes.enter(loader, id, voters);
        return id;
    }

    private PastResource.Text text(Actor loader, DemoFile.Line line, Around around) {
        return new PastResource.Text(
                draft(loader, line, around),
                around.daysAgo(line.text("written_days_ago")),
                line.constant("state", ResourceState.class),
                line.textOrNull("reason"),
                around.daysAgo(line.text("reached_days_ago")));
    }

    private ResourceDraft draft(Actor loader, DemoFile.Line line, Around around) {
        String body = line.textOrNull("body");
        String review = line.textOrNull("review_in_days");
        return new ResourceDraft(
                line.constant("kind", ResourceKind.class),
                line.text("title"),
                line.text("summary"),
                body == null ? null : body.replace("\\n", "\n"),
                line.textOrNull("link"),
                line.textOrNull("licence"),
                "fr",
                null,
                Arrays.stream(line.text("authors").split("\\|"))
                        .map(DemoResources::author)
                        .toList(),
                line.words("files").stream()
                        .map(file -> upload(loader, file, line.textOrNull("alternative")))
                        .toList(),
                line.constant("visibility", ResourceVisibility.class),
                review == null ? null : around.inDays(review),
                DemoDataService.id(around.communities(), line.text("community")),
                DemoDataService.idOrNull(around.years(), line.textOrNull("year")),
                DemoDataService.idOrNull(around.meetings(), line.textOrNull("meeting")),
                DemoDataService.idOrNull(around.organisations(), line.textOrNull("owner")),
                line.words("topics").stream()
                        .map(key -> DemoDataService.id(around.topics(), key))
                        .toList());
    }

    /** A name, then for whom they made it. */
    private static ResourceAuthor author(String words) {
        List<String> parts = List.of(words.split(", ", 2));
        return new ResourceAuthor(null, parts.getFirst(), parts.size() > 1 ? parts.getLast() : null);
    }

    private UUID upload(Actor loader, String file, @Nullable String alternative) {
        String described = file.endsWith(".png") ? alternative : null;
        var completion = new UploadCompletion(described, null, null);
        return uploads.enter(loader, file, DemoFile.bytes(file), completion).id();
    }
}
