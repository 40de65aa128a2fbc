package fr.essaim.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of the body or one parameter.
 *
 * @param pointer JSON pointer to the field of the body
 * @param parameter name of the query, path or header parameter
 * @param code stable code of the rule
 * @param message one sentence in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(@Nullable String pointer, @Nullable String parameter, String code, String message) {}
