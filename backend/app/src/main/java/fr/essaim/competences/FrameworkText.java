package fr.essaim.competences;

import static java.util.Objects.requireNonNull;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.text.Slug;
import fr.essaim.topics.Explanation;
import fr.essaim.topics.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that a version of a framework says: its name, its four levels, its tree in order.")
public record FrameworkText(
        @Schema(description = "What it is called") @NotNull @Valid
        Wording label,

        @Schema(description = "What it is for") @Valid @Nullable
        Explanation description,

        @Schema(description = "What each of the four levels means, the first first") @NotNull @Size(min = 4, max = 4)
        List<@NotNull @Valid Wording> levels,

        @Schema(description = "Its macro-competences, in order") @NotNull @Size(max = 40)
        List<@NotNull @Valid MacroCompetence> macros) {
    /** Leaves room for the number that tells it from those taken. */
    private static final int LONGEST_CODE = 50;

    public static final int HIGHEST_LEVEL = 4;

    /**
     * The same with a code for everything.
     *
     * @throws ProblemException validation-failed when a code names two things
     */
    FrameworkText coded() {
        Set<String> taken = given();
        var coded = new ArrayList<MacroCompetence>();
        for (MacroCompetence macro : macros) {
            coded.add(new MacroCompetence(
                    code(macro.code(), macro.label(), taken),
                    macro.label(),
                    macro.definition(),
                    macro.competences().stream()
                            .map(it -> new CompetenceText(
                                    code(it.code(), it.label(), taken),
                                    it.label(),
                                    it.definition(),
                                    it.profile(),
                                    it.nature()))
                            .toList()));
        }
        return new FrameworkText(label, description, List.copyOf(levels), List.copyOf(coded));
    }

    private Set<String> given() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < macros.size(); i++) {
            String pointer = "/macros/" + i;
            requireNew(macros.get(i).code(), pointer, given);
            for (int j = 0; j < macros.get(i).competences().size(); j++) {
                requireNew(macros.get(i).competences().get(j).code(), pointer + "/competences/" + j, given);
            }
        }
        return given;
    }

    private static void requireNew(@Nullable String code, String pointer, Set<String> given) {
        if (code != null && !given.add(code)) {
            throw ProblemException.invalidField(pointer + "/code", "named-twice");
        }
    }

    private static String code(@Nullable String asked, Wording label, Set<String> taken) {
        if (asked != null) {
            return asked;
        }
        String wanted = Slug.of(label.fr(), "competence", LONGEST_CODE);
        String code = wanted;
        for (int n = 2; !taken.add(code); n++) {
            code = wanted + "-" + n;
        }
        return code;
    }

    Stream<CompetenceText> competences() {
        return macros.stream().flatMap(macro -> macro.competences().stream());
    }

    List<String> codes() {
        return competences().map(it -> requireNonNull(it.code())).toList();
    }

    /** Where a competence stands in it. */
    String pointer(String code) {
        for (int i = 0; i < macros.size(); i++) {
            List<CompetenceText> its = macros.get(i).competences();
            for (int j = 0; j < its.size(); j++) {
                if (code.equals(its.get(j).code())) {
                    return "/macros/" + i + "/competences/" + j + "/code";
                }
            }
        }
        return "/macros";
    }
}
