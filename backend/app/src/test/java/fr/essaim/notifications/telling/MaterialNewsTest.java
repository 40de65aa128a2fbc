package fr.essaim.notifications.telling;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.attendance.AttendanceFixtures.attended;
import static fr.essaim.events.attendance.AttendanceFixtures.end;
import static fr.essaim.events.attendance.AttendanceFixtures.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an event left is told to those who came, once for what was added together. */
@HttpTest
class MaterialNewsTest {
    private final Api guest = newcomer();

    @Inject
    EventNewsJob job;

    private static Map<String, Object> link(String title) {
        return Map.of("title", title, "link", "https://videos.example.org/journee");
    }

    private static void leave(UUID event, Object... materials) {
        STAFF.put("events/" + event + "/materials", Map.of("materials", List.of(materials)))
                .then()
                .statusCode(200);
    }

    /** A published resource that members of a community alone read. */
    private static UUID ofAnotherCommunity() {
        Map<String, Object> draft = Map.of(
                "kind",
                "LINK",
                "title",
                "Le dossier du groupe",
                "summary",
                "Pour ses membres.",
                "language",
                "fr",
                "link",
                "https://groupe.example.org/dossier",
                "authors",
                List.of(Map.of("name", "Ada Martin")),
                "attachmentIds",
                List.of(),
                "communityId",
                community("À part", "PUBLIC", "OPEN", newcomer()),
                "visibility",
                "COMMUNITY");
        UUID id = STAFF.create("resources", draft);
        STAFF.act("resources/" + id, "submit", Map.of()).then().statusCode(200);
        STAFF.act("resources/" + id, "publish", Map.of()).then().statusCode(200);
        return id;
    }

    private void runIn(Duration delay) {
        TestClock.at(Instant.now().plus(delay), job::tellMaterials);
    }

    private void told(int times) {
        guest.get("me/notifications?kind=EVENT_MATERIALS").then().body("items", hasSize(times));
    }

    @Test
    void whoCameIsToldOnceMoreWhenMoreIsAddedAndNotOfACorrection() {
        UUID event = published(soon());
        attended(guest, event);
        end(event);
        leave(event, link("Le film"));
        runIn(Duration.ofMinutes(10));
        told(0);

        leave(event, link("Le film"), link("Les photos"));
        TestClock.at(Instant.now().plus(Duration.ofMinutes(20)), () -> {
            var one = CompletableFuture.runAsync(job::tellMaterials);
            var other = CompletableFuture.runAsync(job::tellMaterials);
            CompletableFuture.allOf(one, other).join();
        });
        guest.get("me/notifications?kind=EVENT_MATERIALS")
                .then()
                .body("items.title", contains("There are materials: Tout à l’heure"))
                .body("items[0].path", is("/evenements/" + event));

        leave(event, link("Le film entier"), link("Les photos"));
        runIn(Duration.ofMinutes(20));
        told(1);
        leave(event, link("Le film entier"), link("Les photos"), link("Le bilan"));
        runIn(Duration.ofMinutes(20));
        told(2);
    }

    @Test
    void nobodyIsToldBeforeItBeginsNorWhoDidNotComeNorOfWhatTheyMayNotRead() {
        UUID ahead = published(draft("À venir"));
        guest.create("events/" + ahead + "/registrations", Map.of());
        leave(ahead, link("Le dossier"));
        UUID past = published(soon());
        Api absent = newcomer();
        String registration = "registrations/" + absent.create("events/" + past + "/registrations", Map.of());
        absent.act(registration, "cancel", Map.of()).then().statusCode(200);
        attended(guest, past);
        end(past);
        leave(past, Map.of("resourceId", ofAnotherCommunity()));

        runIn(Duration.ofMinutes(20));

        told(0);
        absent.get("me/notifications?kind=EVENT_MATERIALS").then().body("items", empty());
    }
}
