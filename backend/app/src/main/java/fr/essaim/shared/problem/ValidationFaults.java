package fr.essaim.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Turns Bean Validation's findings into violations with JSON pointers and our own sentences. */
final class ValidationFaults {
    private ValidationFaults() {}

    static ProblemException of(ConstraintViolationException failure) {
        var problem = new ProblemException(ProblemCode.VALIDATION_FAILED);
        failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .forEach(violation -> add(problem, "", violation));
        return problem;
    }

    /** @param within the pointer of what was validated */
    static void add(ProblemException problem, String within, ConstraintViolation<?> violation) {
        String code = code(violation);
        Object[] arguments = arguments(violation).toArray();
        String parameter = "";
        var pointer = new StringBuilder(within);
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CROSS_PARAMETER) {
                appendStep(pointer, node);
            }
        }
        if (pointer.isEmpty() && !parameter.isEmpty() && !parameter.equals("draft")) {
            problem.atParameter(parameter, code, arguments);
        } else {
            problem.atField(pointer.toString(), code, arguments);
        }
    }

    private static void appendStep(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            pointer.append('/').append(node.getName());
        }
    }

    /**
     * The standard constraints have codes of their own; ours give theirs as the message, so that one constraint can tell several
     * faults apart.
     */
    private static String code(ConstraintViolation<?> violation) {
        Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
        return switch (annotation) {
            case NotNull ignored -> "required";
            case NotEmpty ignored -> "required";
            case NotBlank ignored -> "not-blank";
            case Size ignored -> "size";
            case Email ignored -> "email";
            case Min ignored -> "minimum";
            case DecimalMin ignored -> "minimum";
            case Max ignored -> "maximum";
            case DecimalMax ignored -> "maximum";
            default ->
                violation.getMessageTemplate().startsWith("{")
                        ? kebab(annotation.annotationType().getSimpleName())
                        : violation.getMessageTemplate();
        };
    }

    private static List<?> arguments(ConstraintViolation<?> violation) {
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case Size size -> List.of(size.min(), size.max());
            case Min min -> List.of(min.value());
            case Max max -> List.of(max.value());
            case DecimalMin min -> List.of(min.value());
            case DecimalMax max -> List.of(max.value());
            default -> ownArguments(violation);
        };
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<?> ownArguments(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        List<?> arguments = ours.getDynamicPayload(List.class);
        return arguments == null ? List.of() : arguments;
    }
}
