package fr.essaim.trainings.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.essaim.competences.AddressedCompetence;
import fr.essaim.shared.text.Slug;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code module.yaml}. Of competences what it says is kept, whether this platform knows them or not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"title", "summary", "requires", "activities", "competences"})
record ModuleFile(
        @Nullable String title,
        @Nullable String summary,
        @Nullable List<String> requires,
        @Nullable List<String> activities,
        @Nullable List<CompetenceEntry> competences) {
    static final String NAME = "module.yaml";

    /** A competence that a module works on, and up to which of four levels. */
    record CompetenceEntry(@Nullable String key, @Nullable Integer level) {
        private static final int HIGHEST = 4;

        static @Nullable List<CompetenceEntry> all(List<AddressedCompetence> competences) {
            return competences.isEmpty()
                    ? null
                    : competences.stream()
                            .map(it -> new CompetenceEntry(it.code(), it.level()))
                            .toList();
        }

        /** Of one that is whole. */
        AddressedCompetence addressed() {
            return new AddressedCompetence(Objects.requireNonNull(key), Objects.requireNonNull(level));
        }

        boolean isWhole() {
            return key != null && key.matches(Slug.FORM) && level != null && level >= 1 && level <= HIGHEST;
        }
    }
}
