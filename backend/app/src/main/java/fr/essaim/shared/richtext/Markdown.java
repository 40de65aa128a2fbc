package fr.essaim.shared.richtext;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * A rich text: Markdown within the limits of {@link MarkdownText}, as written and as stored. What is wrong comes as one
 * violation a code, with the lines at fault: {@code size}, {@code too-complex}, {@code unsafe-link},
 * {@code foreign-image}, {@code image-without-alternative}. Null is valid.
 */
@Documented
@Constraint(validatedBy = Markdown.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Markdown {
    /** The most characters, counted in the canonical text. */
    int max();

    String message() default "markdown";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<Markdown, @Nullable String> {
        private int max;

        @Override
        public void initialize(Markdown markdown) {
            max = markdown.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            List<MarkdownFault> faults = text == null ? List.of() : MarkdownText.faults(text, max);
            if (!faults.isEmpty()) {
                context.disableDefaultConstraintViolation();
                var ours = context.unwrap(HibernateConstraintValidatorContext.class);
                for (MarkdownFault fault : faults) {
                    // The template is the code; its sentence is in the catalogue, see ValidationFaults.
                    ours.withDynamicPayload(fault.arguments());
                    ours.buildConstraintViolationWithTemplate(fault.code()).addConstraintViolation();
                }
            }
            return faults.isEmpty();
        }
    }
}
