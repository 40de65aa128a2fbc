package fr.essaim.topics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Further names in both languages: what people also look for. */
@Schema(description = "Further names in both languages: what people also look for.")
public record OtherWords(
        @Schema(description = "In French", examples = "[\"Transports\"]", required = true) @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> fr,

        @Schema(description = "In English", examples = "[\"Transport\"]", required = true) @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> en) {

    static final OtherWords NONE = new OtherWords(List.of(), List.of());

    OtherWords stripped() {
        return new OtherWords(stripped(fr), stripped(en));
    }

    private static List<String> stripped(List<String> words) {
        return words.stream().map(String::strip).distinct().toList();
    }
}
