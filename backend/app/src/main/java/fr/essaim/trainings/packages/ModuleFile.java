package fr.essaim.trainings.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code module.yaml}. Competences are read and not kept yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"title", "summary", "requires", "activities", "competences"})
record ModuleFile(
        @Nullable String title,
        @Nullable String summary,
        @Nullable List<String> requires,
        @Nullable List<String> activities,
        @Nullable List<CompetenceEntry> competences) {
    static final String NAME = "module.yaml";

    record CompetenceEntry(@Nullable String key, @Nullable Integer level) {}
}
