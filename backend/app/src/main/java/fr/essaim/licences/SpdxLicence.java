package fr.essaim.licences;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The identifier of a licence of the SPDX list. Null is valid. */
@Documented
@Constraint(validatedBy = SpdxLicence.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SpdxLicence {
    String message() default "spdx-licence";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<SpdxLicence, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            return id == null || Licences.knows(id);
        }
    }
}
