package fr.essaim.topics;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.jspecify.annotations.Nullable;

/** Every query on topics but those on how they hang together, see {@link TopicRelations}. */
@ApplicationScoped
class Topics implements PanacheRepositoryBase<Topic, UUID> {
    private static final String FROM = "topic t join topic_scheme s on s.id = t.scheme_id"
            + " left join topic b on b.id = t.broader_id left join topic r on r.id = t.replaced_by_id";

    private static final String COLUMNS = "t.*, s.code as scheme, b.label_fr as broader_fr, b.label_en as broader_en,"
            + " r.label_fr as replaced_by_fr, r.label_en as replaced_by_en";

    private static final Listing<TopicSummary> LIST = new Listing<>(
            "topics",
            COLUMNS,
            FROM,
            "t.id",
            SortKeys.defaultingTo("labelFr")
                    .by("labelFr", "t.label_fr", "text")
                    .by("labelEn", "t.label_en", "text")
                    .by("updatedAt", "t.updated_at", "timestamptz"),
            Topics::summary);

    private static final CsvColumns<TopicSummary> CSV = new CsvColumns<TopicSummary>()
            .column("id", TopicSummary::id)
            .column("scheme", TopicSummary::scheme)
            .column("labelFr", t -> t.prefLabel().fr())
            .column("labelEn", t -> t.prefLabel().en())
            .column("altLabelsFr", t -> String.join(", ", t.altLabels().fr()))
            .column("altLabelsEn", t -> String.join(", ", t.altLabels().en()))
            .column("broader", t -> t.broader() == null ? null : t.broader().id())
            .column("state", TopicSummary::state)
            .column(
                    "replacedBy",
                    t -> t.replacedBy() == null ? null : t.replacedBy().id())
            .column("updatedAt", TopicSummary::updatedAt);

    private static final String DETAILS = """
            select %s,
                (select %s from topic n where n.broader_id = t.id and n.state = 'ACTIVE') as narrower,
                (select %s from topic_related l join topic n on n.id in (l.topic_id, l.related_id) and n.id <> t.id
                    where t.id in (l.topic_id, l.related_id)) as related
            from %s where t.id = ?
            """.formatted(COLUMNS, TopicLinks.REFERENCES, TopicLinks.REFERENCES, FROM);

    private final Rows rows;
    private final ObjectMapper json;

    Topics(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<TopicSummary> page(Conditions where, PageRequest request) {
        return LIST.page(rows, where, request);
    }

    CsvExport<TopicSummary> export(Conditions where, PageRequest request) {
        return LIST.export(rows, where, request, CSV);
    }

    Optional<TopicDetails> details(Actor actor, UUID id) {
        return rows.one(row -> details(row, actor), DETAILS, id);
    }

    private TopicDetails details(Row row, Actor actor) throws SQLException {
        TopicSummary topic = summary(row);
        return new TopicDetails(
                topic.id(),
                row.integer("version"),
                topic.scheme(),
                topic.prefLabel(),
                topic.altLabels(),
                new Explanation(row.textOrNull("definition_fr"), row.textOrNull("definition_en")),
                topic.broader(),
                TopicReference.parse(json, row.text("narrower")),
                TopicReference.parse(json, row.text("related")),
                row.texts("exact_matches"),
                topic.state(),
                topic.replacedBy(),
                row.instant("created_at"),
                topic.updatedAt(),
                TopicPolicy.actions(actor, topic.state(), topic.replacedBy() != null));
    }

    private static TopicSummary summary(Row row) throws SQLException {
        return new TopicSummary(
                row.uuid("id"),
                row.text("scheme"),
                new Wording(row.text("label_fr"), row.text("label_en")),
                new OtherWords(row.texts("alt_labels_fr"), row.texts("alt_labels_en")),
                reference(row, "broader"),
                row.constant("state", TopicState.class),
                reference(row, "replaced_by"),
                row.instant("updated_at"));
    }

    private static @Nullable TopicReference reference(Row row, String prefix) throws SQLException {
        UUID id = row.uuidOrNull(prefix + "_id");
        return id == null
                ? null
                : new TopicReference(
                        id, row.text("scheme"), new Wording(row.text(prefix + "_fr"), row.text(prefix + "_en")));
    }
}
