package fr.essaim.events;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.agenda;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.publish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Api;
import fr.essaim.testing.Contract;
import fr.essaim.testing.Contract.Operation;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What everybody gets to hear, by what they are to an event: rows of {@code event-permissions.csv}. The event is of a community, in
 * a state that allows the operation, which nobody changed yet; only the caller differs.
 */
@HttpTest
class EventPermissionTest {
    private record Row(String operation, String event, List<String> statuses) {}

    private final Map<String, Api> callers = new HashMap<>();
    private UUID open = new UUID(0, 0);
    private UUID hidden = new UUID(0, 1);
    private final Map<UUID, UUID> groups = new HashMap<>();

    @Test
    void everybodyGetsTheAnswerThatTheTableSays() throws IOException {
        List<Row> table = table();
        List<Row> rows = table.subList(1, table.size());
        Map<String, Operation> operations = Contract.operations().stream()
                .filter(operation -> operation.path().startsWith("/api/v1/events"))
                .filter(operation -> !operation.id().equals("listEvents"))
                .collect(Collectors.toMap(Operation::id, operation -> operation));
        assertThat(rows.stream().map(Row::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(operations.keySet());
        open = community("Ouverte", "PUBLIC", "OPEN", caller("facilitator"));
        hidden = community("Cachée", "PUBLIC", "OPEN", caller("facilitator"));
        for (UUID community : List.of(open, hidden)) {
            List.of("member", "lead", "organiser").forEach(name -> join(caller(name), community));
            groups.put(community, group(community));
        }
        revise(hidden, "visibility", "MEMBERS_ONLY");

        var actual = new ArrayList<Row>();
        for (Row row : rows) {
            Operation operation = Objects.requireNonNull(operations.get(row.operation()));
            List<String> answers = table.getFirst().statuses().stream()
                    .map(name -> Integer.toString(answer(name, operation, row.event())))
                    .toList();
            actual.add(new Row(row.operation(), row.event(), answers));
        }
        assertThat(actual).containsExactlyElementsOf(rows);
    }

    private Api caller(String relation) {
        return callers.computeIfAbsent(relation, name -> switch (name) {
            case "anonymous" -> Api.anonymous();
            case "reader" -> Api.as(Tokens.service("partner-agenda", "read"));
            case "writer" -> Api.as(Tokens.service("partner-events", "read", "events:write"));
            case "staff" -> STAFF;
            case "admin" -> Api.as(Tokens.admin());
            default -> newcomer();
        });
    }

    private UUID group(UUID community) {
        return STAFF.create(
                "communities/" + community + "/working-groups",
                Map.of("name", "Groupe", "mandate", "Agir.", "leadId", Persons.id(caller("lead"))));
    }

    private int answer(String relation, Operation operation, String kind) {
        var request = caller(relation).request();
        if (operation.id().equals("createEvent")) {
            return request.contentType("application/json")
                    .body(asked(kind))
                    .post("events")
                    .statusCode();
        }
        UUID event = event(kind);
        String path = operation
                .path()
                .replace("/api/v1/", "")
                .replace("{id}", event.toString())
                .replace("{organisationId}", event.toString());
        if (!operation.changes()) {
            return request.get(path).statusCode();
        }
        // These have versions of their own.
        boolean own = List.of("updateEventPrices", "writeSatisfactionForm", "updateEventMaterials")
                .contains(operation.id());
        String versioned = own ? path : "events/" + event;
        request.header("If-Match", STAFF.get(versioned).header("ETag"));
        Object body = body(operation.id(), kind);
        if (body != null) {
            request.contentType(body instanceof String ? "text/csv" : "application/json")
                    .body(body);
        }
        return request.request(operation.method(), path).statusCode();
    }

    private @Nullable Object body(String operation, String kind) {
        return switch (operation) {
            case "updateEvent" -> stored(kind);
            case "replaceEventAgenda" -> agenda();
            case "updateEventPrices" -> Map.of("rules", List.of());
            case "updateEventMaterials" -> Map.of("materials", List.of());
            case "quoteEventPrice" -> Map.of();
            case "cancelEvent" -> Map.of("reason", "Parce que");
            case "registerForEvent" -> Map.of();
            case "importRegistrations" -> seenByAll();
            case "writeSatisfactionForm" -> Map.of("questions", List.of("OVERALL"), "ownQuestions", List.of());
            case "replyToSatisfactionForm" -> Map.of("ratings", List.of(4), "texts", List.of());
            case "importAttendance" -> "email;join;leave\r\na@example.org;2099-03-02 11:30;2099-03-02 12:30\r\n";
            case "noteAttendance" ->
                Map.of(
                        "marks",
                        List.of(Map.of(
                                "registrationId",
                                UUID.randomUUID(),
                                "presence",
                                "PRESENT",
                                "at",
                                "2026-01-01T00:00:00Z")));
            case "duplicateEvent" -> Map.of("startsLocal", "2099-06-01T11:30:00");
            default -> null;
        };
    }

    /** The address of somebody whom everybody may name. */
    private static String seenByAll() {
        String address = "trouvable@example.org";
        Persons.show(Api.as(Tokens.member(address)), "SIGNED_IN");
        return address;
    }

    private Map<String, Object> asked(String kind) {
        return switch (kind) {
            case "none" -> draft("Nulle part");
            case "hidden" -> draft("Cachée", "communityId", hidden, "visibility", "MEMBERS");
            case "group" ->
                draft("Du groupe", "communityId", open, "groupId", Objects.requireNonNull(groups.get(open)));
            default -> draft("Ouverte", "communityId", open);
        };
    }

    private Map<String, Object> stored(String kind) {
        return switch (kind) {
            case "hidden" -> draft("Cachée", "communityId", hidden, "visibility", "MEMBERS");
            case "members" -> draft("Des membres", "communityId", open, "visibility", "MEMBERS");
            case "signed-in" -> draft("Des connectés", "communityId", open, "visibility", "SIGNED_IN");
            case "group" ->
                draft("Du groupe", "communityId", open, "groupId", Objects.requireNonNull(groups.get(open)));
            case "over" ->
                draft(
                        "Fini",
                        "communityId",
                        open,
                        "startsLocal",
                        "2024-03-04T11:00:00",
                        "endsLocal",
                        "2024-03-04T12:00:00");
            default -> draft("Public", "communityId", open);
        };
    }

    /** One that nobody touched; that of the group is a draft without organisers. */
    private UUID event(String kind) {
        Map<String, Object> draft = stored(kind);
        draft.put("organiserIds", kind.equals("group") ? List.of() : List.of(Persons.id(caller("organiser"))));
        UUID event = STAFF.create("events", draft);
        if (!kind.equals("draft") && !kind.equals("group")) {
            publish(event);
        }
        return event;
    }

    /** The first row names the relations. */
    private static List<Row> table() throws IOException {
        try (var stream = EventPermissionTest.class.getResourceAsStream("/event-permissions.csv")) {
            if (stream == null) {
                throw new IOException("event-permissions.csv is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(";")))
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                    .toList();
        }
    }
}
