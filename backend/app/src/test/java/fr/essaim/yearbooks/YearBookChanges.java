package fr.essaim.yearbooks;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.yearbooks.YearBookFixtures.added;
import static fr.essaim.yearbooks.YearBookFixtures.reported;
import static fr.essaim.yearbooks.YearBookFixtures.text;

import fr.essaim.communities.cycles.CycleFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class YearBookChanges implements Changes {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "assembleYearBook",
                        () -> {
                            UUID year = year();
                            return () -> staff.post("cycle-years/" + year + "/year-book/assemble", Map.of());
                        },
                "addYearBookSection",
                        () -> {
                            UUID year = year();
                            return () -> staff.post(
                                    "cycle-years/" + year + "/year-book/sections", text("Avant-propos", "Une année."));
                        },
                "updateYearBookSection",
                        () -> {
                            UUID section = added(year());
                            return () -> staff.put("year-book-sections/" + section, text("Préface", "Deux années."));
                        },
                "moveYearBookSection",
                        () -> {
                            UUID year = year();
                            UUID first = added(year);
                            added(year);
                            return () -> staff.act("year-book-sections/" + first, "move", Map.of("direction", "DOWN"));
                        },
                "takeSourceOfYearBookSection",
                        () -> {
                            String section = edited();
                            return () -> staff.act(section, "take-source", Map.of());
                        },
                "removeYearBookSection",
                        () -> {
                            UUID section = added(year());
                            return () -> staff.act("year-book-sections/" + section, "remove", Map.of());
                        },
                "restoreYearBookSection",
                        () -> {
                            String section = "year-book-sections/" + added(year());
                            staff.act(section, "remove", Map.of());
                            return () -> staff.act(section, "restore", Map.of());
                        });
    }

    private String edited() {
        UUID community = community("Ouverte", "PUBLIC", "OPEN", staff);
        UUID year = CycleFixtures.yearOf(community);
        reported(community, year, "Séminaire", "2024-03-04T11:00:00Z", List.of());
        String section = "year-book-sections/"
                + staff.post("cycle-years/" + year + "/year-book/assemble", Map.of())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("sections[0].id");
        staff.put(section, text("Le séminaire", "Autrement dit.")).then().statusCode(200);
        return section;
    }

    private UUID year() {
        return CycleFixtures.yearOf(community("Ouverte", "PUBLIC", "OPEN", staff));
    }
}
