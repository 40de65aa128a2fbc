package fr.essaim.yearbooks;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "YearBookSection", description = "One part of a year-book.")
public record YearBookSectionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(
                description = "The year of a cycle whose book it is in",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID cycleYearId,

        @Schema(description = "Where its words come from", examples = "REPORT", required = true)
        SourceKind sourceKind,

        @Schema(
                description = "The report or resource; null for a text of its own",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID sourceId,

        @Schema(description = "Heading", examples = "Séminaire « ruralités »", required = true)
        String heading,

        @Schema(description = "Text, in Markdown", examples = "Deux jours à écouter.", required = true)
        String text,

        @Schema(description = "The text, ready to be shown", required = true)
        RichText renderedText,

        @Schema(description = "Who made the source", examples = "[\"Lina Petit\"]", required = true)
        List<String> credits,

        @Schema(
                description = "Whether somebody put the source in their own words, which assembling leaves alone",
                examples = "false",
                required = true)
        boolean edited,

        @Schema(
                description = "Whether the source says something else since it was edited",
                examples = "false",
                required = true)
        boolean sourceChanged,

        @Schema(
                description = "Whether it was taken out; assembling does not bring it back",
                examples = "false",
                required = true)
        boolean removed,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"MOVE\",\"REMOVE\"]", required = true)
        List<YearBookSectionAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, credits, actions);
    }

    YearBookSectionDetails creditedTo(List<String> names) {
        return new YearBookSectionDetails(
                id,
                version,
                cycleYearId,
                sourceKind,
                sourceId,
                heading,
                text,
                renderedText,
                names,
                edited,
                sourceChanged,
                removed,
                updatedAt,
                actions);
    }
}
