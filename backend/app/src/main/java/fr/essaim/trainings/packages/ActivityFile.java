package fr.essaim.trainings.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.essaim.trainings.versions.ActivityKind;
import fr.essaim.trainings.versions.ReviewKind;
import org.jspecify.annotations.Nullable;

/** What stands before the Markdown of an activity. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "title", "minutes", "required", "url", "review"})
record ActivityFile(
        @Nullable ActivityKind kind,
        @Nullable String title,
        @Nullable Integer minutes,
        @Nullable Boolean required,
        @Nullable String url,
        @Nullable ReviewKind review) {}
