package fr.essaim.competences;

import static java.util.Objects.requireNonNull;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.topics.Wording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on frameworks. */
@ApplicationScoped
class CompetenceFrameworks implements PanacheRepositoryBase<CompetenceFramework, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("code").by("code", "f.code", "text");

    private final Rows rows;

    CompetenceFrameworks(Rows rows) {
        this.rows = rows;
    }

    Page<FrameworkSummary> page(boolean writes, PageRequest request) {
        return new Listing<>(
                        "competence-frameworks",
                        "f.*, (select count(*)::int from competence c where c.framework_id = f.id"
                                + " and (c.present or f.number = 0)) as competences",
                        "competence_framework f",
                        "f.id",
                        SORTS,
                        CompetenceFrameworks::summary)
                .page(rows, visible(writes), request);
    }

    Optional<FrameworkDetails> details(boolean writes, UUID id) {
        return new Listing<>("framework", "f.*", "competence_framework f", "f.id", SORTS, row -> details(row, writes))
                .one(rows, visible(writes).and("f.id = ?", id));
    }

    List<FrameworkVersionDetails> versions(UUID framework) {
        return rows.all(
                CompetenceFrameworks::version,
                "select v.*, v.number < f.number as superseded from competence_framework_version v"
                        + " join competence_framework f on f.id = v.framework_id"
                        + " where f.id = ? order by v.number desc limit 100",
                framework);
    }

    /** Every competence that was published once, in every framework. */
    List<CompetenceReference> known() {
        return rows.all(
                row -> new CompetenceReference(
                        row.text("code"),
                        new Wording(row.text("label_fr"), row.text("label_en")),
                        row.text("framework"),
                        row.bool("present")),
                "select c.*, f.code as framework from competence c join competence_framework f on f.id = c.framework_id"
                        + " where c.published order by f.code, c.label_fr, c.code limit 5000");
    }

    /** Of these codes those of a competence that was published once. */
    List<String> knownAmong(List<String> codes) {
        return rows.all(
                row -> row.text("code"),
                "select code from competence where published and code = any(cast(? as text[]))",
                List.of((Object) codes));
    }

    /** Keeps the codes for a framework; answers those that another has. */
    List<String> claim(UUID framework, FrameworkText text) {
        List<CompetenceText> all = text.competences().toList();
        rows.update(
                "insert into competence (code, framework_id, label_fr, label_en)"
                        + " select code, ?, fr, en from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]))"
                        + " as n(code, fr, en) on conflict (code) do nothing",
                framework,
                text.codes(),
                all.stream().map(it -> it.label().fr()).toList(),
                all.stream().map(it -> it.label().en()).toList());
        return rows.all(
                row -> row.text("code"),
                "select code from competence where code = any(cast(? as text[])) and framework_id <> ? order by code",
                text.codes(),
                framework);
    }

    /** What nobody published does not stand in the way of others. */
    void release(UUID framework, List<String> but) {
        rows.update(
                "delete from competence where framework_id = ? and not published and code <> all (cast(? as text[]))",
                framework,
                but);
    }

    void keep(UUID framework, int number, FrameworkText text, @Nullable String note, Instant now) {
        rows.update(
                "insert into competence_framework_version (framework_id, number, content, change_note, published_at)"
                        + " values (?, ?, ?, ?, ?)",
                framework,
                number,
                CompetenceFramework.Texts.column(text),
                note,
                now);
        rows.update("update competence set present = false where framework_id = ?", framework);
        List<CompetenceText> all = text.competences().toList();
        rows.update(
                "update competence c set label_fr = n.fr, label_en = n.en, published = true, present = true"
                        + " from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) as n(code, fr, en)"
                        + " where c.code = n.code",
                text.codes(),
                all.stream().map(it -> it.label().fr()).toList(),
                all.stream().map(it -> it.label().en()).toList());
    }

    private static Conditions visible(boolean writes) {
        return writes ? new Conditions() : new Conditions().and("f.number > 0");
    }

    private static @Nullable FrameworkText text(Row row, String column) throws SQLException {
        String json = row.textOrNull(column);
        return json == null ? null : CompetenceFramework.Texts.parse(json);
    }

    private static FrameworkSummary summary(Row row) throws SQLException {
        FrameworkText content = text(row, "content");
        FrameworkText said = content == null ? requireNonNull(text(row, "draft")) : content;
        return new FrameworkSummary(
                row.uuid("id"),
                row.text("code"),
                said.label(),
                row.integer("number"),
                row.integer("competences"),
                row.instantOrNull("published_at"));
    }

    private static FrameworkDetails details(Row row, boolean writes) throws SQLException {
        FrameworkText draft = text(row, "draft");
        var actions = new ArrayList<FrameworkAction>();
        if (writes) {
            actions.add(FrameworkAction.UPDATE);
            if (draft != null) {
                actions.add(FrameworkAction.PUBLISH);
            }
            if (draft != null && row.integer("number") > 0) {
                actions.add(FrameworkAction.DISCARD);
            }
        }
        return new FrameworkDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                row.integer("number"),
                text(row, "content"),
                writes ? draft : null,
                row.instantOrNull("published_at"),
                row.instant("updated_at"),
                List.copyOf(actions));
    }

    private static FrameworkVersionDetails version(Row row) throws SQLException {
        return new FrameworkVersionDetails(
                row.integer("number"),
                row.textOrNull("change_note"),
                row.instant("published_at"),
                row.bool("superseded"),
                requireNonNull(text(row, "content")));
    }
}
