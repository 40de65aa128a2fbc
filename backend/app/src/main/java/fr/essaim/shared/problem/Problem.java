package fr.essaim.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as the API answers it: RFC 9457 problem details with our stable {@code code}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        description =
                "RFC 9457 problem details. Some codes add members of their own, e.g. `currentVersion` for stale-version.")
public record Problem(
        @Schema(description = "Identifies the kind of problem", examples = "/problems/stale-version")
        String type,

        @Schema(description = "Short summary in the reader's language", examples = "Version dépassée")
        String title,

        @Schema(description = "HTTP status", examples = "412")
        int status,

        @Schema(
                description = "What happened and what to do",
                examples = "Quelqu'un a modifié cet objet depuis que vous l'avez lu.")
        String detail,

        @Schema(description = "Stable code to group and handle errors by", examples = "stale-version")
        String code,

        @Schema(description = "Fields and parameters at fault")
        List<Violation> violations,

        @Schema(description = "Quote it to the support team", examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> extensions) {

    static Problem of(
            ProblemCode code,
            ProblemTexts texts,
            List<Object> arguments,
            List<Violation> violations,
            String traceId,
            Map<String, Object> extensions) {
        return new Problem(
                "/problems/" + code.code(),
                texts.title(code),
                code.status(),
                texts.detail(code, arguments),
                code.code(),
                violations,
                traceId,
                extensions);
    }
}
