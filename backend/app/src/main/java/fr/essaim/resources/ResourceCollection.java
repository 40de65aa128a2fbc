package fr.essaim.resources;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Resources put together in an order; which ones is kept by {@link ResourceCollections}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class ResourceCollection extends Versioned {
    private String title;
    private String summary;

    @Enumerated(EnumType.STRING)
    private ResourceCollectionVisibility visibility;

    private @Nullable UUID creatorId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ResourceCollection() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    ResourceCollection(ResourceCollectionDraft draft, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.creatorId = creatorId;
        this.demo = demo;
        revise(draft, now);
    }

    void revise(ResourceCollectionDraft draft, Instant now) {
        title = draft.title().strip();
        summary = draft.summary().strip();
        visibility = draft.visibility();
        touch(now);
    }
}
