package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.communities.groups.WorkingGroupFixtures.sit;
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
 * What everybody gets to hear, by what they are to a working group and its community: each operation on groups has a row in
 * {@code group-permissions.csv} for a public community and for one of members only. Every answer is that of a group in a state
 * that allows the operation, which nobody changed yet; only the caller differs.
 */
@HttpTest
class WorkingGroupPermissionTest {
    private static final Api STAFF = Api.as(Tokens.staff());
    private static final Map<String, String> REASON = Map.of("reason", "Parce que");

    private record Row(String operation, String visibility, List<String> statuses) {}

    @Test
    void everybodyGetsTheAnswerThatTheTableSays() throws IOException {
        List<Row> table = table();
        List<String> relations = table.getFirst().statuses();
        List<Row> rows = table.subList(1, table.size());
        Map<String, Operation> operations = Contract.operations().stream()
                .filter(operation -> operation.path().contains("working-group"))
                .collect(Collectors.toMap(Operation::id, operation -> operation));
        assertThat(rows.stream().map(Row::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(operations.keySet());

        var scenes = new HashMap<String, Scene>();
        var actual = new ArrayList<Row>();
        for (Row row : rows) {
            Operation operation = Objects.requireNonNull(operations.get(row.operation()));
            Scene scene = scenes.computeIfAbsent(row.visibility(), Scene::new);
            List<String> answers = relations.stream()
                    .map(relation -> Integer.toString(scene.answer(relation, operation)))
                    .toList();
            actual.add(new Row(row.operation(), row.visibility(), answers));
        }
        assertThat(actual).containsExactlyElementsOf(rows);
    }

    /** The first row names the relations. */
    private static List<Row> table() throws IOException {
        try (var stream = WorkingGroupPermissionTest.class.getResourceAsStream("/group-permissions.csv")) {
            if (stream == null) {
                throw new IOException("group-permissions.csv is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(";")))
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                    .toList();
        }
    }

    /** A community, where one asks to get in, and everybody who is something to it or to its groups. */
    private static final class Scene {
        private final Map<String, Api> callers = new HashMap<>();
        private final Api found = newcomer();
        private final UUID community = community("Scène", "PUBLIC", "OPEN", caller("facilitator"));

        /** What each operation is tried on, until it succeeds. */
        private final Map<String, UUID> targets = new HashMap<>();

        Scene(String visibility) {
            List.of("member", "seated", "lead").forEach(relation -> join(caller(relation), community));
            join(found, community);
            Persons.show(found, "SIGNED_IN");
            UUID owner = UUID.fromString(STAFF.get("communities/" + community).path("ownerOrganisation.id"));
            Persons.employ(caller("owner-staff"), owner, "CEPJ");
            revise(community, "joinPolicy", "ON_REQUEST");
            revise(community, "visibility", visibility);
        }

        private Api caller(String relation) {
            return callers.computeIfAbsent(relation, name -> switch (name) {
                case "anonymous" -> Api.anonymous();
                case "reader" -> Api.as(Tokens.service("partner-agenda", "read"));
                case "writer" -> Api.as(Tokens.service("partner-communities", "read", "communities:write"));
                case "staff" -> STAFF;
                case "admin" -> Api.as(Tokens.admin());
                default -> newcomer();
            });
        }

        int answer(String relation, Operation operation) {
            // Whoever leaves does so from a seat of their own.
            String trial = operation.id() + (operation.id().equals("leaveWorkingGroup") ? relation : "");
            UUID target = targets.computeIfAbsent(trial, ignored -> target(relation, operation));
            String path = operation.path().replace("/api/v1/", "").replace("{id}", target.toString());
            var request = caller(relation).request();
            if (!operation.changes()) {
                return request.get(path).statusCode();
            }
            String tag = STAFF.get(path.replaceAll("(" + target + ").*", "$1")).header("ETag");
            if (tag != null) {
                request.header("If-Match", tag);
            }
            Object body = body(operation.id());
            if (body != null) {
                request.contentType("application/json").body(body);
            }
            int status = request.request(operation.method(), path).statusCode();
            if (status < 300) {
                targets.remove(trial);
            }
            return status;
        }

        private UUID target(String relation, Operation operation) {
            String path = operation.path();
            if (path.contains("/communities/")) {
                return community;
            }
            UUID group = WorkingGroupFixtures.ledBy(caller("lead"), community, "Groupe");
            UUID ownSeat = sit(caller("seated"), group);
            if (path.contains("/working-group-outputs/")) {
                return STAFF.create("working-groups/" + group + "/outputs", Map.of("title", "Guide"));
            }
            if (path.contains("/working-group-members/")) {
                boolean leaving = operation.id().equals("leaveWorkingGroup");
                return switch (leaving ? relation : "") {
                    case "seated" -> ownSeat;
                    case "lead" -> sit(caller("lead"), group);
                    default -> sit(found, group);
                };
            }
            if (operation.id().equals("activateWorkingGroup")) {
                STAFF.act("working-groups/" + group, "pause", REASON);
            }
            if (operation.id().equals("reopenWorkingGroup")) {
                STAFF.act("working-groups/" + group, "close", REASON);
            }
            return group;
        }

        private @Nullable Object body(String operation) {
            return switch (operation) {
                case "createWorkingGroup", "updateWorkingGroup" -> WorkingGroupFixtures.draft("Groupe");
                case "pauseWorkingGroup", "closeWorkingGroup", "removeGroupMember", "withdrawGroupOutput" -> REASON;
                case "appointGroupLead" -> Map.of("personId", Persons.id(found));
                case "addGroupOutput", "updateGroupOutput" -> Map.of("title", "Guide");
                default -> null;
            };
        }
    }
}
