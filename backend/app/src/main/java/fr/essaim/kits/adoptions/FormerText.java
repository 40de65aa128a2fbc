package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.SectionText;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An own text of a territory that was replaced.")
public record FormerText(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "What it said", required = true)
        SectionText content,

        @Schema(description = "It, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedBody,

        @Schema(description = "Why it was replaced", examples = "ACCEPTED", required = true)
        TextCause cause,

        @Schema(description = "Who replaced it", required = true, nullable = true) @Nullable
        PersonReference replacer,

        @Schema(description = "When", examples = "2026-11-22T09:30:00Z", required = true)
        Instant replacedAt) {}
