package fr.essaim.organisations;

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

/**
 * The nine-digit number of the national register of enterprises, its last digit making the Luhn sum a multiple of ten (ISO/IEC
 * 7812-1, as INSEE applies it to SIREN). Null is valid.
 */
@Documented
@Constraint(validatedBy = Siren.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Siren {
    String message() default "siren";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<Siren, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String siren, ConstraintValidatorContext context) {
            return siren == null || isValid(siren);
        }

        static boolean isValid(String siren) {
            if (!siren.matches("[0-9]{9}")) {
                return false;
            }
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                int digit = siren.charAt(i) - '0';
                int weighed = i % 2 == 1 ? digit * 2 : digit;
                sum += weighed > 9 ? weighed - 9 : weighed;
            }
            return sum % 10 == 0;
        }
    }
}
