package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.groups.WorkingGroupFixtures.group;
import static org.hamcrest.Matchers.is;

import fr.essaim.stack.EmbeddedDatabase;
import fr.essaim.testing.Api;
import fr.essaim.testing.Database;
import fr.essaim.testing.Deadline;
import fr.essaim.testing.HttpTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Nobody sits down in a group in the instant in which it closes. */
@HttpTest
class ClosingGroupTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Api facilitator = newcomer();
    private final Api member = newcomer();

    @Test
    void whoJoinsAsAGroupClosesIsRefused() throws SQLException {
        UUID group = group(community("Carrefour", "PUBLIC", "OPEN", facilitator), "Coopération");
        EmbeddedDatabase database = Database.running();
        try (var closing = database.connect(database.api());
                var statement = closing.createStatement()) {
            closing.setAutoCommit(false);
            statement.execute("update working_group set state = 'CLOSED', reason = 'Fini' where id = '" + group + "'");

            var joining =
                    CompletableFuture.supplyAsync(() -> member.request().post("working-groups/" + group + "/join"));
            Deadline.within(PATIENCE, ClosingGroupTest::someoneWaits);
            closing.commit();

            joining.join().then().statusCode(422).body("violations[0].code", is("group-closed"));
            member.get("working-groups/" + group).then().body("memberCount", is(0));
        }
    }

    private static boolean someoneWaits() {
        EmbeddedDatabase database = Database.running();
        try (var connection = database.connect(database.migrator());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
