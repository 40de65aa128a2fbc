package fr.essaim.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People for tests, each made by their first request. */
public final class Persons {
    private static final List<String> DRAFT = List.of(
            "givenName",
            "familyName",
            "occupation",
            "employmentStatus",
            "timeZone",
            "language",
            "bio",
            "directoryVisibility");

    private Persons() {}

    /** The id of whoever calls. */
    public static UUID id(Api person) {
        return UUID.fromString(person.get("me").then().statusCode(200).extract().path("id"));
    }

    /** Lets the caller choose who finds them in directories. */
    public static void show(Api person, String directoryVisibility) {
        revise(person, Map.of("directoryVisibility", directoryVisibility));
    }

    /** Lets the caller say for whom they work, and as what. */
    public static void employ(Api person, UUID organisation, String occupation) {
        revise(person, Map.of("organisationId", organisation, "occupation", occupation));
    }

    /** Lets the caller change some fields of their profile. */
    public static void revise(Api person, Map<String, ?> changes) {
        person.put("me", draft(person, changes)).then().statusCode(200);
    }

    /** The caller's profile as it is but for these changes, to be sent back. */
    public static Map<String, Object> draft(Api person, Map<String, ?> changes) {
        Map<String, Object> me =
                person.get("me").then().statusCode(200).extract().path("");
        var draft = new HashMap<String, Object>();
        DRAFT.forEach(field -> draft.put(field, me.get(field)));
        draft.putAll(changes);
        return draft;
    }
}
