package fr.essaim.events.needs;

import fr.essaim.events.Provision;
import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What somebody needs to take part: in words, by what is asked for, or both. Read by the person and by whoever runs the event, and erased seven days after its end.")
public record NeedDraft(
        @Schema(description = "In one’s own words", examples = "Je me déplace en fauteuil roulant.")
        @Size(max = 500)
        @Nullable
        String words,

        @Schema(description = "What is asked for; none when left out", examples = "[\"INDUCTION_LOOP\"]") @Nullable
        Set<@NotNull Provision> provisions) {

    /** @throws ProblemException validation-failed when it says nothing */
    void requireSomething(String pointer) {
        if (said() == null && asked().isEmpty()) {
            throw ProblemException.invalidField(pointer, "need-empty");
        }
    }

    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    List<String> asked() {
        return provisions == null
                ? List.of()
                : new TreeSet<>(provisions).stream().map(Provision::name).toList();
    }
}
