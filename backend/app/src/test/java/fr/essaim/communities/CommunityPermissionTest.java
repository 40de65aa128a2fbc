package fr.essaim.communities;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.makeRole;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What everybody gets to hear, by what they are to a community: each operation on a community and what is in it has a row in
 * {@code community-permissions.csv} for a public one and for one of members only. The objects are there, in a state that allows
 * the operation; only the caller differs. The last rows let people in and out: their order counts.
 */
@HttpTest
class CommunityPermissionTest {
    private static final Api STAFF = Api.as(Tokens.staff());
    private static final Set<String> ABOUT_NO_COMMUNITY = Set.of("listCommunities", "createCommunity");

    /** After these a caller may be something else to the community than before; rows below them would not hold. */
    private static final Set<String> MOVING = Set.of("acceptInvitation");

    private static final Map<String, String> REASON = Map.of("reason", "Parce que");

    private record Operation(String id, String method, String path) {}

    private record Row(String operation, String visibility, List<String> statuses) {}

    @Inject
    Facts facts;

    @Test
    void everybodyGetsTheAnswerThatTheTableSays() throws IOException {
        List<Row> table = table();
        List<String> relations = table.getFirst().statuses();
        List<Row> rows = table.subList(1, table.size());
        Map<String, Operation> operations = operations();
        assertThat(rows.stream().map(Row::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(operations.keySet());

        var scenes = new HashMap<String, Scene>();
        var actual = new ArrayList<Row>();
        for (Row row : rows) {
            Operation operation = Objects.requireNonNull(operations.get(row.operation()));
            Scene scene = scenes.computeIfAbsent(
                    row.visibility() + MOVING.contains(row.operation()), key -> new Scene(row.visibility(), relations));
            List<String> answers = relations.stream()
                    .map(relation -> Integer.toString(scene.answer(relation, operation)))
                    .toList();
            actual.add(new Row(row.operation(), row.visibility(), answers));
        }
        assertThat(actual).containsExactlyElementsOf(rows);
    }

    /** The operations on one community or on what is in it. */
    private static Map<String, Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = Api.anonymous()
                .request()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var operations = new LinkedHashMap<String, Operation>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            String id = String.valueOf(operation.get("operationId"));
            if (operation.get("tags") instanceof List<?> tags
                    && tags.contains("Communities")
                    && !ABOUT_NO_COMMUNITY.contains(id)) {
                operations.put(id, new Operation(id, method, path));
            }
        }));
        return operations;
    }

    /** The first row names the relations. */
    private static List<Row> table() throws IOException {
        var stream = CommunityPermissionTest.class.getResourceAsStream("/community-permissions.csv");
        if (stream == null) {
            throw new IOException("community-permissions.csv is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(";")))
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                    .toList();
        }
    }

    /** A community and everybody who is something to it. */
    private final class Scene {
        private final String visibility;
        private final UUID community = community("Scène", "PUBLIC", "OPEN", newcomer());
        private final UUID owner =
                UUID.fromString(STAFF.get("communities/" + community).path("ownerOrganisation.id"));
        private final Map<String, Api> callers = new HashMap<>();
        private final Map<String, UUID> memberships = new HashMap<>();

        /** What each operation is tried on, until it succeeds. */
        private final Map<String, UUID> targets = new HashMap<>();

        private boolean archived;

        Scene(String visibility, List<String> relations) {
            this.visibility = visibility;
            relations.forEach(relation -> callers.put(relation, caller(relation)));
            for (String relation : List.of("member", "facilitator", "referent")) {
                memberships.put(relation, join(caller(relation), community));
            }
            makeRole(Objects.requireNonNull(memberships.get("facilitator")), "FACILITATOR");
            makeRole(Objects.requireNonNull(memberships.get("referent")), "REFERENT");
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
            UUID target = target(relation, operation);
            String path = operation.path().replace("/api/v1/", "").replace("{id}", target.toString());
            var request = caller(relation).request();
            if (operation.method().equals("get")) {
                return request.get(path).statusCode();
            }
            String tag = STAFF.get(path.replaceAll("(" + target + ").*", "$1")).header("ETag");
            if (tag != null) {
                request.header("If-Match", tag);
            }
            Object body = body(operation.id());
            if (body != null) {
                String type = operation.id().equals("importInvitations") ? "text/csv" : "application/json";
                request.contentType(type).body(body);
            }
            int status = request.request(operation.method(), path).statusCode();
            if (status < 300) {
                targets.remove(operation.id());
                archived = operation.id().equals("archiveCommunity");
            }
            return status;
        }

        private UUID target(String relation, Operation operation) {
            boolean leaving = operation.id().equals("leaveCommunity");
            UUID own = leaving ? memberships.get(relation) : null;
            if (own != null) {
                return own;
            }
            return switch (operation.path().replaceAll("^/api/v1/([a-z-]+)/.*$", "$1")) {
                case "memberships" -> targets.computeIfAbsent(operation.id(), this::membership);
                case "membership-requests" -> targets.computeIfAbsent(operation.id(), ignored -> request());
                case "invitations" ->
                    targets.computeIfAbsent(operation.id(), ignored -> invitation(UUID.randomUUID() + "@example.org"));
                default -> prepared(operation.id());
            };
        }

        private UUID prepared(String operation) {
            boolean restoring = operation.equals("restoreCommunity");
            if (restoring != archived) {
                STAFF.act("communities/" + community, restoring ? "archive" : "restore", restoring ? REASON : Map.of())
                        .then()
                        .statusCode(200);
                archived = restoring;
            }
            if (operation.equals("joinCommunity")) {
                revise(community, "joinPolicy", "OPEN");
            }
            return community;
        }

        private UUID membership(String operation) {
            String email = UUID.randomUUID() + "@example.org";
            Api person = Api.as(Tokens.member(email));
            Persons.show(person, "SIGNED_IN");
            invitation(email);
            UUID id = UUID.fromString(person.post("invitations/accept", Map.of("token", facts.tokenFor(email)))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("id"));
            if (operation.equals("reinstateMember")) {
                STAFF.act("memberships/" + id, "suspend", REASON);
            }
            return id;
        }

        /** By somebody who sees the community whatever its visibility. */
        private UUID request() {
            String email = UUID.randomUUID() + "@example.org";
            Api invited = Api.as(Tokens.member(email));
            Persons.show(invited, "SIGNED_IN");
            invitation(email);
            return invited.create("communities/" + community + "/membership-requests", Map.of("words", "Moi"));
        }

        private UUID invitation(String email) {
            return STAFF.create("communities/" + prepared("") + "/invitations", Map.of("email", email));
        }

        private @Nullable Object body(String operation) {
            return switch (operation) {
                case "updateCommunity" -> CommunityFixtures.draft("Scène", owner, visibility, "ON_REQUEST");
                case "archiveCommunity", "suspendMember", "removeMember", "refuseMembershipRequest" -> REASON;
                case "changeMemberRole" -> Map.of("role", "REFERENT");
                case "requestMembership" -> Map.of("words", "Moi");
                case "inviteToCommunity" -> Map.of("email", UUID.randomUUID() + "@example.org");
                case "importInvitations" -> UUID.randomUUID() + "@example.org";
                case "readInvitation", "acceptInvitation" -> Map.of("token", token());
                default -> null;
            };
        }

        private String token() {
            String email = UUID.randomUUID() + "@example.org";
            invitation(email);
            return facts.tokenFor(email);
        }
    }
}
