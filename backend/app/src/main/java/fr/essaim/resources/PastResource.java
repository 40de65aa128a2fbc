package fr.essaim.resources;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resource that came about before it is entered here.
 *
 * @param creatorId who wrote it
 * @param texts what was written of it, each after the one before it was published
 */
public record PastResource(UUID creatorId, List<Text> texts) {

    /**
     * @param reached how far this text came
     * @param reason why it was sent back, when it is a draft again, or archived
     * @param reachedAt when it came there
     */
    public record Text(
            ResourceDraft draft,
            Instant writtenAt,
            ResourceState reached,
            @Nullable String reason,
            Instant reachedAt) {

        /** Makes what is written go as far as it came. */
        void replay(Resource resource) {
            boolean archived = reached == ResourceState.ARCHIVED;
            if (reached != ResourceState.DRAFT || reason != null) {
                resource.submit(reachedAt);
            }
            if (archived || reached == ResourceState.PUBLISHED) {
                resource.publish(publishedAt());
            }
            if (archived) {
                resource.archive(String.valueOf(reason), reachedAt);
            } else if (reason != null) {
                resource.returnToWriters(reason, reachedAt);
            }
        }

        /** One that is archived by now was published as soon as it was written. */
        Instant publishedAt() {
            return reached == ResourceState.ARCHIVED ? writtenAt : reachedAt;
        }
    }
}
