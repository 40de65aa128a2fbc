package fr.essaim.events.series;

import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.series.SeriesFixtures.FIRST;
import static fr.essaim.events.series.SeriesFixtures.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Several members claim one date at the same instant: one gets it, the others are told so, and nothing of theirs is left behind. */
@HttpTest
class SlotClaimTest {
    private static final int CLAIMANTS = 8;

    @Test
    void ofManyWhoClaimADateOneGetsIt() throws Exception {
        UUID community = SeriesFixtures.community(newcomer());
        UUID series = SeriesFixtures.published(SeriesFixtures.draft(community));
        String slot = SeriesFixtures.slot(series, FIRST);
        var claims = new ArrayList<Callable<Integer>>();
        var start = new CyclicBarrier(CLAIMANTS);
        for (int i = 0; i < CLAIMANTS; i++) {
            Api member = newcomer();
            join(member, community);
            UUID proposal = SeriesFixtures.accepted(member, community, "Sujet " + i);
            claims.add(() -> {
                start.await();
                return member.post(slot + "/claim", Map.of("contributionId", proposal))
                        .statusCode();
            });
        }

        List<Integer> answers = race(claims);

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        STAFF.get("events?seriesId=" + series + "&total=exact").then().body("total.value", org.hamcrest.Matchers.is(1));
    }

    /** Whoever bypasses the lock meets the database. */
    @Test
    void theDatabaseGivesAProposalOneDateAndADayOneSlot() throws SQLException {
        UUID community = SeriesFixtures.community(newcomer());
        UUID series = SeriesFixtures.published(SeriesFixtures.draft(community));
        SeriesFixtures.publishedIn(SeriesFixtures.slot(series, FIRST), "Échange");

        assertThatThrownBy(() -> execute("update series_slot set day = '2096-09-10' where series_id = '" + series
                        + "' and day = '2096-09-17'"))
                .hasMessageContaining("series_slot_day_key");
        assertThatThrownBy(() -> execute(
                        "update series_slot set event_id = (select event_id from series_slot where series_id = '"
                                + series + "' and event_id is not null), kind = 'SHORT' where series_id = '" + series
                                + "' and day = '2096-09-17'"))
                .hasMessageContaining("series_slot_event_key");
    }

    private static List<Integer> race(List<Callable<Integer>> claims) throws Exception {
        try (var executor = Executors.newFixedThreadPool(CLAIMANTS)) {
            var answers = new ArrayList<Integer>();
            for (var run : executor.invokeAll(claims)) {
                answers.add(run.get());
            }
            return answers;
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection =
                        Database.running().connect(Database.running().migrator());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
