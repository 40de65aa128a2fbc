package fr.essaim.competences.learnt;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.topics.Wording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PriorLearning", description = "What somebody says they learnt elsewhere, and what was found of it.")
public record PriorLearningDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "Who says so", required = true)
        PersonReference person,

        @Schema(description = "Code of the competence", examples = "evaluer-une-action", required = true)
        String competence,

        @Schema(description = "What the competence is called", required = true)
        Wording competenceLabel,

        @Schema(description = "Up to which level, from 1 to 4", examples = "3", required = true)
        int level,

        @Schema(description = "How they learnt it", examples = "J’ai conduit trois évaluations.", required = true)
        String statement,

        @Schema(
                description = "Where it can be seen",
                examples = "https://www.example.org/rapport.pdf",
                required = true,
                nullable = true)
        @Nullable
        String url,

        @Schema(description = "What became of it", examples = "WAITING", required = true)
        PriorLearningState state,

        @Schema(
                description = "Why it was declined",
                examples = "Le rapport ne dit pas votre part.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(
                description = "When it was decided",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant decidedAt,

        @Schema(description = "When it was said", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "What the reader may do", examples = "[\"ACCEPT\",\"DECLINE\"]", required = true)
        List<PriorLearningAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, person, competenceLabel, actions);
    }
}
