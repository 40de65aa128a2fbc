package fr.essaim.pathways.notes;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said when somebody of the team met a pioneer. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class SupportNote extends Versioned {
    private UUID pioneerId;
    private @Nullable UUID authorId;
    private LocalDate heldOn;
    private String text;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected SupportNote() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    SupportNote(UUID pioneerId, @Nullable UUID authorId, SupportNoteDraft draft, boolean demo, Instant now) {
        super(now);
        this.pioneerId = pioneerId;
        this.authorId = authorId;
        this.demo = demo;
        write(draft);
    }

    void revise(SupportNoteDraft draft, Instant now) {
        write(draft);
        touch(now);
    }

    private void write(SupportNoteDraft draft) {
        heldOn = draft.heldOn();
        String canonical = MarkdownText.canonicalOrNull(draft.text());
        text = canonical == null ? draft.text().strip() : canonical;
    }
}
