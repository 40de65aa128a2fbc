package fr.essaim.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field of the body or one parameter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is wrong with one field of the body or one parameter.")
public record Violation(
        @Schema(description = "JSON pointer to the field of the body", examples = "/siren") @Nullable
        String pointer,

        @Schema(description = "Name of the query, path or header parameter", examples = "size") @Nullable
        String parameter,

        @Schema(description = "Stable code of the rule", examples = "siren")
        String code,

        @Schema(description = "One sentence in the reader's language", examples = "Le numéro SIREN est erroné.")
        String message) {}
