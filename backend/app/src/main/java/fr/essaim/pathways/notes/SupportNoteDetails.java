package fr.essaim.pathways.notes;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SupportNote", description = "A note of a pioneer’s support, for its people and the team alone.")
public record SupportNoteDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "The pioneer", required = true)
        Reference pioneer,

        @Schema(description = "Who wrote it; null when they were erased", required = true, nullable = true) @Nullable
        PersonReference author,

        @Schema(description = "The day of the meeting", examples = "2027-06-03", required = true)
        LocalDate heldOn,

        @Schema(description = "What was said, in Markdown", examples = "Trois alliances à revoir.", required = true)
        String text,

        @Schema(description = "The same, ready to be shown", required = true)
        RichText renderedText,

        @Schema(description = "Whether the reader may revise it", examples = "true", required = true)
        boolean writable,

        @Schema(description = "Last change", examples = "2027-06-03T15:30:00Z", required = true)
        Instant updatedAt)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, pioneer, author, writable);
    }
}
