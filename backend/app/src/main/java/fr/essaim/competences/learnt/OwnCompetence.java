package fr.essaim.competences.learnt;

import fr.essaim.topics.Wording;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How far one is with a competence.")
public record OwnCompetence(
        @Schema(description = "Names it from version to version", examples = "evaluer-une-action", required = true)
        String code,

        @Schema(description = "What it is called", required = true)
        Wording label,

        @Schema(description = "Short name of its framework", examples = "developpement-territorial", required = true)
        String framework,

        @Schema(
                description = "Whether the latest version of the framework still has it; who holds it keeps it",
                examples = "true",
                required = true)
        boolean present,

        @Schema(
                description = "Level that one holds, from 1 to 4; null when none",
                examples = "2",
                required = true,
                nullable = true)
        @Nullable
        Integer held,

        @Schema(
                description = "Level that one is learning and does not hold yet",
                examples = "3",
                required = true,
                nullable = true)
        @Nullable
        Integer learning,

        @Schema(description = "What it is held by, the highest first", required = true)
        List<CompetenceProof> proofs,

        @Schema(description = "What it is being learnt by", required = true)
        List<CompetenceProof> underway) {}
