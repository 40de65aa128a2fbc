package fr.essaim.kits.sections;

import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "KitSectionText", description = "What a section says: compared, adapted and kept as a whole.")
public record SectionText(
        @Schema(description = "What it is for", examples = "METHOD_SHEET", required = true) @NotNull
        SectionKind kind,

        @Schema(description = "What it is called", examples = "La carte des alliés", required = true)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "Its text in Markdown",
                examples = "Une carte faite à plusieurs…",
                required = true,
                nullable = true)
        @Markdown(max = 50_000)
        @Nullable
        String body,

        @Schema(
                description = "How to do it; of a `METHOD_SHEET` alone, which needs it",
                required = true,
                nullable = true)
        @Valid
        @Nullable
        MethodSheet method,

        @Schema(
                description = "The training; of a `TRAINING_MODULE` alone, which needs it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID trainingId,

        @Schema(
                description = "Key of the module, the same in every version of the training",
                examples = "alliances",
                required = true,
                nullable = true)
        @Size(min = 1, max = 60)
        @Nullable
        String moduleKey,

        @Schema(
                description = "The file; of a `TEMPLATE` alone, which needs it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID attachmentId,

        @Schema(description = "The records it draws on, each once", required = true) @NotNull @Size(max = 30)
        List<@Valid @NotNull Citation> citations) {

    /** Lies as JSON in the database. */
    @Converter
    public static class Column extends JsonText<SectionText> {
        static final Column JSON = new Column();

        public Column() {
            super(types -> types.constructType(SectionText.class));
        }
    }

    /**
     * The same as it is kept.
     *
     * @throws ProblemException validation-failed where a field is missing that its kind needs, or given that it has no use for
     */
    public SectionText canonical() {
        requireFor(SectionKind.METHOD_SHEET, method, "/method");
        requireFor(SectionKind.TRAINING_MODULE, trainingId, "/trainingId");
        requireFor(SectionKind.TEMPLATE, attachmentId, "/attachmentId");
        if (moduleKey != null && trainingId == null) {
            throw ProblemException.invalidField("/moduleKey", "of-another-kind", kind);
        }
        if (citations.stream().map(Citation::recordId).distinct().count() < citations.size()) {
            throw ProblemException.invalidField("/citations", "said-twice");
        }
        String markdown = MarkdownText.canonicalOrNull(body);
        return new SectionText(
                kind, title.strip(), markdown, method, trainingId, moduleKey, attachmentId, List.copyOf(citations));
    }

    private void requireFor(SectionKind owner, @Nullable Object value, String pointer) {
        if (kind == owner && value == null) {
            throw ProblemException.invalidField(pointer, "required");
        }
        if (kind != owner && value != null) {
            throw ProblemException.invalidField(pointer, "of-another-kind", kind);
        }
    }

    public static @Nullable SectionText parse(@Nullable String json) {
        return Column.JSON.convertToEntityAttribute(json);
    }

    public static SectionText parsed(String json) {
        return Objects.requireNonNull(parse(json));
    }

    public String json() {
        return Objects.requireNonNull(Column.JSON.convertToDatabaseColumn(this));
    }
}
