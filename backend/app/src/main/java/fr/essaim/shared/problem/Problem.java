package fr.essaim.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** An error as the API answers it: RFC 9457 problem details with our stable {@code code}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,

        String title,

        int status,

        String detail,

        String code,

        List<Violation> violations,

        String traceId,

        @JsonAnyGetter Map<String, Object> extensions) {

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
