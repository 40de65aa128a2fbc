package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.groups.WorkingGroupFixtures.ledBy;
import static fr.essaim.communities.groups.WorkingGroupFixtures.sit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** An active group is never left without a lead who sits in it, whoever leaves as others appoint; and it is the database that sees to it. */
@HttpTest
class GroupLeadGuardTest {
    private static final String SITS = "working_group_lead_sits";
    private static final String LED = "working_group_led";

    private final Api staff = Api.as(Tokens.staff());
    private final Api lead = newcomer();
    private final Api successor = newcomer();

    private UUID group = new UUID(0, 0);
    private UUID seatOfSuccessor = new UUID(0, 1);

    @BeforeEach
    void anActiveGroupOfTwo() {
        UUID community = community("Tandem", "PUBLIC", "OPEN", newcomer());
        join(lead, community);
        group = ledBy(lead, community, "À deux");
        seatOfSuccessor = sit(successor, group);
    }

    @Test
    void throughTheApiWhoIsAppointedDoesNotLeaveMeanwhile() {
        for (int round = 0; round < 5; round++) {
            var answers = Stream.of(appointing(), leaving()).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
            // Both succeed when the successor left first and sat down again by being appointed.
            assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
            assertThat(ledBySomebodyWhoSits()).isTrue();
            anActiveGroupOfTwo();
        }
    }

    @Test
    void ofTwoTransactionsThatAppointAndLeaveTheDatabaseRefusesOne() throws SQLException {
        for (int round = 0; round < 20; round++) {
            assertThat(race(appoint(), leave())).isEqualTo(1);
            assertThat(ledBySomebodyWhoSits()).isTrue();
            startAgain();
        }
    }

    @Test
    void withoutTheGuardBothSucceed() throws SQLException {
        execute("alter table working_group drop constraint " + SITS);
        try {
            assertThat(race(appoint(), leave())).isEqualTo(2);
            assertThat(ledBySomebodyWhoSits()).isFalse();
        } finally {
            startAgain();
            execute("alter table working_group add constraint " + SITS + " foreign key (id, lead_id, lead_sits)"
                    + " references working_group_member (group_id, person_id, sits)");
        }
    }

    @Test
    void ofTwoTransactionsThatVacateAndActivateTheDatabaseRefusesOne() throws SQLException {
        for (int round = 0; round < 20; round++) {
            pause();
            assertThat(race(vacate(), activate())).isEqualTo(1);
            startAgain();
        }
    }

    @Test
    void withoutTheOtherGuardAnActiveGroupIsWithoutALead() throws SQLException {
        execute("alter table working_group drop constraint " + LED);
        try {
            pause();
            assertThat(race(vacate(), activate())).isEqualTo(2);
        } finally {
            startAgain();
            execute("alter table working_group add constraint " + LED
                    + " check (state <> 'ACTIVE' or lead_id is not null)");
        }
    }

    private CompletableFuture<Integer> appointing() {
        String read = staff.get("working-groups/" + group).header("ETag");
        UUID person = Persons.id(successor);
        return CompletableFuture.supplyAsync(() -> staff.request()
                .contentType("application/json")
                .header("If-Match", read)
                .body(Map.of("personId", person))
                .post("working-groups/" + group + "/appoint-lead")
                .statusCode());
    }

    private CompletableFuture<Integer> leaving() {
        String read = successor.get("working-group-members/" + seatOfSuccessor).header("ETag");
        return CompletableFuture.supplyAsync(() -> successor
                .request()
                .header("If-Match", read)
                .post("working-group-members/" + seatOfSuccessor + "/leave")
                .statusCode());
    }

    private String appoint() {
        return "update working_group set lead_id = '" + Persons.id(successor) + "' where id = '" + group + "'";
    }

    private String leave() {
        return "update working_group_member set left_on = joined_on where id = '" + seatOfSuccessor + "'";
    }

    private String vacate() {
        return "update working_group set lead_id = null where id = '" + group + "'";
    }

    private String activate() {
        return "update working_group set state = 'ACTIVE', reason = null where id = '" + group + "'";
    }

    private void pause() throws SQLException {
        execute("update working_group set state = 'PAUSED', reason = 'Pause' where id = '" + group + "'");
    }

    private void startAgain() throws SQLException {
        execute("update working_group_member set left_on = null where group_id = '" + group + "'");
        execute("update working_group set state = 'ACTIVE', reason = null, lead_id = '" + Persons.id(lead)
                + "' where id = '" + group + "'");
    }

    /** Two open transactions write, then both commit; answers how many did. */
    private static int race(String one, String other) {
        var barrier = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(sql -> CompletableFuture.supplyAsync(() -> commits(sql, barrier)))
                .toList()
                .stream()
                .mapToInt(done -> done.join() ? 1 : 0)
                .sum();
    }

    private static boolean commits(String sql, CyclicBarrier barrier) {
        try (Connection connection = database().connect(database().api())) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
                barrier.await();
                statement.execute(sql);
                connection.commit();
                return true;
            } catch (PSQLException refused) {
                connection.rollback();
                assertThat(refused.getSQLState()).isIn("23503", "23514");
                return false;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean ledBySomebodyWhoSits() {
        List<String> members = staff.get("working-groups/" + group + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.lead }.person.id");
        return members.size() == 1;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database().connect(database().migrator());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedDatabase database() {
        return Database.running();
    }
}
