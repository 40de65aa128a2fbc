package fr.essaim.kits;

import fr.essaim.licences.SpdxLicence;
import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.text.Language;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a version of a kit says of itself.")
public record KitVersionText(
        @Schema(description = "What it is called", examples = "Construire des alliances", required = true)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "In a few sentences, without markup; needed to be tried",
                examples = "Sept séances pour s’allier.",
                required = true)
        @NotNull
        @Size(max = 1_000)
        String summary,

        @Schema(
                description = "For whom, without markup",
                examples = "Chefs de projet et élus qui les portent.",
                required = true)
        @NotNull
        @Size(max = 1_000)
        String audience,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr", required = true)
        @NotNull
        @Pattern(regexp = Language.TAG)
        String language,

        @Schema(
                description = "SPDX identifier; null when all rights are reserved",
                examples = "CC-BY-SA-4.0",
                required = true,
                nullable = true)
        @SpdxLicence
        @Nullable
        String licence,

        @Schema(description = "What a territory needs for it to fit", required = true) @NotNull @Size(max = 20)
        List<@Valid @NotNull UseCondition> conditions) {

    /** Lies as JSON in the database. */
    @Converter
    static class Column extends JsonText<KitVersionText> {
        static final Column JSON = new Column();

        Column() {
            super(types -> types.constructType(KitVersionText.class));
        }
    }

    static KitVersionText begun(KitDraft draft) {
        return new KitVersionText(draft.title().strip(), "", "", draft.language(), null, List.of());
    }

    public static KitVersionText parse(String json) {
        return Objects.requireNonNull(Column.JSON.convertToEntityAttribute(json));
    }

    /** @throws ProblemException validation-failed where a condition that counts has no number, or another has one */
    void requireCoherent() {
        for (int i = 0; i < conditions.size(); i++) {
            UseCondition condition = conditions.get(i);
            if (condition.kind().counts() == (condition.value() == null)) {
                throw ProblemException.invalidField("/conditions/" + i + "/value", "condition-value");
            }
            if (condition.kind() == UseCondition.Kind.OTHER && condition.text().isBlank()) {
                throw ProblemException.invalidField("/conditions/" + i + "/text", "required");
            }
        }
    }
}
