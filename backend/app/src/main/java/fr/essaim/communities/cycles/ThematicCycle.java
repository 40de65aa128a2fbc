package fr.essaim.communities.cycles;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Years of a community that follow one thread. Its years are written by {@link ThematicCycles#writeYears}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class ThematicCycle extends Versioned {
    private UUID communityId;
    private String name;
    private @Nullable String introduction;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ThematicCycle() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    ThematicCycle(UUID community, CycleDraft draft, boolean demo, Instant now) {
        super(now);
        this.communityId = community;
        this.demo = demo;
        revise(draft, now);
    }

    final void revise(CycleDraft draft, Instant now) {
        name = draft.name().strip();
        introduction = MarkdownText.canonicalOrNull(draft.introduction());
        touch(now);
    }
}
