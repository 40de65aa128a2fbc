package fr.essaim.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which field of a JSON body is at fault, without a word of the parser's or of our classes. */
final class JsonFaults {
    private JsonFaults() {}

    static ProblemException of(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> malformed().atField(pointer(unknown), "unknown-field");
            case InvalidFormatException format
            when isEnum(format.getTargetType()) ->
                malformed().atField(pointer(format), "enum", constants(format.getTargetType()));
            case MismatchedInputException mismatch ->
                malformed().atField(pointer(mismatch), "type", typeName(mismatch.getTargetType()));
            case JsonMappingException mapping -> malformed().atField(pointer(mapping), "invalid");
            default -> new ProblemException(ProblemCode.MALFORMED_BODY, place(failure));
        };
    }

    private static ProblemException malformed() {
        return new ProblemException(ProblemCode.MALFORMED_BODY, "");
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static boolean isEnum(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }

    /** A JSON word for a Java type; the client need not know more. */
    private static String typeName(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type == String.class) {
            return "string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "array";
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "uuid";
            case "LocalDate" -> "date";
            case "LocalDateTime" -> "local-date-time";
            case "Instant" -> "date-time";
            default -> "object";
        };
    }

    private static String place(JsonProcessingException failure) {
        var location = failure.getLocation();
        return location == null ? "" : "%d:%d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
