package fr.essaim.competences.learnt;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a competence was learnt by: a module, or what was accepted of learning elsewhere.")
public record CompetenceProof(
        @Schema(description = "Level it stands for, from 1 to 4", examples = "2", required = true)
        int level,

        @Schema(
                description = "The module; null of learning elsewhere",
                examples = "Évaluer pour décider",
                required = true,
                nullable = true)
        @Nullable
        String module,

        @Schema(
                description = "The training of the module",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID trainingId,

        @Schema(
                description = "What that training is called",
                examples = "Ingénierie territoriale",
                required = true,
                nullable = true)
        @Nullable
        String training,

        @Schema(
                description = "Whether a certificate of that training stands, neither revoked nor expired",
                examples = "true",
                required = true)
        boolean certified,

        @Schema(
                description = "Since when; null while it is being learnt",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant since) {}
