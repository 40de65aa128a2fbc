package fr.essaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Contract;
import fr.essaim.testing.Contract.Operation;
import fr.essaim.testing.Database;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every changing operation of the contract leaves exactly one entry in the audit trail for each object it changes, in the
 * transaction of the change. A new operation needs a scenario in its feature's {@link Changes}, or a reason below why it changes nothing.
 */
@HttpTest
class AuditedChangesTest {
    /** Operations of the contract that change nothing people would ask about later; each with its reason. */
    private static final Map<String, String> CHANGE_NOTHING = Map.of(
            "quoteEventPrice", "It answers what somebody would pay, and keeps nothing",
            "readInvitation", "It reads: the token is in the body to stay out of logs",
            "readMyNotification", "When somebody reads what they are told is theirs alone",
            "readMyNotifications", "When somebody reads what they are told is theirs alone",
            "sendChunk",
                    "A file on its way: the trail tells of its beginning and of what became of it, not of each part",
            "visitLearnerActivity", "Where somebody reads is theirs alone");

    /** Operations that delete what they are about: no row is left to compare the entry with. */
    private static final Set<String> DELETE_THEIR_SUBJECT =
            Set.of("abandonUpload", "deleteAttachment", "discardTrainingVersion", "removeKitSection", "withdrawNeed");

    /** Changing endpoints that the contract does not show; each with its reason. */
    private static final Map<String, String> OUTSIDE_THE_CONTRACT = Map.of(
            "AuthResource.backchannelLogout",
            "Keycloak says that somebody signed out there; it keeps its own journal of sign-ins and sign-outs");

    private static final List<Class<? extends Annotation>> CHANGING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    private record Entry(String transaction, String action, String subjectKind, String subjectId) {}

    @Inject
    @All
    List<Changes> features;

    private Map<String, Changes.Change> scenarios() {
        var all = new HashMap<String, Changes.Change>();
        features.forEach(feature -> feature.byOperation()
                .forEach((operation, change) ->
                        assertThat(all.put(operation, change)).as(operation).isNull()));
        return all;
    }

    private int objectsChangedBy(String operation) {
        return features.stream()
                .mapToInt(feature -> feature.objectsChanged().getOrDefault(operation, 0))
                .filter(count -> count > 0)
                .findFirst()
                .orElse(1);
    }

    @Test
    void everyChangingOperationHasAScenarioOrAReason() {
        Set<String> changing = Contract.operations().stream()
                .filter(Operation::changes)
                .map(Operation::id)
                .collect(Collectors.toSet());

        var declared = new ArrayList<>(scenarios().keySet());
        declared.addAll(CHANGE_NOTHING.keySet());
        assertThat(declared).containsExactlyInAnyOrderElementsOf(changing);
    }

    @Test
    void everyChangeLeavesOneEntryInItsOwnTransaction() {
        // Their first request makes them people of the database, which is a change of its own.
        List.of(Tokens.admin(), Tokens.staff()).forEach(caller -> Persons.id(Api.as(caller)));
        assertSoftly(softly -> scenarios().forEach((operation, change) -> {
            var request = change.prepare();
            String before =
                    query("select pg_current_xact_id()::text").getFirst().getFirst();
            int status = request.send().statusCode();
            List<Entry> left = entriesSince(before);

            softly.assertThat(status).as(operation).isBetween(200, 299);
            softly.assertThat(left).as(operation).hasSize(objectsChangedBy(operation));
            softly.assertThat(left).as(operation).extracting(Entry::subjectId).doesNotHaveDuplicates();
            left.forEach(entry -> softly.assertThat(transactionOfSubject(entry))
                    .as("%s wrote %s in the transaction of its subject", operation, entry.action())
                    .isEqualTo(DELETE_THEIR_SUBJECT.contains(operation) ? "" : entry.transaction()));
        }));
    }

    @Test
    void noChangingEndpointHidesFromTheContract() {
        List<String> hidden = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        // The walls let nobody else speak HTTP, and reading all classes takes seconds.
                        .withImportOption(location -> location.contains("Resource.class"))
                        .importPackages("fr.essaim")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(AuditedChangesTest::isHiddenChange)
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .toList();

        assertThat(hidden).containsExactlyInAnyOrderElementsOf(OUTSIDE_THE_CONTRACT.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_label = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry"
            })
    void theApiCannotRewriteTheTrail(String sql) throws SQLException {
        try (Connection connection =
                        Database.running().connect(Database.running().api());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    private static boolean isHiddenChange(JavaMethod method) {
        return CHANGING.stream().anyMatch(method::isAnnotatedWith)
                && method.isAnnotatedWith(org.eclipse.microprofile.openapi.annotations.Operation.class)
                && method.getAnnotationOfType(org.eclipse.microprofile.openapi.annotations.Operation.class)
                        .hidden();
    }

    private static List<Entry> entriesSince(String transaction) {
        return query("select xmin, action, subject_kind, subject_id from audit_entry where xmin::text::bigint > "
                        + transaction)
                .stream()
                .map(row -> new Entry(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** PostgreSQL marks each version of a row with the transaction that wrote it. */
    private static String transactionOfSubject(Entry entry) {
        String table = entry.subjectKind().toLowerCase(Locale.ROOT);
        return query("select xmin from " + table + " where id = '" + entry.subjectId() + "'").stream()
                .map(List::getFirst)
                .collect(Collectors.joining());
    }

    private static List<List<String>> query(String sql) {
        try (Connection connection =
                        Database.running().connect(Database.running().migrator());
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
