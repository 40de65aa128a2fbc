package fr.essaim.topics;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Every query on schemes of topics. */
@ApplicationScoped
class TopicSchemes implements PanacheRepositoryBase<TopicScheme, UUID> {
    private static final String COLUMNS =
            "s.*, (select count(*) from topic t where t.scheme_id = s.id and t.state = 'ACTIVE') as topic_count";

    private static final Listing<TopicSchemeSummary> LIST = new Listing<>(
            "topic-schemes",
            COLUMNS,
            "topic_scheme s",
            "s.id",
            SortKeys.defaultingTo("code").by("code", "s.code", "text"),
            TopicSchemes::summary);

    private static final CsvColumns<TopicSchemeSummary> CSV = new CsvColumns<TopicSchemeSummary>()
            .column("id", TopicSchemeSummary::id)
            .column("code", TopicSchemeSummary::code)
            .column("labelFr", s -> s.label().fr())
            .column("labelEn", s -> s.label().en())
            .column("topicCount", TopicSchemeSummary::topicCount)
            .column("updatedAt", TopicSchemeSummary::updatedAt);

    private final Rows rows;

    TopicSchemes(Rows rows) {
        this.rows = rows;
    }

    Page<TopicSchemeSummary> page(PageRequest request) {
        return LIST.page(rows, new Conditions(), request);
    }

    CsvExport<TopicSchemeSummary> export(PageRequest request) {
        return LIST.export(rows, new Conditions(), request, CSV);
    }

    Optional<TopicSchemeDetails> details(Actor actor, String code) {
        return rows.one(
                row -> details(row, actor), "select " + COLUMNS + " from topic_scheme s where s.code = ?", code);
    }

    private static TopicSchemeSummary summary(Row row) throws SQLException {
        return new TopicSchemeSummary(
                row.uuid("id"),
                row.text("code"),
                new Wording(row.text("label_fr"), row.text("label_en")),
                new Explanation(row.textOrNull("description_fr"), row.textOrNull("description_en")),
                row.integer("topic_count"),
                row.instant("updated_at"));
    }

    private static TopicSchemeDetails details(Row row, Actor actor) throws SQLException {
        TopicSchemeSummary scheme = summary(row);
        return new TopicSchemeDetails(
                scheme.id(),
                row.integer("version"),
                scheme.code(),
                scheme.label(),
                scheme.description(),
                scheme.topicCount(),
                row.instant("created_at"),
                scheme.updatedAt(),
                TopicPolicy.schemeActions(actor));
    }
}
