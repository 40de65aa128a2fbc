package fr.essaim.communities.memberships;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.makeRole;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** Of two facilitators who leave at the same instant one stays; and proof that it is the database that keeps them. */
@HttpTest
class LastFacilitatorGuardTest {
    private final Api first = newcomer();
    private final Api second = newcomer();

    private UUID community = new UUID(0, 0);
    private UUID stayOfFirst = new UUID(0, 1);
    private UUID stayOfSecond = new UUID(0, 2);

    @BeforeEach
    void aCommunityWithTwoFacilitators() {
        community = community("Tandem", "PUBLIC", "OPEN", first);
        stayOfFirst = join(first, community);
        stayOfSecond = join(second, community);
        makeRole(stayOfSecond, "FACILITATOR");
    }

    @Test
    void throughTheApiOneOfTwoLeaves() {
        for (int round = 0; round < 5; round++) {
            var answers = Stream.of(leaving(first, stayOfFirst), leaving(second, stayOfSecond)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
            aCommunityWithTwoFacilitators();
        }
    }

    @Test
    void ofTwoTransactionsThatLeaveTheDatabaseRefusesOne() throws SQLException {
        for (int round = 0; round < 20; round++) {
            assertThat(race()).isEqualTo(1);
            bothFacilitate();
        }
    }

    @Test
    void withoutTheGuardBothLeave() throws SQLException {
        try {
            execute("alter table membership disable trigger membership_last_facilitator_update");
            assertThat(race()).isEqualTo(2);
        } finally {
            bothFacilitate();
            execute("alter table membership enable trigger membership_last_facilitator_update");
        }
    }

    @Test
    void neitherIsTheLastOneDeletedNorDemoted() throws SQLException {
        execute(LEAVE.replace("?", "'" + stayOfFirst + "'"));

        for (String sql : List.of(
                "delete from membership where id = '" + stayOfSecond + "'",
                "update membership set role = 'MEMBER' where id = '" + stayOfSecond + "'",
                "update membership set state = 'SUSPENDED', reason = 'Non' where id = '" + stayOfSecond + "'")) {
            assertThat(catchThrowable(() -> execute(sql)))
                    .as(sql)
                    .isInstanceOf(PSQLException.class)
                    .hasMessageContaining("last facilitator");
        }
    }

    private static final String LEAVE =
            "update membership set state = 'LEFT', left_on = joined_on, version = version + 1 where id = ?";

    private static CompletableFuture<Integer> leaving(Api person, UUID stay) {
        String read = person.get("memberships/" + stay).header("ETag");
        return CompletableFuture.supplyAsync(() -> person.request()
                .header("If-Match", read)
                .post("memberships/" + stay + "/leave")
                .statusCode());
    }

    /** Two open transactions write, then both commit; answers how many did. */
    private int race() {
        var barrier = new CyclicBarrier(2);
        var one = CompletableFuture.supplyAsync(() -> leave(stayOfFirst, barrier));
        var other = CompletableFuture.supplyAsync(() -> leave(stayOfSecond, barrier));
        return (one.join() ? 1 : 0) + (other.join() ? 1 : 0);
    }

    private static boolean leave(UUID stay, CyclicBarrier barrier) {
        try (Connection connection = database().connect(database().api())) {
            connection.setAutoCommit(false);
            try (PreparedStatement update = connection.prepareStatement(LEAVE);
                    Statement begin = connection.createStatement()) {
                begin.execute("select 1");
                barrier.await();
                update.setObject(1, stay);
                update.execute();
                connection.commit();
                return true;
            } catch (PSQLException refused) {
                connection.rollback();
                assertThat(refused.getSQLState()).isEqualTo("23514");
                return false;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void bothFacilitate() throws SQLException {
        execute("update membership set state = 'ACTIVE', left_on = null where community_id = '" + community + "'");
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
