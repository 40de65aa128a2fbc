package fr.essaim.topics;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For features that tag: reads and writes the topics of one thing, over its feature's {@link TopicLinks}. */
@ApplicationScoped
public class TopicTags {
    private final Rows rows;
    private final ObjectMapper json;
    private final TopicService topics;

    TopicTags(Rows rows, ObjectMapper json, TopicService topics) {
        this.rows = rows;
        this.json = json;
        this.topics = topics;
    }

    /** @param row of a statement that selects {@link TopicLinks#references} as {@code topics} */
    public List<TopicReference> of(Row row) throws SQLException {
        return TopicReference.parse(json, row.text("topics"));
    }

    /**
     * Tags a thing, in the transaction that stores it.
     *
     * @param asked all its topics from now on, as its draft's {@code topicIds} name them; null leaves them as they are
     * @param present its topics until now
     */
    public void replace(TopicLinks links, UUID thing, @Nullable List<UUID> asked, List<TopicReference> present) {
        if (asked != null) {
            var held = present.stream().map(TopicReference::id).collect(toSet());
            links.replace(rows, thing, topics.requireTags(asked, held, "/topicIds"));
        }
    }

    /**
     * For a link that says more than a tag does, in the transaction that stores it: the topic to link to, which no merge takes away
     * and nobody moves meanwhile. In place of a merged one it is what replaced it.
     *
     * @param present whether the thing is linked to it already
     * @throws ProblemException not-found, or rule-violated when it is no longer in use and not present
     */
    public UUID require(UUID topic, boolean present) {
        return topics.requireOne(topic, present);
    }
}
