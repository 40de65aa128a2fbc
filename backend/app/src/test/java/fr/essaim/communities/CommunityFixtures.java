package fr.essaim.communities;

import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Communities for tests, and the people around them. */
public final class CommunityFixtures {
    private static final Api STAFF = Api.as(Tokens.staff());

    private static final List<String> DRAFT = List.of("name", "purpose", "visibility", "joinPolicy", "answerDays");

    private CommunityFixtures() {}

    public static UUID organisation() {
        return STAFF.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
    }

    public static Map<String, Object> draft(String name, UUID owner, String visibility, String joinPolicy) {
        return Map.of(
                "name",
                name,
                "purpose",
                "Apprendre ensemble.",
                "ownerOrganisationId",
                owner,
                "visibility",
                visibility,
                "joinPolicy",
                joinPolicy);
    }

    public static Map<String, Object> with(Map<String, ?> draft, String field, Object value) {
        var changed = new HashMap<String, Object>(draft);
        changed.put(field, value);
        return changed;
    }

    /** A community of an organisation of its own, run by the person given. */
    public static UUID community(String name, String visibility, String joinPolicy, Api facilitator) {
        var draft = draft(name, organisation(), visibility, joinPolicy);
        return STAFF.create("communities", with(draft, "facilitatorId", Persons.id(facilitator)));
    }

    /** Joins an open community; answers the id of the membership. */
    public static UUID join(Api person, UUID community) {
        return UUID.fromString(person.request()
                .post("communities/" + community + "/join")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    public static void makeRole(UUID membership, String role) {
        STAFF.act("memberships/" + membership, "change-role", Map.of("role", role))
                .then()
                .statusCode(200);
    }

    /** Revises a community as staff. */
    public static void revise(UUID community, String field, Object value) {
        var draft = new HashMap<String, Object>();
        Map<String, Object> present = STAFF.get("communities/" + community)
                .then()
                .statusCode(200)
                .extract()
                .path("");
        DRAFT.forEach(key -> draft.put(key, present.get(key)));
        draft.put(
                "ownerOrganisationId",
                ((Map<?, ?>) Objects.requireNonNull(present.get("ownerOrganisation"))).get("id"));
        draft.put(field, value);
        STAFF.put("communities/" + community, draft).then().statusCode(200);
    }

    /** Somebody who was never here before. */
    public static Api newcomer() {
        return Api.as(Tokens.member(UUID.randomUUID() + "@example.org"));
    }
}
