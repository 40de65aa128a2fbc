package fr.essaim.kits.tests;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on tests; whether their version may be read is asked before. */
@ApplicationScoped
class KitTests implements PanacheRepositoryBase<KitTest, UUID> {
    private static final String SELECT =
            "select x.*, k.code as kit_code, w.id as who_id, w.display_name as who_name, t.id as place_id, t.name as place_name"
                    + " from kit_test x join kit_version v on v.id = x.version_id join kit k on k.id = v.kit_id"
                    + " join person w on w.id = x.tester_id left join territory t on t.id = x.territory_id";

    private final Rows rows;

    KitTests(Rows rows) {
        this.rows = rows;
    }

    List<KitTestDetails> ofVersion(UUID version, @Nullable UUID reader) {
        return rows.all(
                row -> details(row, reader), SELECT + " where x.version_id = ? order by x.round desc, x.id", version);
    }

    Optional<KitTestDetails> details(UUID id, @Nullable UUID reader) {
        return rows.one(row -> details(row, reader), SELECT + " where x.id = ?", id);
    }

    /** Whether somebody can be asked: they let themselves be found; empty unless there is such a person. */
    boolean isFound(UUID person, Actor actor) {
        return !rows.all(
                        row -> true,
                        "select from person p where p.id = ? and p.state = 'ACTIVE'"
                                + " and (p.directory_visibility = 'SIGNED_IN' or cast(? as boolean))",
                        Arrays.asList(person, actor.isStaff()))
                .isEmpty();
    }

    boolean isEditor(UUID kit, UUID person) {
        return rows.one(row -> true, "select from kit_editor where kit_id = ? and person_id = ?", kit, person)
                .isPresent();
    }

    boolean isInvited(UUID version, int round, UUID person) {
        return count("versionId = ?1 and round = ?2 and testerId = ?3", version, round, person) > 0;
    }

    /** Whoever has not finished tries the text as it is handed over now. */
    void carry(UUID version, int round) {
        rows.update("update kit_test set round = ? where version_id = ? and finished_at is null", round, version);
    }

    /** Those who wanted it amended in a round, where they tried it, while they may be asked. */
    List<KitTesterDraft> unsatisfied(UUID version, int round) {
        return rows.all(
                row -> new KitTesterDraft(row.uuid("tester_id"), row.uuidOrNull("territory_id")), """
                select t.tester_id, t.territory_id from kit_test t join person p on p.id = t.tester_id
                where t.version_id = ? and t.round = ? and t.verdict = 'TO_AMEND' and t.finished_at is not null
                    and p.state = 'ACTIVE' order by t.id
                """, version, round);
    }

    private static KitTestDetails details(Row row, @Nullable UUID reader) throws SQLException {
        PersonReference tester = PersonReference.of(row, "who");
        boolean told = tester.id().equals(reader) || row.instantOrNull("finished_at") != null;
        return new KitTestDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("version_id"),
                row.integer("round"),
                row.text("kit_code"),
                tester,
                Reference.ofNullable(row, "place"),
                told
                        ? new KitTestDraft(
                                row.text("worked"),
                                row.text("did_not"),
                                row.constantOrNull("verdict", KitVerdict.class))
                        : null,
                row.instantOrNull("finished_at"),
                row.instant("created_at"));
    }
}
