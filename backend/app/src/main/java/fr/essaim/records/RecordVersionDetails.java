package fr.essaim.records;

import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceVersion", description = "What a record said when it was published.")
public record RecordVersionDetails(
        @Schema(description = "The record", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID recordId,

        @Schema(description = "Its number, from 1", examples = "2", required = true)
        int number,

        @Schema(description = "What it says", required = true)
        ExperienceContent content,

        @Schema(description = "Its chapters, ready to be shown, by the name of their field", required = true)
        Map<String, RichText> renderedContent,

        @Schema(description = "When it was published", examples = "2026-11-22T09:30:00Z", required = true)
        Instant publishedAt) {}
