package fr.essaim.trainings.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import fr.essaim.trainings.TrainingKind;
import fr.essaim.trainings.versions.CompletionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code training.yaml}. What may be left out is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "title",
    "summary",
    "language",
    "kind",
    "licence",
    "objectives",
    "audience",
    "prerequisites",
    "completion",
    "certificate",
    "modules"
})
record TrainingFile(
        @Nullable String format,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String language,
        @Nullable TrainingKind kind,
        @Nullable String licence,
        @Nullable String objectives,
        @Nullable String audience,
        @Nullable List<PrerequisiteEntry> prerequisites,
        @Nullable List<ConditionEntry> completion,
        @Nullable JsonNode certificate,
        @Nullable List<String> modules) {
    static final String FORMAT = "essaim-training/1";
    static final String NAME = "training.yaml";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PrerequisiteEntry(
            @Nullable String statement, @Nullable String advice) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionEntry(
            @Nullable CompletionKind kind, @Nullable Integer count) {}
}
