package fr.essaim.communities.groups;

import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.util.Map;
import java.util.UUID;

/** Working groups for tests. */
final class WorkingGroupFixtures {
    private static final Api STAFF = Api.as(Tokens.staff());

    private WorkingGroupFixtures() {}

    static Map<String, Object> draft(String name) {
        return Map.of("name", name, "mandate", "Décrire les métiers.");
    }

    /** A group that forms, without a lead. */
    static UUID group(UUID community, String name) {
        return STAFF.create("communities/" + community + "/working-groups", draft(name));
    }

    /** An active group of a community in which the lead takes part. */
    static UUID ledBy(Api lead, UUID community, String name) {
        UUID group = group(community, name);
        appoint(group, lead);
        STAFF.act("working-groups/" + group, "activate", Map.of()).then().statusCode(200);
        return group;
    }

    static void appoint(UUID group, Api lead) {
        STAFF.act("working-groups/" + group, "appoint-lead", Map.of("personId", Persons.id(lead)))
                .then()
                .statusCode(200);
    }

    /** Sits down in a group; answers the id of the seat. */
    static UUID sit(Api person, UUID group) {
        return UUID.fromString(person.request()
                .post("working-groups/" + group + "/join")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }
}
