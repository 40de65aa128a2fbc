package fr.essaim.topics;

import fr.essaim.shared.listing.Rows;
import java.util.Collection;
import java.util.UUID;

/**
 * How a feature tags its things: a table {@code <entity>_topic (<entity>_id, topic_id)}, both the primary key and each a foreign
 * key, and this, read and written through {@link TopicTags}. Merging topics finds such a table by its foreign key; a test holds
 * every one to the form.
 */
public final class TopicLinks {
    /** The topics {@code n} of a group as a JSON array of {@link TopicReference}, by name. */
    static final String REFERENCES = """
            coalesce(json_agg(json_build_object('id', n.id,
                'scheme', (select ns.code from topic_scheme ns where ns.id = n.scheme_id),
                'prefLabel', json_build_object('fr', n.label_fr, 'en', n.label_en)) order by n.label_fr, n.id), '[]')
            """;

    private final String table;
    private final String column;

    /** @param entity name of the table of things, e.g. {@code programme} */
    public TopicLinks(String entity) {
        this.table = entity + "_topic";
        this.column = entity + "_id";
    }

    /** A scalar subquery: the topics of a thing as a JSON array of {@link TopicReference}, by name. */
    public String references(String idColumn) {
        return "(select " + REFERENCES + " from " + table + " l join topic n on n.id = l.topic_id where l." + column
                + " = " + idColumn + ")";
    }

    /** A condition with one value: the thing is tagged with that topic or a narrower one. */
    public String taggedWithin(String idColumn) {
        return "exists (select from " + table + " l where l." + column + " = " + idColumn
                + " and l.topic_id in (select topics_within(?)))";
    }

    /** @param topics as {@link TopicService#requireTags} answered them, in the same transaction */
    void replace(Rows rows, UUID thing, Collection<UUID> topics) {
        rows.update("delete from " + table + " where " + column + " = ?", thing);
        if (!topics.isEmpty()) {
            rows.update(
                    "insert into " + table + " (" + column + ", topic_id) select ?, id from unnest(?) id",
                    thing,
                    topics);
        }
    }
}
