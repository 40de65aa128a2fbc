package fr.essaim.competences;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A competence that a module works on.")
@JsonPropertyOrder({"code", "level"})
public record AddressedCompetence(
        @Schema(description = "Code of the competence", examples = "evaluer-une-action", required = true)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Size(max = 60)
        String code,

        @Schema(description = "Up to which level, from 1 to 4", examples = "2", required = true) @Min(1) @Max(4)
        int level) {

    /** As a column holds them. */
    private static final class Column extends JsonText<List<AddressedCompetence>> {
        static final Column JSON = new Column();

        Column() {
            super(types -> types.constructCollectionType(List.class, AddressedCompetence.class));
        }
    }

    public static List<AddressedCompetence> parse(String column) {
        return Objects.requireNonNull(Column.JSON.convertToEntityAttribute(column));
    }

    public static String column(List<AddressedCompetence> competences) {
        return Objects.requireNonNull(Column.JSON.convertToDatabaseColumn(competences));
    }
}
