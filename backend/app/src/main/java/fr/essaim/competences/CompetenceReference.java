package fr.essaim.competences;

import fr.essaim.topics.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Competence", description = "A competence that was published once.")
public record CompetenceReference(
        @Schema(description = "Names it from version to version", examples = "evaluer-une-action", required = true)
        String code,

        @Schema(description = "What it is called", required = true)
        Wording label,

        @Schema(description = "Short name of its framework", examples = "developpement-territorial", required = true)
        String framework,

        @Schema(description = "Whether the latest version of it still has it", examples = "true", required = true)
        boolean present) {}
