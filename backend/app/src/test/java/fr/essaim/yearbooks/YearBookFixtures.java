package fr.essaim.yearbooks;

import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a year of a cycle leaves behind, for tests. */
final class YearBookFixtures {
    private static final Api STAFF = Api.as(Tokens.staff());

    private YearBookFixtures() {}

    /** A draft of a report of a meeting of the year. */
    static UUID drafted(UUID community, UUID year, String title, String startsAt, List<UUID> attendees) {
        UUID meeting = STAFF.create(
                "communities/" + community + "/meetings",
                Map.of("title", title, "startsAt", startsAt, "cycleYearId", year));
        return STAFF.create(
                "meetings/" + meeting + "/report",
                Map.of(
                        "summary",
                        "## Le fil\n\nRécit de " + title + ".",
                        "decisions",
                        List.of("Le *guide* paraît."),
                        "attendeeIds",
                        attendees,
                        "guests",
                        List.of("Aimée Durand")));
    }

    static UUID reported(UUID community, UUID year, String title, String startsAt, List<UUID> attendees) {
        UUID report = drafted(community, year, title, startsAt, attendees);
        STAFF.act("meeting-reports/" + report, "publish", Map.of()).then().statusCode(200);
        return report;
    }

    static Map<String, Object> resource(UUID community, UUID year, String title) {
        return Map.of(
                "kind",
                "REPORT",
                "title",
                title,
                "summary",
                "Ce que l’année a appris.",
                "body",
                "Une synthèse.",
                "language",
                "fr",
                "authors",
                List.of(Map.of("name", "Aimée Durand"), Map.of("name", "Ada Martin")),
                "attachmentIds",
                List.of(),
                "visibility",
                "COMMUNITY",
                "communityId",
                community,
                "cycleYearId",
                year);
    }

    static UUID shared(UUID community, UUID year, String title) {
        UUID id = STAFF.create("resources", resource(community, year, title));
        STAFF.act("resources/" + id, "submit", Map.of()).then().statusCode(200);
        STAFF.act("resources/" + id, "publish", Map.of()).then().statusCode(200);
        return id;
    }

    static Map<String, Object> text(String heading, String text) {
        return Map.of("heading", heading, "text", text);
    }

    static UUID added(UUID year) {
        return STAFF.create("cycle-years/" + year + "/year-book/sections", text("Avant-propos", "Une année."));
    }
}
