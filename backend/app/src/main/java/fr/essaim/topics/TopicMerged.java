package fr.essaim.topics;

import java.util.UUID;

/**
 * A topic was merged into another. Fired inside the transaction of the merge, after the tags of every {@code <entity>_topic}
 * table have moved: for features whose link to a topic says more than that there is one.
 */
public record TopicMerged(UUID topicId, UUID intoId) {}
