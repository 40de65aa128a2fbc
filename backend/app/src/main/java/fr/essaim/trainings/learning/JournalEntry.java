package fr.essaim.trainings.learning;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a learner wrote for themselves; nobody else reads it.")
public record JournalEntry(
        @Schema(description = "Version, as in the ETag; zero while nothing is written", examples = "3", required = true)
        int version,

        @Schema(description = "The text, in Markdown", examples = "J’ai vu…", required = true)
        String text,

        @Schema(description = "The text, ready to be shown", required = true)
        RichText renderedText,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant updatedAt)
        implements Tagged {

    static JournalEntry of(int version, String text, @Nullable Instant updatedAt) {
        return new JournalEntry(version, text, RichText.of(text), updatedAt);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version);
    }
}
