package fr.essaim.yearbooks;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.yearbooks.YearBookFixtures.added;

import fr.essaim.communities.cycles.CycleFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class YearBookReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getYearBook", () -> book(),
                "printYearBook", () -> book() + "/pdf",
                "exportYearBook", () -> book() + "/markdown",
                "getYearBookSection", () -> "year-book-sections/" + added(year()));
    }

    private String book() {
        UUID year = year();
        added(year);
        return "cycle-years/" + year + "/year-book";
    }

    private UUID year() {
        return CycleFixtures.yearOf(community("Ouverte", "PUBLIC", "OPEN", staff));
    }
}
