package fr.essaim.communities.meetings;

import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings for tests, what is reported of them and what follows. */
final class MeetingFixtures {
    static final String LONG_AGO = "2024-03-04T11:00:00Z";
    static final String FAR_AWAY = "2099-03-02T11:00:00Z";

    private static final Api STAFF = Api.as(Tokens.staff());

    private MeetingFixtures() {}

    static Map<String, Object> draft(String title, String startsAt) {
        return Map.of("title", title, "startsAt", startsAt, "place", "En visioconférence", "agenda", "- Tour de table");
    }

    static Map<String, Object> report() {
        return Map.of("summary", "Chacun a parlé.", "decisions", List.of("Le guide paraît en juin."));
    }

    static Map<String, Object> followUp(UUID owner, LocalDate dueOn) {
        return Map.of("what", "Relire le guide", "ownerId", owner, "dueOn", dueOn.toString());
    }

    /** A meeting of the community, held long ago. */
    static UUID held(UUID community) {
        return STAFF.create("communities/" + community + "/meetings", draft("Tenue", LONG_AGO));
    }

    /** A meeting of a group, held long ago. */
    static UUID heldBy(UUID community, UUID group) {
        var draft = new HashMap<>(draft("Du groupe", LONG_AGO));
        draft.put("groupId", group);
        return STAFF.create("communities/" + community + "/meetings", draft);
    }

    static UUID reported(UUID meeting) {
        return STAFF.create("meetings/" + meeting + "/report", report());
    }

    static void publish(UUID report) {
        STAFF.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
    }
}
